package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Bidi;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;

/** Arabic pages are read in the order in which they are read aloud; figures and Latin words keep theirs. */
class RightToLeftTest {
  private static final float RIGHT = 540;
  private static final List<Path> FONTS = List.of(Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"), Path.of("/usr/share/fonts/truetype/noto/NotoNaskhArabic-Regular.ttf"));

  private static final List<String> LINES = List.of(
      "إن الجمعية العامة،",
      "إذ تشير إلى قرارها 57/176 المؤرخ 18 كانون الأول 2002 (انظر A/57/549)،",
      "1 - تقرر أن تنظر في مسألة القوارب في دورتها المقبلة؛",
      "2 - تطلب إلى United Nations Office أن يقدم تقريرا.");

  @Test
  void aPageIsReadInItsOwnOrder() throws IOException {
    Optional<Path> font = FONTS.stream().filter(Files::isRegularFile).findFirst();
    if (font.isEmpty()) {
      System.out.println("skipped: no font with Arabic letters here (" + FONTS + "); install fonts-dejavu-core");
    }
    assumeTrue(font.isPresent());
    ReadBack read = ReadBack.read("x.pdf", page(font.get()));
    List<String> lines = read.lines().orElseThrow().lines().stream().map(line -> line.text().toString()).filter(text -> !text.isBlank()).toList();
    assertEquals(LINES, lines);
  }

  private static byte[] page(Path file) throws IOException {
    try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDFont font = PDType0Font.load(document, file.toFile());
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        float y = 720;
        for (String line : LINES) {
          String visual = visual(line);
          content.beginText();
          content.setFont(font, 12);
          content.newLineAtOffset(RIGHT - font.getStringWidth(visual) * 12 / 1000, y);
          content.showText(visual);
          content.endText();
          y -= 40;
        }
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A line as it is printed, from left to right. */
  private static String visual(String line) {
    Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
    int runs = bidi.getRunCount();
    byte[] levels = new byte[runs];
    String[] parts = new String[runs];
    for (int i = 0; i < runs; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String part = line.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      parts[i] = levels[i] % 2 == 0 ? part : turned(part);
    }
    Bidi.reorderVisually(levels, 0, parts, 0, runs);
    return String.join("", parts);
  }

  private static String turned(String part) {
    return Stream.of(new StringBuilder(part).reverse().toString().split("")).map(sign -> sign.equals("(") ? ")" : sign.equals(")") ? "(" : sign).reduce("", String::concat);
  }
}
