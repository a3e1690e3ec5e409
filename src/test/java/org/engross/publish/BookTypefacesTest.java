package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Letters that the typeface of the book lacks, in a typeface of the user's. */
class BookTypefacesTest {
  /** As Debian installs fonts-arphic-gbsn00lp. */
  private static final Path CHINESE = Path.of("/usr/share/fonts/truetype/arphic-gbsn00lp");
  private static final String TITLE = "贩运妇女和女童";

  @TempDir private Path folder;

  @BeforeAll
  static void initialise() {
    BookStandardsTest.initialise();
    boolean here = Files.isDirectory(CHINESE);
    assertTrue(here || !"all".equals(System.getenv("ENGROSS_TESTS")), "there is no " + CHINESE);
    assumeTrue(here, "a Chinese typeface");
  }

  @Test
  void chineseIsSetAndFoundAgain() throws Exception {
    Typefaces typefaces = Typefaces.in(CHINESE);
    // in a title with a number, which heads, contents and tables repeat; beside Latin letters; in a note; in a line without a blank that is longer than a page is wide
    Press press = press(akn().replace("value=\"Patterns\"", "value=\"" + TITLE + "\"").replace("<docTitle>Patterns", "<docTitle>" + TITLE)
        .replace("A note on the title.", "联合国，《条约汇编》，第2225卷，第39574号。").replace("To act;", TITLE.repeat(12) + "(A/77/456，第61段)；"));
    Path pdf = folder.resolve("book.pdf");
    assertEquals(Map.of(), wishes(typefaces).unprintable(press));
    Book book = new Book(press, BookSize.ROYAL, typefaces, () -> org.engross.lineage.Lineage.of(ParagraphReader.read(press)));
    assertEquals(Optional.empty(), book.write(pdf, (page, of) -> {}));
    byte[] bytes = Files.readAllBytes(pdf);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      String all = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      assertTrue(all.contains("联合国，《条约汇编》，第2225卷，第39574号。"), all);
      assertTrue(all.contains(TITLE.repeat(12) + "(A/77/456，第61段)；"), all);
      assertTrue(all.contains("LettersthatitlacksaresetinARPLSungtiLGB."), all);
    }
    for (PDFAFlavour standard : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      assertEquals(List.of(), BookStandardsTest.failures(bytes, standard));
    }
  }

  @Test
  void lettersThatJoinAreNotSet() throws IOException {
    Press arabic = press(akn().replace("To act;", "الاتجار;"));
    assertEquals("U+0627 U+062A U+062C and 2 more; the first in \"الاتجار;\"", wishes(Typefaces.in(CHINESE)).unprintable(arabic).get("patterns"));
  }

  private static BookWishes wishes(Typefaces typefaces) {
    return new BookWishes(BookSize.ROYAL, null, Map.of(), false, typefaces);
  }

  private static String akn() {
    return new String(BuiltBook.resource("/publish/patterns.xml"), StandardCharsets.UTF_8);
  }

  private static Press press(String akn) {
    PublishedText text = new PublishedText("patterns", "patterns", akn.getBytes(StandardCharsets.UTF_8));
    return new Press(new Edition("Patterns", null, "eng", LocalDate.of(2026, 1, 1), List.of(text)));
  }
}
