package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words on the pages, as they are copied from them, are those of the source in their order, and no other. */
class BookWordsTest {
  /** What the book adds to a text, up to the end of its paragraph. */
  private static final String CITE = "Cite as: [^.]*\\.";
  private static final Pattern SUPPLIED = Pattern.compile("Not in the source, supplied by the editors:.*?\\)\\. (?=The )");
  private static final Pattern NOTES = Pattern.compile("\\{[^}]*\\}");

  @TempDir private static Path folder;
  private static BuiltBook book;

  @BeforeAll
  static void build() {
    book = BuiltBook.ofSeeds(folder);
  }

  @Test
  void everyWordOfTheTextInOrder() throws Exception {
    try (PDDocument document = book.open()) {
      for (int n = 0; n < book.edition().texts().size(); n++) {
        String printed = BookWords.normal(SUPPLIED.matcher(PrintedPages.ofText(book, document, n).text()).replaceFirst("").replaceAll(CITE, ""));
        assertEquals(text(n), printed);
      }
    }
  }

  @Test
  void everyWordOfTheNotesInOrder() throws Exception {
    try (PDDocument document = book.open()) {
      for (int n = 0; n < book.edition().texts().size(); n++) {
        assertEquals(notes(n), BookWords.withoutAdditions(PrintedPages.ofText(book, document, n).notes()));
      }
    }
  }

  /** No ligature, no letter without a code point, no soft hyphen: what is searched for is found. */
  @Test
  void everyLetterIsALetter() throws Exception {
    try (PDDocument document = book.open()) {
      String all = new PDFTextStripper().getText(document);
      assertEquals(List.of(), Pattern.compile("[\uE000-\uF8FF\uFB00-\uFB06\u00AD\uFFFD]").matcher(all).results().toList());
      assertTrue(all.contains("Trafficking"));
    }
  }

  /** The blocks of the source without their types and notes. */
  private static String text(int n) throws Exception {
    StringBuilder text = new StringBuilder();
    for (String block : blocks(n)) {
      text.append(NOTES.matcher(block.substring(block.indexOf(' ') + 1)).replaceAll("")).append(' ');
    }
    return BookWords.normal(text.toString());
  }

  private static String notes(int n) throws Exception {
    StringBuilder notes = new StringBuilder();
    for (String block : blocks(n)) {
      NOTES.matcher(block).results().forEach(note -> notes.append(note.group(), 1, note.group().length() - 1).append(' '));
    }
    return BookWords.normal(notes.toString());
  }

  private static List<String> blocks(int n) throws Exception {
    return AknBlocks.of(book.edition().texts().get(n).akn());
  }
}
