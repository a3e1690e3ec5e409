package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.engross.collection.GivenLineage;
import org.engross.lineage.Lineage;
import org.engross.publish.BookSize;
import org.engross.publish.BookWishes;
import org.engross.publish.Edition;
import org.engross.publish.ParagraphReader;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.engross.publish.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that cannot be set costs the others nothing, and that is said once. */
class BookBuildTest {
  @TempDir private Path out;

  @Test
  void aTextThatCannotBeSetIsLeftOut() throws IOException {
    String akn;
    try (InputStream stream = BookBuildTest.class.getResourceAsStream("/publish/patterns.xml")) {
      akn = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
    // an element that no stylesheet of the book knows
    String broken = akn.replace("To act;", "To act;<img src=\"x\"/>");
    Edition edition = new Edition("Patterns", null, "eng", LocalDate.of(2026, 1, 1), List.of(text("whole", akn), text("broken", broken)));
    Press press = new Press(edition);
    BookBuild build = new BookBuild(press, new BookWishes(BookSize.ROYAL, null, Map.of(), true, Typefaces.NONE), Lineage.of(ParagraphReader.read(press)), GivenLineage.NONE, new Progress(new PrintWriter(Writer.nullWriter()), new CommonOptions()));
    build.book(out);
    build.singles(out);
    List<String> said = build.findings().stream().map(finding -> finding.id().code() + " " + finding.text()).toList();
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).startsWith("BOK-001 neither the book nor a PDF has broken, which cannot be set: "), said.get(0));
    try (PDDocument book = Loader.loadPDF(out.resolve("compendium.pdf").toFile())) {
      assertEquals(List.of("whole.xml"), List.copyOf(new PDDocumentNameDictionary(book.getDocumentCatalog()).getEmbeddedFiles().getNames().keySet()));
    }
    assertTrue(Files.exists(out.resolve("site/pdf/whole.pdf")));
    assertFalse(Files.exists(out.resolve("site/pdf/broken.pdf")));
  }

  private static PublishedText text(String slug, String akn) {
    return new PublishedText(slug, slug, akn.getBytes(StandardCharsets.UTF_8));
  }
}
