package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.engross.collection.GivenLineage;
import org.engross.lineage.Lineage;
import org.engross.publish.BookSize;
import org.engross.publish.BookWishes;
import org.engross.publish.Edition;
import org.engross.publish.Jobs;
import org.engross.publish.Kept;
import org.engross.publish.ParagraphReader;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.engross.publish.Stylesheets;
import org.engross.publish.Typefaces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that cannot be set costs the others nothing, and that is said once. */
class BookBuildTest {
  @TempDir private Path out;

  @Test
  void aTextThatCannotBeSetIsLeftOut() throws IOException {
    String akn = patterns();
    // an element that no stylesheet of the book knows
    String broken = akn.replace("To act;", "To act;<img src=\"x\"/>");
    Edition edition = new Edition("Patterns", null, "eng", LocalDate.of(2026, 1, 1), List.of(published("whole", akn), published("broken", broken)));
    Press press = new Press(edition);
    BookBuild build = new BookBuild(press, new BookWishes(BookSize.ROYAL, null, Map.of(), true, Typefaces.NONE), Lineage.of(ParagraphReader.read(press)), GivenLineage.NONE, new Progress(new PrintWriter(Writer.nullWriter()), new CommonOptions()));
    build.book(out);
    build.singles(out, "");
    List<String> said = build.findings().stream().map(finding -> finding.id().code() + " " + finding.text()).toList();
    assertEquals(1, said.size(), said.toString());
    assertTrue(said.get(0).startsWith("BOK-001 neither the book nor a PDF has broken, which cannot be set: "), said.get(0));
    try (PDDocument book = Loader.loadPDF(out.resolve("compendium.pdf").toFile())) {
      assertEquals(List.of("whole.xml"), List.copyOf(new PDDocumentNameDictionary(book.getDocumentCatalog()).getEmbeddedFiles().getNames().keySet()));
    }
    assertTrue(Files.exists(out.resolve("site/pdf/whole.pdf")));
    assertFalse(Files.exists(out.resolve("site/pdf/broken.pdf")));
  }

  @Test
  void aTextThatHasNotChangedIsNotSetAgain() throws IOException {
    Shelf shelf = new Shelf();
    singles(List.of(text("first", "To act;"), text("second", "To act;")), "one", shelf, out.resolve("before"));
    assertEquals(2, shelf.pdfs);
    singles(List.of(text("first", "To act;"), text("second", "To act at once;")), "one", shelf, out.resolve("after"));
    assertEquals(3, shelf.pdfs, "the text that has changed");
    singles(List.of(text("first", "To act;"), text("second", "To act at once;")), "one", new Shelf(), out.resolve("fresh"));
    assertEquals(Trees.of(out.resolve("fresh")), Trees.of(out.resolve("after")));
    assertNotEquals(Trees.of(out.resolve("before")), Trees.of(out.resolve("after")));
    singles(List.of(text("first", "To act;"), text("second", "To act at once;")), "another", shelf, out.resolve("styled"));
    assertEquals(5, shelf.pdfs, "other stylesheets");
  }

  private static void singles(List<PublishedText> texts, String madeWith, Kept kept, Path folder) throws IOException {
    Press press = new Press(new Edition("Patterns", null, "eng", LocalDate.of(2026, 1, 1), texts), new Stylesheets(), kept, new Jobs(2));
    BookWishes wishes = new BookWishes(BookSize.ROYAL, null, Map.of(), true, Typefaces.NONE);
    new BookBuild(press, wishes, Lineage.of(ParagraphReader.read(press)), GivenLineage.NONE, new Progress(new PrintWriter(Writer.nullWriter()), new CommonOptions())).singles(folder, madeWith);
  }

  /** Keeps in memory, and counts the PDFs. */
  private static final class Shelf implements Kept {
    private final Map<String, byte[]> entries = new ConcurrentHashMap<>();
    private int pdfs;

    @Override
    public Optional<byte[]> find(String made) {
      return Optional.ofNullable(entries.get(made));
    }

    @Override
    public synchronized void keep(String made, byte[] content) {
      entries.put(made, content);
      pdfs += new String(content, 0, 4, StandardCharsets.ISO_8859_1).equals("%PDF") ? 1 : 0;
    }
  }

  /** A text of the patterns with another last paragraph. */
  private static PublishedText text(String slug, String act) throws IOException {
    return published(slug, patterns().replace("To act;", act));
  }

  private static String patterns() throws IOException {
    try (InputStream stream = BookBuildTest.class.getResourceAsStream("/publish/patterns.xml")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static PublishedText published(String slug, String akn) {
    return new PublishedText(slug, slug, akn.getBytes(StandardCharsets.UTF_8));
  }
}
