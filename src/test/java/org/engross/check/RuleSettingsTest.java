package org.engross.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.junit.jupiter.api.Test;

/** What rules files and comments make of findings. */
class RuleSettingsTest {
  private static final String RULES = "<rules xmlns=\"urn:engross:rules\">\n%s</rules>\n";
  private static final Checker CHECKER = Checker.ofProfile();

  @Test
  void findingsAreAsGraveAsTheFileSays() {
    RuleSettings settings = settings("""
          <rule code="TXT-001" level="error" why="we print"/>
          <rule code="TXT-002" level="off"/>
          <rule code="PRE-001" level="info"/>
        """, "");
    assertEquals(List.of("error TXT-001", "warning OPE-003"), weights(settings.apply(findings(MessageId.TXT_001, MessageId.TXT_002, MessageId.OPE_003))));
    assertEquals("""
        rules.xml
          4:3 info RUL-002: PRE-001 is switched here, but nothing was found that it would change
              <rule code="PRE-001" level="info"/>
              ^
            hint: take the switch out, or check its code and its place
        """, FindingsText.of(settings.idle()));
  }

  @Test
  void theCommandLineOverrulesTheFile() {
    RuleSettings settings = settings("  <rule code=\"TXT-001\" level=\"error\"/>\n", "").with(MessageId.TXT_001, RuleSettings.Level.OFF);
    assertEquals(List.of(), settings.apply(findings(MessageId.TXT_001)));
    assertEquals(List.of(), settings.idle());
  }

  @Test
  void aSwitchThatSwitchesNothingCanBeSilenced() {
    RuleSettings settings = RuleSettings.none().with(MessageId.TXT_001, RuleSettings.Level.ERROR).with(MessageId.RUL_002, RuleSettings.Level.OFF);
    assertEquals(List.of(), settings.idle());
  }

  @Test
  void aFileThatIsNotAsItShouldBeSetsNothing() {
    String wrong = """
        rules.xml
          2:3 error RUL-001: the rules file is not as schema/rules.xsd has it: "loud" is no value of the attribute level, but off, info, warning or error
              <rule code="TXT-001" level="loud"/>
              ^
            hint: see docs/gate.md; nothing in the file was applied
        """;
    RuleSettings settings = settings("  <rule code=\"TXT-001\" level=\"loud\"/>\n  <rule code=\"TXT-002\" level=\"off\"/>\n", wrong);
    assertEquals(List.of("warning TXT-001", "warning TXT-002"), weights(settings.apply(findings(MessageId.TXT_001, MessageId.TXT_002))));
  }

  @Test
  void hostileOrBrokenFilesAreRefused() {
    for (String file : List.of("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rules xmlns='urn:engross:rules'>&x;</rules>", "<rules", "", "no XML")) {
      Report report = new Report();
      RuleSettings.read("rules.xml", file.getBytes(StandardCharsets.UTF_8), report);
      assertEquals(1, report.findings().size(), file);
    }
  }

  @Test
  void aCodeThatDoesNotExistIsNamed() {
    settings("  <rule code=\"TXT-999\" level=\"off\"/>\n", """
        rules.xml
          2:3 warning RUL-003: there is no finding TXT-999 to be switched
              <rule code="TXT-999" level="off"/>
              ^
            hint: codes are such as TXT-001; the page of the rules lists them
        """);
  }

  @Test
  void aCommentHoldsForTheElementAfterIt() throws Exception {
    String before = "<!-- engross: off TXT-001 as\n printed -->\n      ";
    assertEquals(List.of("accepted TXT-001 as printed"), weights(check(before, "<paragraph eId=\"para_1\">")));
    assertEquals(List.of("accepted TXT-001 as printed"), weights(check(before, "<mainBody")));
    assertEquals(List.of("accepted TXT-001 as printed"), weights(check(before, "<akomaNtoso")));
    assertEquals(List.of("accepted TXT-001 "), weights(check("<!--engross:off OPE-003,TXT-001-->", "<content eId=\"para_1__content\">")).subList(0, 1).stream().toList());
    assertEquals(List.of("info RUL-002", "warning TXT-001"), weights(check(before, "<paragraph eId=\"para_2\">")).stream().sorted().toList());
    assertEquals(List.of("info RUL-002", "warning TXT-001"), weights(check(before, "</statement>")).stream().sorted().toList());
  }

  @Test
  void aCommentHoldsToTheEndOfItsElementAndNoFurther() throws Exception {
    List<String> weights = weights(check("<!-- engross: off TXT-001 so printed --><i> </i>", "upon on"));
    assertTrue(weights.contains("warning TXT-001") && weights.contains("info RUL-002"), weights.toString());
  }

  private static List<Finding> check(String comment, String before) throws Exception {
    String file = Files.readString(Path.of("messages/TXT-001/fails.xml"));
    Report report = new Report();
    CHECKER.check("a.xml", file.replace(before, comment + before).getBytes(StandardCharsets.UTF_8), report);
    return report.findings().stream().sorted((one, other) -> Boolean.compare(other.isAccepted(), one.isAccepted())).toList();
  }

  private static RuleSettings settings(String rules, String expected) {
    Report report = new Report();
    RuleSettings settings = RuleSettings.read("rules.xml", String.format(RULES, rules).getBytes(StandardCharsets.UTF_8), report);
    assertEquals(expected, FindingsText.of(report.findings()));
    return settings;
  }

  private static List<Finding> findings(MessageId... ids) {
    return java.util.stream.Stream.of(ids).map(id -> new Finding(id, id.severity(), Position.of("a.xml"), "text", null)).toList();
  }

  private static List<String> weights(List<Finding> findings) {
    return findings.stream().map(one -> one.isAccepted() ? "accepted " + one.id().code() + " " + one.acceptance().why()
        : one.severity().word() + " " + one.id().code()).toList();
  }
}
