package org.engross.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Provokes;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.model.Resolution;
import org.engross.parse.ResolutionParser;
import org.engross.source.SourceLines;
import org.engross.source.SourceReader;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever a file holds, the checker says what is wrong with it, where, and in words; it never throws and never takes long. */
class CheckerTest {
  private static final String ROOT = "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">";
  private static final Checker PROFILE = Checker.ofProfile();

  @Test
  void malformed() {
    assertFinding("a.xml:2:59: error XML-001: the file is not well-formed XML: the element type \"statement\" must be terminated by"
        + " the matching end-tag \"</statement>\"", ROOT + "\n<statement name=\"resolution\" contains=\"originalVersion\"></akomaNtoso>");
    assertFinding("a.xml:1:1: error XML-001: the file is not well-formed XML: the file begins with text, not with an element",
        "Resolution 57/176\n\nThe General Assembly,");
    assertFinding("a.xml:2:1: error XML-001: the file is not well-formed XML: the file ends too early: an element is not closed", ROOT + "\n");
  }

  @Test
  void wrongElement() {
    assertFinding("a.xml:2:2: error XML-002: statment is not allowed here; allowed: statement (the resolution)", ROOT + "\n <statment/></akomaNtoso>");
  }

  @Test
  void wrongRoot() {
    assertFinding("a.xml:1:1: error XML-004: the file is not Akoma Ntoso: its root is html in no namespace", "<html><body></html>");
    assertFinding("a.xml:1:1: error XML-004: the file is not Akoma Ntoso: its root is akomaNtoso in the namespace urn:x",
        "<akomaNtoso xmlns='urn:x'/>");
  }

  @Test
  void nothing() {
    assertFinding("a.xml: error FIL-001: the file is empty", "");
    assertFinding("a.xml: error FIL-001: the file is empty", "\uFEFF \n");
  }

  @Test
  void noText() {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    assertEquals("a.xml:1:1: error XML-014: byte 89 is not UTF-8", heads(check(picture)));
    assertFinding("a.xml: error FIL-002: the file is not text: byte 00 at offset 70", ROOT + "a\0b");
  }

  @Test
  void encodings() {
    String cafe = "<?xml version='1.0' encoding='%s'?>\n" + ROOT + "\n<p>café</p></akomaNtoso>";
    assertEquals("a.xml:3:7: error XML-014: byte E9 is not UTF-8", heads(check(cafe.getBytes(StandardCharsets.ISO_8859_1), "UTF-8")));
    for (String encoding : List.of("UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE")) {
      byte[] bytes = String.format(cafe, encoding).getBytes(Charset.forName(encoding));
      assertEquals("a.xml:3:1: error XML-002: p (text) is not allowed here; allowed: statement (the resolution)", heads(check(bytes)), encoding);
    }
    assertFinding("a.xml: error XML-013: the encoding \"klingon\" is not known", String.format(cafe, "klingon"));
  }

  @Test
  void declarationsAndEntities() {
    String laughs = "<!DOCTYPE a [<!ENTITY l \"lol\"><!ENTITY m \"&l;&l;&l;\">]>\n" + ROOT + "&m;</akomaNtoso>";
    assertFinding("a.xml:1:10: error XML-003: the document type declaration was refused", laughs);
    assertFinding("a.xml:1:10: error XML-003: the document type declaration was refused",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + ROOT + "&x;</akomaNtoso>");
    assertFinding("a.xml:1:76: error XML-001: the file is not well-formed XML: the entity \"nbsp\" was referenced, but not declared",
        ROOT + "&nbsp;</akomaNtoso>");
  }

  @Test
  @Provokes(MessageId.XML_015)
  void withoutMeasure() {
    Assertions.assertTimeout(Duration.ofSeconds(30), () -> {
      assertLast("XML-012: elements are nested deeper than 200", ROOT + "<p>".repeat(100_000));
      assertLast("XML-016: FRBRuri/@value is longer than anything in a resolution", ROOT + "<FRBRuri value='" + " ".repeat(5_000_000) + "'/>");
      assertLast("XML-016: a name, or the list of attributes, is longer than anything in a resolution", ROOT + "<" + "a".repeat(100_000) + "/>");
      List<Finding> many = check((ROOT + "<foo/>".repeat(100_000) + "</akomaNtoso>").getBytes(StandardCharsets.UTF_8));
      assertTrue(many.size() <= 1001, many.size() + " findings");
      String paragraph = "<p>Decides to build a bridge;";
      String file = Files.readString(Path.of("messages/XML-006/passes.xml"));
      assertTrue(file.contains(paragraph), "a paragraph to repeat");
      assertLast("XML-015: 200 further findings are not shown", file.replace(paragraph, "<p colour=\"red\">Decides.</p>".repeat(1200) + paragraph));
      String comments = "<!-- engross: off TXT-001 so it is -->".repeat(20_000);
      assertEquals(1000, check(file.replace(paragraph, comments + paragraph).getBytes(StandardCharsets.UTF_8)).size());
      assertEquals("a.xml: error FIL-007: the file has 104857600 characters; the limit is 16777216", heads(check(new byte[100 * 1024 * 1024])));
    });
  }

