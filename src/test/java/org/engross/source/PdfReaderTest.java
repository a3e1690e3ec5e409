package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.util.Matrix;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Provokes;
import org.engross.diagnostic.Report;
import org.engross.typeset.Copy;
import org.engross.typeset.Copy.Kind;
import org.engross.typeset.Copy.Paragraph;
import org.engross.typeset.Copy.Run;
import org.engross.typeset.Setting;
import org.engross.typeset.Typesetter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Files that cannot be read as text say so, in bounded time and memory, and never as an exception. */
class PdfReaderTest {

  @Test
  void aFileIsKnownByItsBytes() throws IOException {
    assertTrue(PdfReader.recognizes(text("Decides").bytes()));
    assertTrue(PdfReader.recognizes("\n\n%PDF-1.4".getBytes(StandardCharsets.US_ASCII)));
    assertFalse(PdfReader.recognizes("PDF".getBytes(StandardCharsets.US_ASCII)));
    assertFalse(PdfReader.recognizes(new byte[0]));
    Read read = read("resolution.txt", text("Decides to meet again").bytes());
    assertEquals("Decides to meet again", read.text());
    assertEquals(List.of(), read.findings());
  }

  @Test
  void everyPageIsAPageOfTheText() {
    Copy copy = new Copy(null, List.of(Run.plain("99/1. Title")), many(60), Map.of());
    String text = read("x.pdf", Typesetter.print(copy, Setting.DOCUMENT)).lines().orElseThrow().source().origin().characters();
    assertEquals(2, text.chars().filter(c -> c == '\f').count());
  }

  @Test
  @Provokes(MessageId.PDF_001)
  void picturesHoldNoText() throws IOException {
    Printed pictures = new Printed();
    pictures.picture();
    pictures.picture();
    Read read = read("scan.pdf", pictures.bytes());
    assertTrue(read.lines().isEmpty());
    assertEquals(List.of("PDF-001 the PDF holds pictures only (pages: 2) and no text"), read.findings());
  }

  @Test
  @Provokes(MessageId.PDF_005)
  void aPictureAmongPagesIsReported() throws IOException {
    Printed mixed = text("Decides");
    mixed.picture();
    Read read = read("mixed.pdf", mixed.bytes());
    assertEquals("Decides", read.text().strip());
    assertEquals(List.of("PDF-005 page 2 is a picture; whatever text it shows was not read"), read.findings());
  }

  @Test
  @Provokes(MessageId.PDF_006)
  void nothingIsPrinted() throws IOException {
    Printed empty = new Printed();
    empty.page();
    assertEquals(List.of("PDF-006 the PDF holds no text (pages: 1)"), read("empty.pdf", empty.bytes()).findings());
  }

  /** Each is encrypted with another key, and now and then its bytes look like something packed. */
  @RepeatedTest(100)
  @Provokes(MessageId.PDF_002)
  void aLockedFileIsNotOpened() throws IOException {
    Printed locked = text("Decides");
    locked.document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    assertEquals(List.of("PDF-002 the PDF is locked with a password"), read("locked.pdf", locked.bytes()).findings());
  }

  @Test
  void aFileThatOpensWithoutAPasswordIsRead() throws IOException {
    Printed sealed = text("Decides");
    sealed.document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    assertEquals("Decides", read("sealed.pdf", sealed.bytes()).text());
  }

