package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.check.Checker;
import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Report;
import org.engross.ledger.Ledger;
import org.engross.parse.ResolutionParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * AKN4UN files become files of the profile. {@code akn4un/whole.xml} has one of every structure that the UN's own files have, and of
 * their faults; {@code parts.xml} is a collection. {@code -Dgolden=update} writes what comes of them anew.
 */
class Akn4unReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/akn4un");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @ParameterizedTest
  @ValueSource(strings = {"whole", "parts"})
  void becomesAFileOfTheProfile(String name) throws Exception {
    Report report = new Report();
    Journal journal = new Journal();
    SourceLines lines = new SourceReader().read(name + ".xml", Files.readAllBytes(FOLDER.resolve(name + ".xml")), report).orElseThrow();
    AknWriter writer = new AknWriter(LocalDate.of(2022, 3, 4), cited -> Optional.empty());
    List<AknDocument> documents = new ResolutionParser().parse(lines, List.of(), report, journal).stream().map(writer::write).toList();
    Ledger ledger = Ledger.of(lines, journal, documents);
    assertEquals(0, ledger.groups().getOrDefault(Fate.Group.LOST, 0), "characters without a place");
    List<String> written = new ArrayList<>();
    for (AknDocument document : documents) {
      Checker.ofProfile().check(lines.source().origin(), document, report);
      Report standard = new Report();
      Checker.ofStandard().check(document.slug(), document.xml(), standard);
      assertEquals(List.of(), standard.findings());
      written.add("<!-- " + document.slug() + " -->\n" + new String(document.xml(), StandardCharsets.UTF_8));
    }
    compare(FOLDER.resolve(name + "-akn.txt"), String.join("\n", written));
    compare(FOLDER.resolve(name + "-findings.txt"), FindingsText.of(report.findings()));
  }

  private static void compare(Path file, String text) throws Exception {
    if (UPDATE) {
      Files.writeString(file, text);
    }
    assertEquals(Files.readString(file), text);
  }

  @Test
  void finishedDocumentsAreLeftAlone() throws Exception {
    byte[] finished = Files.readAllBytes(Path.of("src/test/resources/golden/a-res-57-176/4-akn.xml"));
    assertEquals(List.of("FIL-009"), codes(finished));
  }

  @Test
  void hostileFilesAreRefused() {
    String root = "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'>";
    assertEquals(List.of("XML-003"), codes("<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + root + "&x;</akomaNtoso>"));
    assertEquals(List.of("XML-001"), codes(root + "&x;</akomaNtoso>"));
    assertEquals(List.of("XML-001"), codes(root + "<p>"));
    assertEquals(List.of("XML-012"), codes(root + "<p>".repeat(300) + "</p>".repeat(300) + "</akomaNtoso>"));
    assertTrue(codes("<!-- " + "<akomaNtoso ".repeat(9)).stream().noneMatch(code -> code.startsWith("XML")), "a comment without end is no XML");
  }

  @Test
  void referencesAndSectionsOfCharactersAreText() {
    String xml = "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement><mainBody><p>a &#x1F309; &#38; <![CDATA[<b>]]></p></mainBody></statement></akomaNtoso>";
    SourceLines lines = new SourceReader().read("x.xml", xml.getBytes(StandardCharsets.UTF_8), new Report()).orElseThrow();
    StyledText text = lines.lines().get(0).text();
    assertEquals("a \uD83C\uDF09 & <b>", text.toString());
    assertEquals(xml.indexOf("<b>"), text.passage().offset(text.length() - 3));
  }

  @Test
  void textWhereNoneBelongsIsALineOfItsOwn() {
    String xml = "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement><mainBody>a <paragraph><num>1.</num><num>2.</num>"
        + "<a href='x'>b</a><content><p>c</p></content></paragraph></mainBody></statement></akomaNtoso>";
    SourceLines lines = new SourceReader().read("x.xml", xml.getBytes(StandardCharsets.UTF_8), new Report()).orElseThrow();
    assertEquals(List.of("a", "1.", "b", "2. c"), lines.lines().stream().map(line -> line.text().toString()).toList());
  }

  @Test
  void aNoteWithoutItsMarkerHasTheNextNumber() {
    String text = "<paragraph><content><p>a<authorialNote marker='1'><p>b</p></authorialNote>, c<authorialNote marker=''><p>d</p></authorialNote></p></content></paragraph>";
    SourceLines lines = new SourceReader().read("x.xml", statement(text).getBytes(StandardCharsets.UTF_8), new Report()).orElseThrow();
    assertEquals(List.of("a1, c2", "1 b", "2 d"), lines.lines().stream().map(line -> line.text().toString()).toList());
    assertEquals(List.of("MET-007"), codes(statement(text)));
  }

  @Test
  void aContainerThatIsCalledOtherwiseThanItOpensIsReported() {
    assertEquals(List.of("MET-008"), codes(statement("<preamble><container name='Noting'><p>Recalling the <i>oil</i>,</p></container></preamble>")));
    assertEquals(List.of(), codes(statement("<preamble><container name='Recalling also'><p><i>Recalling</i>  also the oil,</p></container></preamble>")));
  }

  @Test
  void twoDocumentsInOneFileAreRefused() {
    assertEquals(List.of("MET-010"), codes(statement("<p>a</p>").replace("</akomaNtoso>", "<statement/></akomaNtoso>")));
  }

  private static String statement(String body) {
    return "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement><mainBody>" + body + "</mainBody></statement></akomaNtoso>";
  }

  private static List<String> codes(String xml) {
    return codes(xml.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> codes(byte[] xml) {
    Report report = new Report();
    new SourceReader().read("x.xml", xml, report);
    return report.findings().stream().map(Finding::id).map(id -> id.code()).toList();
  }
}