  @Test
  void theLastStepOfAnEIdNamesTheElement() throws Exception {
    String file = Files.readString(Path.of("messages/XML-006/passes.xml"));
    assertEquals("", heads(check(file.getBytes(StandardCharsets.UTF_8))));
    byte[] renamed = file.replace("<mainBody eId=\"body\"", "<mainBody eId=\"mainBody\"").getBytes(StandardCharsets.UTF_8);
    List<Finding> findings = check(renamed);
    assertEquals(List.of("the eId \"mainBody\" of mainBody is not one whose last step is \"body\", with a number where there are several"),
        findings.stream().map(Finding::text).toList());
  }

  @Test
  void aLongFileIsNotALongParagraph() throws Exception {
    String file = Files.readString(Path.of("messages/XML-006/passes.xml"));
    String numbers = "<paragraph><num>1</num></paragraph>".repeat(31_000);
    byte[] many = file.replace("</mainBody>", numbers + "</mainBody>").getBytes(StandardCharsets.UTF_8);
    assertTrue(check(many).stream().noneMatch(finding -> finding.id() == MessageId.XML_016));
  }

  @Test
  void messagesAreEnglishOnEveryMachine() {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      malformed();
      wrongElement();
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void aFileOfTheStandardNeedNotBeOfTheProfile() throws Exception {
    String file = Files.readString(Path.of("src/test/resources/markdown/a-res-99-999.xml"));
    byte[] withBold = file.replace("Approves the table", "<b>Approves</b> the table").getBytes(StandardCharsets.UTF_8);
    Report report = new Report();
    Checker.ofStandard().check("a.xml", withBold, report);
    assertEquals("", FindingsText.of(report.findings()));
    assertTrue(heads(check(withBold)).contains("error XML-002: b (bold type) is not allowed here"));
  }

  @Test
  void findingsOfAConvertedTextPointIntoTheRawText() throws Exception {
    String file = Files.readString(Path.of("src/test/resources/markdown/a-res-99-999.xml"));
    byte[] akn = file.replace("Approves the table", "<b>Approves</b> the table").getBytes(StandardCharsets.UTF_8);
    Origin raw = new Origin("raw.txt", "one\ntwo\n  Approves the table:\n");
    Report report = new Report();
    PROFILE.check(raw, document(akn, Map.of("sec_II__para_1", new Position("raw.txt", 3, 3))), report);
    assertEquals(
        """
        raw.txt
          3:3 error XML-002: b (bold type) is not allowed here; allowed: term (opening words, or a term), concept, organization, role, event, quantity, ref (a reference), a (a link to a web page) and 13 more
            in section II, operative paragraph 1
              Approves the table:
              ^
            hint: schema/README.md shows what stands where
        """,
        FindingsText.of(report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList()));
    int known = report.findings().size();
    PROFILE.check(raw, document(akn, Map.of()), report);
    assertEquals(known, report.findings().size(), "what is known is not reported again");
  }

  @Test
  void findingsAboutWordingPointAtTheWords() throws Exception {
    String text = "57/176. Bridges\n\nThe General Assembly,\n\nRecalling its work,\n\n1. *Decides* to stand upon\non a bridge;\n\n2. *Decides also* to sit.\n\n"
        + "77th plenary meeting\n18 December 2002\n";
    Report report = new Report();
    SourceLines lines = new SourceReader().read("raw.md", text.getBytes(StandardCharsets.UTF_8), report).orElseThrow();
    Resolution resolution = new ResolutionParser().parse(lines, List.of(), report, new Journal()).get(0);
    AknDocument document = new AknWriter(LocalDate.EPOCH, cited -> Optional.empty()).write(resolution);
    PROFILE.check(lines.source().origin(), document, report);
    assertEquals("raw.md:7:23: warning TXT-001: \"upon on\" repeats a word or joins two that do not go together", heads(report.findings()));
  }

  private static AknDocument document(byte[] akn, Map<String, Position> positions) {
    return new AknDocument("raw", "raw", akn, positions, List.of());
  }

  private static void assertFinding(String expected, String file) {
    assertEquals(expected, heads(check(file.getBytes(StandardCharsets.UTF_8))));
  }

  private static void assertLast(String expected, String file) {
    List<Finding> findings = check(file.getBytes(StandardCharsets.UTF_8));
    assertTrue(findings.stream().anyMatch(finding -> (finding.id().code() + ": " + finding.text()).equals(expected)), expected);
  }

  private static List<Finding> check(byte[] content, String... encoding) {
    byte[] bytes = encoding.length == 0 ? content
        : new String(content, StandardCharsets.ISO_8859_1).replace("%s", encoding[0]).getBytes(StandardCharsets.ISO_8859_1);
    Report report = new Report();
    PROFILE.check("a.xml", bytes, report);
    return report.findings();
  }

  /** The first line of every finding. */
  private static String heads(List<Finding> findings) {
    return String.join("\n", findings.stream().map(finding ->
        finding.position() + ": " + finding.severity().word() + " " + finding.id().code() + ": " + finding.text()).toList());
  }
}
