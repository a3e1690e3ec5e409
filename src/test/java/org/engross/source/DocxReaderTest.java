package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.engross.Seeds;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Provokes;
import org.engross.typeset.CopyReader;
import org.engross.typeset.WordWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Word documents: the five texts come back whole; each trap of the format is stepped around; hostile files end. */
class DocxReaderTest {
  private static final List<String> ELEMENTS = List.of(
      "p", "r", "t", "tbl", "tr", "tc", "tcPr", "trPr", "tblPr", "tblBorders", "top", "vMerge", "gridSpan", "gridBefore", "pPr", "rPr", "numPr", "ilvl", "numId", "sym",
      "footnoteReference", "endnoteReference", "footnote", "endnote", "fldChar", "instrText", "fldSimple", "hyperlink", "sdt", "sdtContent", "ins", "del", "style", "basedOn", "pStyle",
      "rStyle", "abstractNum", "num", "lvl", "lvlText", "lvlOverride", "startOverride", "start", "numFmt", "abstractNumId", "b", "i", "vertAlign", "br", "tab", "txbxContent", "drawing",
      "pict", "AlternateContent", "Choice", "Fallback", "numStyleLink", "styleLink", "lang", "sectPr", "headerReference", "commentReference", "noBreakHyphen");
  private static final List<String> ATTRIBUTES = List.of("val", "id", "styleId", "type", "numId", "abstractNumId", "ilvl", "char", "font", "fldCharType", "customMarkFollows");
  private static final List<String> VALUES = List.of(
      "", "0", "1", "2", "-1", "9", "2147483647", "-2147483648", "99999999999", "x", "%1.", "%9", "decimal", "lowerLetter", "begin", "end", "separate", "restart", "F0B7", "DC00", "110000",
      "separator", "single", "superscript", " ");


  @TestFactory
  Stream<DynamicTest> seedsWithTypedNumbers() {
    return seeds(false);
  }

  @TestFactory
  Stream<DynamicTest> seedsWithNumbersThatWordPrints() {
    return seeds(true);
  }

  private static Stream<DynamicTest> seeds(boolean numbered) {
    return Seeds.read().stream().map(seed -> DynamicTest.dynamicTest(seed.document().slug(), () -> {
      boolean masthead = !seed.resolution().coverPage().isEmpty();
      ReadBack.assertSame(seed, masthead, WordWriter.write(CopyReader.read(seed.resolution(), masthead), numbered), Shape.DOCX);
    }));
  }

  @Test
  @Provokes(MessageId.DOC_005)
  void changesThatWereTracked() {
    ReadBack read = read("<w:p><w:r><w:t>Decides to </w:t></w:r><w:ins><w:r><w:t>meet</w:t></w:r></w:ins><w:del><w:r><w:delText>part</w:delText></w:r></w:del></w:p>"
        + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One and </w:t></w:r></w:p><w:p><w:r><w:t>the same</w:t></w:r></w:p>");
    assertEquals("opens: Decides to meet\nopens: One and the same\n", read.text());
    assertEquals(List.of("deleted text part"), removed(read));
    assertEquals(List.of("DOC-005 the document has 3 tracked changes: what was inserted is read, what was deleted is not"), read.findings());
  }

  @Test
  void aFieldShowsItsResult() {
    ReadBack read = read("<w:p><w:r><w:t xml:space=\"preserve\">resolution </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"x\"</w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>57/176</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        + "<w:hyperlink><w:r><w:t xml:space=\"preserve\"> and </w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>Geneva</w:t></w:r></w:smartTag></w:p>");
    assertEquals("opens: resolution 57/176 and Geneva\n", read.text());
    assertEquals(List.of("field code HYPERLINK \"x\""), removed(read));
  }

  @Test
  void signsThatHaveElements() {
    assertEquals("opens: non\u2011paper co-operation a b \u2022\n", read(
        "<w:p><w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>paper co-op</w:t><w:softHyphen/><w:t>er\u00ADation</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b </w:t><w:sym w:font=\"Symbol\" w:char=\"F0B7\"/></w:r>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>draft</w:t></w:r></w:p>").text());
  }

  @Test
  void stylesToggle() {
    String styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"N\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Q\"><w:name w:val=\"Quote\"/><w:basedOn w:val=\"P\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"P\"><w:name w:val=\"P\"/><w:basedOn w:val=\"Q\"/><w:rPr><w:i/></w:rPr></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"E\"><w:name w:val=\"Emphasis\"/><w:rPr><w:i/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:name w:val=\"_ H _Ch\"/></w:style>";
    assertEquals("opens: *italic*upright\nopens: upright*italic*\nheads: A heading\n", read(
        "<w:p><w:pPr><w:pStyle w:val=\"Q\"/></w:pPr><w:r><w:t>italic</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"E\"/></w:rPr><w:t>upright</w:t></w:r></w:p>"
            + "<w:p><w:r><w:rPr><w:rStyle w:val=\"E\"/><w:i w:val=\"0\"/></w:rPr><w:t>upright</w:t></w:r><w:r><w:rPr><w:rStyle w:val=\"E\"/></w:rPr><w:t>italic</w:t></w:r></w:p>"
            + "<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr><w:r><w:t>A heading</w:t></w:r></w:p>", Map.of("styles", styles)).text());
  }

  @Test
  void numbersThatWordPrints() {
    String numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "decimal", "%1.") + level(1, "lowerLetter", "(%2)") + level(2, "lowerRoman", "(%3)") + "</w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"8\"/></w:lvlOverride></w:num>";
    String styles = "<w:style w:type=\"paragraph\" w:styleId=\"L\"><w:name w:val=\"List\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>";
    String body = item(1, 0) + item(1, 1) + item(1, 2) + item(1, 2) + item(1, 1) + item(1, 0) + item(1, 1)
        + "<w:p><w:pPr><w:pStyle w:val=\"L\"/></w:pPr><w:r><w:t>by style</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:pStyle w:val=\"L\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>in no list</w:t></w:r></w:p>" + item(2, 0) + item(1, 0);
    assertEquals("opens: 1. item\nopens: (a) item\nopens: (i) item\nopens: (ii) item\nopens: (b) item\nopens: 2. item\nopens: (a) item\nopens: (b) by style\nopens: in no list\n"
        + "opens: 8. item\nopens: 9. item\n", read(body, Map.of("numbering", numbering, "styles", styles)).text());
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl=\"" + level + "\"><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
  }

