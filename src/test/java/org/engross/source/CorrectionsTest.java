package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Report;
import org.engross.parse.Outline;
import org.engross.parse.ResolutionParser;
import org.junit.jupiter.api.Test;

/** What an editor says of a line or a sign goes before the reading; what no longer fits the text is an error. */
class CorrectionsTest {
  private static final String TEXT = """
      The General Assembly,

      Recalling its decision on the Tables of Harbours1 of 1961,

      1. Decides to keep the tables2 of

      Harbours and Quays and to print them;

      14 March of every year is the day on which they appear;

      A word that somebody wrote in the margin.

      2. Requests the Harbour Master to report to room 2.

      __________
      1 See the first volume.
      2 Printed by the port.
      """;

  @Test
  void whatAnEditorSaysGoesBefore() {
    String corrected = read("""
        <fix xmlns="urn:engross:fix">
          <line line="7" words="Harbours and Quays" is="continuation"/>
          <line line="9" words="14 March" is="continuation"/>
          <line line="11" words="in the margin" is="furniture"/>
          <sign line="5" words="tables2" sign="2" is="text"/>
          <sign line="13" words="to room 2" sign="2" is="call"/>
        </fix>
        """);
    assertEquals("""
        formula "{The General Assembly},"
        preambular 1 "<Recalling> its decision on the Tables of Harbours[note 1: See the first volume.] of 1961,"
        paragraph 1. "<Decides> to keep the tables2 of Harbours and Quays and to print them; 14 March of every year is the day on which they appear;"
        paragraph 2. "<Requests> the Harbour Master to report to room [note 2: Printed by the port.]."
        """, corrected);
  }

  @Test
  void aCorrectionThatNoLongerAppliesIsAnError() {
    assertEquals(List.of("x.fix.xml:2:3 FIX-002 line 6 does not have the words \"Harbours and Quays\"; it reads \"\"",
        "x.fix.xml:3:3 FIX-002 line 99 does not have the words \"margin\"; it reads \"\""), faults("""
        <fix xmlns="urn:engross:fix">
          <line line="6" words="Harbours and Quays" is="continuation"/>
          <line line="99" words="margin" is="furniture"/>
        </fix>
        """));
  }

  @Test
  void whatTheGrammarForbidsIsAnError() {
    assertEquals(List.of(
        "x.fix.xml:2:3 FIX-001 the corrections are not as schema/fix.xsd has them: \"nonsense\" is no value of the attribute is, but paragraph, continuation, heading, note, note-continuation, furniture or text",
        "x.fix.xml:3:3 FIX-001 the corrections are not as schema/fix.xsd has them: \"0\" is no value of the attribute line, but a number from 1 to 99999999",
        "x.fix.xml:4:3 FIX-001 the corrections are not as schema/fix.xsd has them: \"seven\" is no value of the attribute line, but a number from 1 to 99999999",
        "x.fix.xml:5:3 FIX-001 the corrections are not as schema/fix.xsd has them: no element row may stand here, but line, sign or accept"), faults("""
        <fix xmlns="urn:engross:fix">
          <line line="7" words="Harbours" is="nonsense"/>
          <line line="0" words="Harbours" is="note"/>
          <line line="seven" words="Harbours" is="note"/>
          <row/>
        </fix>
        """));
    assertTrue(faults("<fix").get(0).startsWith("x.fix.xml:1:"), faults("<fix").toString());
  }

  private static String read(String fix) {
    Report report = new Report();
    SourceLines lines = apply(fix, report);
    assertEquals(List.of(), report.findings());
    return new ResolutionParser().parse(lines, List.of(), report).stream().map(Outline::resolution).collect(Collectors.joining());
  }

  private static List<String> faults(String fix) {
    Report report = new Report();
    apply(fix, report);
    return report.findings().stream().map(CorrectionsTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.position() + " " + finding.id().code() + " " + finding.text();
  }

  private static SourceLines apply(String fix, Report report) {
    SourceLines lines = new LineReader().read(new TextDecoder().decode("x.txt", TEXT.getBytes(StandardCharsets.UTF_8), report).orElseThrow());
    return Corrections.read("x.fix.xml", fix.getBytes(StandardCharsets.UTF_8), report).map(corrections -> corrections.apply(lines, report, new Journal())).orElse(lines);
  }
}
