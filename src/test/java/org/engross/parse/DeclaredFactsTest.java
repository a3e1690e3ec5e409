package org.engross.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Report;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.SuppliedFact;
import org.engross.source.LineReader;
import org.engross.source.SourceLines;
import org.engross.source.TextDecoder;
import org.junit.jupiter.api.Test;

/** Print comes first, then what was supplied, then what the file declares; where they differ, that is reported. */
class DeclaredFactsTest {
  private static final String TEXT = """
      57/176. Trafficking in women and girls

      The General Assembly,

      1. Decides to act.

      77th plenary meeting
      """;

  private final Report report = new Report();

  @Test
  void fillsWhatTheTextDoesNotPrint() {
    Facts facts = read(List.of(), "adopted", "2002-12-18", "agenda-item", "102");
    assertEquals("2002-12-18 READ", shown(facts.adopted().orElseThrow()));
    assertEquals("102 READ", shown(facts.agendaItem().orElseThrow()));
    assertEquals(List.of(), findings());
  }

  @Test
  void standsBackBehindPrintAndBehindWhatWasSupplied() {
    Facts facts = read(List.of(new SuppliedFact("report", "A/57/549", "the index of the session")), "meeting", "78th plenary meeting", "report", "A/57/550");
    assertEquals(77, facts.meeting().orElseThrow().value().number());
    assertEquals("A/57/549 SUPPLIED", shown(facts.report().orElseThrow()));
    assertEquals(
        List.of(
            "FAC-009 the file declares the report as \"A/57/550\", but \"A/57/549\" was supplied; the supplied fact stands",
            "MET-001 the text prints the meeting \"77th plenary meeting\", the metadata of the file say \"78th plenary meeting\""),
        findings());
  }

  @Test
  void comparesWhatWasSuppliedWithWhatIsPrinted() {
    Facts facts = read(List.of(new SuppliedFact("adopted", "2001-12-18", "a slip"), new SuppliedFact("session", "56", "a slip")));
    assertEquals("56 SUPPLIED", shown(facts.session().orElseThrow()));
    assertEquals(
        List.of(
            "FAC-003 the symbol A/RES/57/176 (line 1) and the session, 56 (supplied), do not agree",
            "FAC-004 the adoption date, 2001-12-18 (supplied), is not in session 57 (line 1), which could adopt from 2002-09-01 to 2003-09-30"),
        findings());
  }

  @Test
  void tellsTheSessionBySymbolAndItsStanding() {
    assertEquals("57 READ", shown(read(List.of()).session().orElseThrow()));
    assertEquals("61 SUPPLIED", shown(readText("The General Assembly,\n\n1. Decides to act.\n", new SuppliedFact("symbol", "A/RES/61/144", "known")).session().orElseThrow()));
    assertEquals(true, readText("The Security Council,\n\n1. Decides to act.\n", new SuppliedFact("symbol", "S/RES/1325 (2000)", "known")).session().isEmpty());
  }

  private Facts read(List<SuppliedFact> supplied, String... declared) {
    SourceLines lines = lines(TEXT);
    Passage passage = lines.lines().get(0).text().passage();
    List<SourceLines.Declared> facts = new java.util.ArrayList<>();
    for (int i = 0; i < declared.length; i += 2) {
      facts.add(new SourceLines.Declared(declared[i], declared[i + 1], passage));
    }
    return parse(new SourceLines(lines.source(), lines.shape(), lines.lines(), lines.removed(), null, facts), supplied);
  }

  private Facts readText(String text, SuppliedFact... supplied) {
    return parse(lines(text), List.of(supplied));
  }

  private SourceLines lines(String text) {
    return new LineReader().read(new TextDecoder().decode("text", text.getBytes(StandardCharsets.UTF_8), report).orElseThrow());
  }

  private Facts parse(SourceLines lines, List<SuppliedFact> supplied) {
    return new ResolutionParser().parse(lines, supplied, report).get(0).facts();
  }

  private List<String> findings() {
    return report.findings().stream().filter(finding -> finding.id().name().matches("(?:FAC|MET).*")).map(finding -> finding.id().code() + " " + finding.text()).sorted().toList();
  }

  private static String shown(Fact<?> fact) {
    return fact.value() + " " + fact.standing();
  }
}