  private static String item(int list, int level) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr><w:r><w:t>item</w:t></w:r></w:p>";
  }

  @Test
  void notes() {
    String notes = "<w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
        + "<w:footnote w:id=\"5\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t> First.</w:t></w:r></w:p><w:p><w:r><w:t>More.</w:t></w:r></w:p></w:footnote>"
        + "<w:footnote w:id=\"3\"><w:p><w:r><w:t>* Star.</w:t></w:r></w:p></w:footnote><w:footnote w:id=\"9\"><w:p><w:r><w:t>Never called.</w:t></w:r></w:p></w:footnote>";
    String body = "<w:p><w:r><w:t>Title</w:t></w:r><w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"3\"/><w:t>*</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>Text,</w:t></w:r><w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>";
    assertEquals("opens: Title^*\nopens: Text,^1\nnote_opens: * Star.\nnote_opens: ^1  First.\nnote_continues: More.\n", read(body, Map.of("footnotes", notes)).text());
  }

  @Test
  void tables() {
    String ruled = "<w:tbl><w:tblPr><w:tblBorders><w:insideV w:val=\"single\"/></w:tblBorders></w:tblPr>";
    String body = "<w:tbl><w:tblPr/><w:tr>" + cell("", "United Nations") + cell("", "A/99/L.1") + "</w:tr></w:tbl>" + ruled
        + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("<w:gridSpan w:val=\"2\"/>", "Both") + "</w:tr><w:tr>" + cell("<w:vMerge w:val=\"restart\"/>", "Left") + cell("", "Up") + "</w:tr><w:tr>"
        + cell("<w:vMerge/>", "") + cell("", "Down") + "</w:tr></w:tbl>";
    assertEquals("opens: United Nations\nopens: A/99/L.1\ncell 0,0 wide header: Both\ncell 1,0 high: Left\ncell 1,1: Up\ncell 2,1: Down\n", read(body).text());
  }

  private static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
  }

  @Test
  void headsFeetAndBoxes() {
    String box = "<w:p><w:r><w:t>In the box</w:t></w:r></w:p>";
    String body = "<w:p><w:r><mc:AlternateContent xmlns:mc=\"m\"><mc:Choice><w:drawing><w:txbxContent>" + box + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + box
        + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Beside it</w:t></w:r></w:p>"
        + "<w:sectPr><w:headerReference w:type=\"first\" r:id=\"header1\"/><w:headerReference w:type=\"default\" r:id=\"header2\"/><w:footerReference r:id=\"footer1\"/><w:titlePg/></w:sectPr>";
    assertEquals("running head: A/99/L.1\nopens: United Nations\nopens: Beside it\nopens: In the box\njob number: 99-12345\n", read(body, Map.of(
        "header1", "<w:p><w:r><w:t>United Nations</w:t></w:r></w:p>", "header2", "<w:p><w:r><w:t>A/99/L.1</w:t></w:r></w:p>", "footer1", "<w:p><w:r><w:t>99-12345</w:t></w:r></w:p>")).text());
  }

  @Test
  @Provokes(MessageId.DOC_001)
  void whatIsNoWordDocumentSaysWhatItIs() throws IOException {
    assertEquals(List.of("DOC-002 the file is an OpenDocument text (.odt), which Engross does not read"),
        ReadBack.read("x.docx", zip("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII))).findings());
    assertEquals(List.of("DOC-002 the file is an archive (ZIP), which Engross does not read"), ReadBack.read("x", zip("a.txt", new byte[3])).findings());
    assertEquals(List.of("DOC-002 the file is an RTF document, which Engross does not read"), ReadBack.read("x", "{\\rtf1 Decides}".getBytes(StandardCharsets.US_ASCII)).findings());
    byte[] old = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1    W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of(MessageId.DOC_001), ReadBack.read("x.doc", old).ids());
  }

  @Test
  @Provokes(MessageId.DOC_006)
  void remarksBetweenEditorsAreLeftOut() {
    String comment = "<w:comment w:id=\"1\"><w:p><w:r><w:t>Is this final?</w:t></w:r></w:p></w:comment>";
    ReadBack read = read("<w:p><w:commentRangeStart w:id=\"1\"/><w:r><w:t>Decides</w:t></w:r><w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>",
        Map.of("comments", comment));
    assertTrue(read.text().startsWith("opens: Decides\n"), read.text());
    assertEquals(List.of("DOC-006 the document has 1 comments, which are no part of the text"), read.findings());
  }

  @Test
  @Provokes(MessageId.DOC_008)
  void aLockedDocumentIsNotOpened() {
    byte[] locked = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1    E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(List.of(MessageId.DOC_008), ReadBack.read("x.docx", locked).ids());
  }

  @Test
  @Provokes({MessageId.DOC_003, MessageId.DOC_004})
  void damageAndHostilityEnd() throws IOException {
    byte[] bomb = zip("word/document.xml", new byte[40 << 20]);
    assertEquals(List.of("DOC-003 the file asks for more than Engross allows: more than 100 times its size once unpacked"), ReadBack.read("x", bomb).findings());
    assertEquals(List.of(MessageId.DOC_004), read("<w:p>").ids());
    assertEquals(List.of(MessageId.DOC_004), read("<w:p>".repeat(1000) + "</w:p>".repeat(1000)).ids());
    byte[] entity = zip("word/document.xml", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d><body>&x;</body></d>".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(MessageId.DOC_004), ReadBack.read("x", entity).ids());
    assertEquals(List.of(MessageId.DOC_007), read("<w:p/>").ids());
    byte[] whole = WordWriter.of("<w:p><w:r><w:t>Decides</w:t></w:r></w:p>", Map.of());
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      byte[] noise = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2) * (seed % 2));
      for (int i = 0; i < random.nextInt(40); i++) {
        noise[4 + random.nextInt(noise.length - 4)] = (byte) random.nextInt(256);
      }
      ReadBack read = ReadBack.read("x", noise);
      assertTrue(read.lines().isPresent() || !read.findings().isEmpty(), "seed " + seed);
    }
  }

  /** Elements of Word in any order and with any values: a defect would be an exception, which nothing catches. */
  @Test
  void nothingThatIsWellFormedBreaksTheReading() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed);
      Map<String, String> parts = new java.util.HashMap<>();
      for (String part : List.of("footnotes", "endnotes", "styles", "numbering")) {
        if (random.nextBoolean()) {
          parts.put(part, nonsense(random, 4));
        }
      }
      ReadBack read = read(nonsense(random, 6), parts);
      assertTrue(read.lines().isPresent() || !read.findings().isEmpty(), "seed " + seed);
    }
  }

  private static String nonsense(Random random, int depth) {
    StringBuilder xml = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      String name = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
      xml.append("<w:").append(name);
      ATTRIBUTES.stream().filter(attribute -> random.nextInt(4) == 0)
          .forEach(attribute -> xml.append(" w:").append(attribute).append("=\"").append(VALUES.get(random.nextInt(VALUES.size()))).append('"'));
      xml.append('>').append(name.equals("t") ? "Decides 1 " : depth == 0 ? "" : nonsense(random, depth - 1)).append("</w:").append(name).append('>');
    }
    return xml.toString();
  }

  @Test
  void wideTablesAreReadInTheTimeOfTheirCells() {
    String row = "<w:tr>" + "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>".repeat(20_000) + "</w:tr>";
    String text = "<w:tbl><w:tblPr><w:tblBorders><w:top w:val=\"single\"/></w:tblBorders></w:tblPr>" + row.repeat(4) + "</w:tbl><w:p><w:r><w:t>Decides</w:t></w:r></w:p>";
    assertTimeout(Duration.ofSeconds(30), () -> read(text));
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
      if (name.startsWith("word/")) {
        zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      }
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.finish();
      return out.toByteArray();
    }
  }

  private static ReadBack read(String body) {
    return read(body, Map.of());
  }

  private static ReadBack read(String body, Map<String, String> others) {
    return ReadBack.read("x.docx", WordWriter.of(body, others));
  }

  private static List<String> removed(ReadBack read) {
    return read.lines().orElseThrow().removed().stream().map(removed -> removed.furniture().words() + " " + removed.passage()).toList();
  }
}