  @Test
  void scriptsDoNotRun() throws IOException {
    Printed scripted = text("Decides");
    scripted.document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("while (true) { app.alert('x'); }"));
    assertEquals("Decides", read("scripted.pdf", scripted.bytes()).text());
  }

  @Test
  void aFileCutShortIsDamaged() throws IOException {
    byte[] whole = Typesetter.print(new Copy(null, List.of(Run.plain("99/1. Title")), many(200), Map.of()), Setting.DOCUMENT);
    Read read = read("cut.pdf", Arrays.copyOf(whole, whole.length / 2));
    assertFalse(read.report().findings().isEmpty());
    assertTrue(read.findings().stream().anyMatch(finding -> finding.matches("PDF-00[3689].*")), read.findings().toString());
  }

  @Test
  void nothingThatIsCalledAPdfBreaksTheReading() {
    byte[] whole = Typesetter.print(new Copy(null, List.of(Run.plain("99/1. Title")), many(20), Map.of()), Setting.DOCUMENT);
    for (int seed = 0; seed < 60; seed++) {
      Random random = new Random(seed);
      byte[] bytes = whole.clone();
      for (int i = 0; i < 1 + random.nextInt(400); i++) {
        bytes[5 + random.nextInt(bytes.length - 5)] = (byte) random.nextInt(256);
      }
      Read read = read("noise.pdf", bytes);
      assertTrue(read.lines().isPresent() || !read.findings().isEmpty(), "seed " + seed);
    }
  }

  @Test
  void aStreamThatUnpacksToGigabytesIsNotUnpacked() throws IOException {
    Printed bomb = new Printed();
    PDPage page = bomb.page();
    PDStream stream = new PDStream(bomb.document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 70; i++) {
        out.write(blanks);
      }
    }
    page.setContents(stream);
    exceeds("a stream of more than 67108864 bytes once unpacked", bomb);
  }

  @Test
  void formsThatShowThemselvesTwiceEnd() throws IOException {
    Printed loop = new Printed();
    PDPage page = loop.page();
    PDFormXObject form = new PDFormXObject(loop.document);
    form.setBBox(new PDRectangle(100, 100));
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), form);
    form.setResources(resources);
    write(form.getCOSObject(), "/F Do /F Do");
    page.setResources(resources);
    PDStream stream = new PDStream(loop.document);
    write(stream.getCOSObject(), "/F Do");
    page.setContents(stream);
    exceeds("more than 50000 drawings inside drawings", loop);
  }

  @Test
  @Provokes(MessageId.PDF_010)
  void lettersThatAFontNamesWronglyAreReported() throws IOException {
    // every letter stands for the one 29 places further, as where a font counts its signs and says nothing else
    List<Paragraph> wrong = new ArrayList<>();
    for (Paragraph paragraph : many(20)) {
      StringBuilder words = new StringBuilder();
      paragraph.runs().get(0).text().chars().forEach(c -> words.append(Character.isLetter(c) ? (char) (c - 29) : (char) c));
      wrong.add(new Paragraph(Kind.NUMBERED, paragraph.label(), List.of(Run.plain(words.toString()))));
    }
    assertEquals(List.of(MessageId.PDF_010), print(wrong).report().findings().stream().map(Finding::id).toList());
    assertEquals(List.of(), print(many(20)).findings());
  }

  private static Read print(List<Paragraph> paragraphs) {
    return read("x.pdf", Typesetter.print(new Copy(null, List.of(Run.plain("99/1. Title")), paragraphs, Map.of()), Setting.DOCUMENT));
  }

  @Test
  @Provokes(MessageId.PDF_004)
  void aPageOfTinyWordsWithoutNumberEnds() throws IOException {
    exceeds("more than 50000 signs on a page", tiny(250, 250));
    assertEquals(List.of(MessageId.PDF_004), read("tiny.pdf", tiny(250, 250).bytes()).report().findings().stream().map(Finding::id).toList());
  }

  @Test
  void aPageOfAsManyWordsAsAllowedIsRead() throws IOException {
    byte[] bytes = tiny(240, 100).bytes();
    Read read = assertTimeout(Duration.ofSeconds(20), () -> read("tiny.pdf", bytes));
    assertEquals(24_000, read.text().chars().filter(Character::isLetter).count());
  }

  /** A page full of single letters in two sizes, all apart and none quite level with its neighbours. */
  private static Printed tiny(int rows, int columns) throws IOException {
    Printed printed = new Printed();
    PDPage page = printed.page();
    PDType1Font face = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (PDPageContentStream content = new PDPageContentStream(printed.document, page)) {
      content.beginText();
      for (int row = 0; row < rows; row++) {
        for (int column = 0; column < columns; column++) {
          content.setFont(face, column % 2 == 0 ? 1.5f : 0.9f);
          content.setTextMatrix(Matrix.getTranslateInstance(10 + column * 590f / columns, 10 + row * 3 + column % 3 * 0.4f));
          content.showText("a");
        }
      }
      content.endText();
    }
    return printed;
  }

  @Test
  @Provokes(MessageId.PDF_003)
  void nestingDeeperThanAnyStackIsDamage() {
    String nested = "%PDF-1.4\n1 0 obj\n" + "[".repeat(200_000) + "]".repeat(200_000) + "\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF";
    Read read = read("deep.pdf", nested.getBytes(StandardCharsets.US_ASCII));
    assertTrue(read.lines().isEmpty());
    assertEquals(List.of(MessageId.PDF_003), read.report().findings().stream().map(Finding::id).toList());
  }

  @Test
  void aHeaderAloneIsDamage() {
    assertEquals(List.of(MessageId.PDF_003), read("header.pdf", "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)).report().findings().stream().map(Finding::id).toList());
  }

  @Test
  @Provokes(MessageId.PDF_007)
  void signsThatAFontLeavesUnnamedAreReported() throws IOException {
    Printed unnamed = new Printed();
    PDPage page = unnamed.page();
    COSDictionary system = new COSDictionary();
    system.setString(COSName.REGISTRY, "Adobe");
    system.setString(COSName.ORDERING, "Identity");
    system.setInt(COSName.SUPPLEMENT, 0);
    COSDictionary signs = font(COSName.CID_FONT_TYPE2);
    signs.setItem(COSName.CIDSYSTEMINFO, system);
    COSDictionary font = font(COSName.TYPE0);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(signs)));
    PDResources resources = new PDResources();
    resources.put(COSName.getPDFName("F"), new PDType0Font(font));
    resources.put(COSName.getPDFName("T"), new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN));
    page.setResources(resources);
    PDStream stream = new PDStream(unnamed.document);
    write(stream.getCOSObject(), "BT /T 12 Tf 100 500 Td (Decides) Tj /F 12 Tf <00010002> Tj ET");
    page.setContents(stream);
    assertEquals(List.of("PDF-007 2 of 9 signs are set in fonts that do not say which characters they are"), read("x.pdf", unnamed.bytes()).findings());
  }

  private static COSDictionary font(COSName kind) {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.TYPE, COSName.FONT);
    font.setItem(COSName.SUBTYPE, kind);
    font.setName(COSName.BASE_FONT, "Ornaments");
    return font;
  }

  @Test
  @Provokes(MessageId.PDF_009)
  void packedPartsThatBreakOffAreReported() throws IOException {
    Printed broken = text("Decides");
    byte[] packed = new byte[20_000];
    new Random(1).nextBytes(packed);
    PDStream stream = new PDStream(broken.document);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(packed);
    }
    broken.document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
    byte[] bytes = broken.bytes();
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 2000, (byte) 0xFF);
    Arrays.fill(bytes, bytes.length / 2 + 2000, bytes.length / 2 + 9000, (byte) 0);
    assertEquals(List.of("PDF-009 the PDF is damaged: 1 of its packed parts break off; text may be missing"), read("x.pdf", bytes).findings());
  }

  private static void exceeds(String what, Printed printed) throws IOException {
    byte[] bytes = printed.bytes();
    Read read = assertTimeout(Duration.ofSeconds(60), () -> read("hostile.pdf", bytes));
    assertEquals(List.of("PDF-004 the PDF asks for more than Engross allows: " + what), read.findings());
    assertTrue(read.lines().isEmpty());
  }

  private static void write(COSStream stream, String operators) throws IOException {
    try (OutputStream out = stream.createOutputStream()) {
      out.write(operators.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static List<Paragraph> many(int paragraphs) {
    List<Paragraph> many = new ArrayList<>();
    for (int i = 1; i <= paragraphs; i++) {
      many.add(new Paragraph(Kind.NUMBERED, i + ".", List.of(Run.plain("Decides to meet again in the year " + (2000 + i) + " and in every year thereafter, at headquarters;"))));
    }
    return many;
  }

  private static Printed text(String words) throws IOException {
    Printed printed = new Printed();
    PDPage page = printed.page();
    try (PDPageContentStream content = new PDPageContentStream(printed.document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
      content.newLineAtOffset(100, 500);
      content.showText(words);
      content.endText();
    }
    return printed;
  }

  private static Read read(String file, byte[] bytes) {
    Report report = new Report();
    return new Read(new SourceReader().read(file, bytes, report), report);
  }

  /** What a file was read as. */
  private record Read(Optional<SourceLines> lines, Report report) {
    String text() {
      return lines.orElseThrow().source().origin().characters().stripTrailing();
    }

    List<String> findings() {
      return report.findings().stream().map(finding -> finding.id().code() + " " + finding.text()).toList();
    }
  }

  /** A file in the making. */
  private static final class Printed {
    final PDDocument document = new PDDocument();

    PDPage page() {
      PDPage page = new PDPage();
      document.addPage(page);
      return page;
    }

    void picture() throws IOException {
      PDPage page = page();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY)), 0, 0, 612, 792);
      }
    }

    byte[] bytes() throws IOException {
      try (document; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
        document.save(out);
        return out.toByteArray();
      }
    }
  }
}
