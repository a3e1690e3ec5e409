package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Provokes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book as its reader wants it. */
class BookOptionsTest {
  @TempDir private Path out;

  private record Run(int status, String err) {}

  private Run run(String... options) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of("build", "seeds", "-o", out.toString()));
    arguments.addAll(List.of(options));
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = Main.run(new PrintStream(OutputStream.nullOutputStream()), stream, arguments.toArray(String[]::new));
    return new Run(status, err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void sizeTitleAndSelection() throws IOException {
    Run run = run("--book-size", "a4", "--book-title", "Two texts",
        "--select", "session=57", "--select", "symbol=A/RES/57/176", "--select", "symbol=63/156", "--select", "session=63", "--select", "subject=women and girls");
    assertEquals(0, run.status(), run.err());
    try (PDDocument book = Loader.loadPDF(out.resolve("compendium.pdf").toFile())) {
      assertEquals("Two texts", book.getDocumentInformation().getTitle());
      assertEquals(PDRectangle.A4.getWidth(), book.getPage(0).getMediaBox().getWidth(), 0.1);
      var names = new PDDocumentNameDictionary(book.getDocumentCatalog()).getDests();
      assertTrue(names.getValue("a-res-57-176") != null && names.getValue("a-res-63-156") != null);
      assertTrue(names.getValue("a-res-61-144") == null && names.getValue("e-cn-4-res-2004-45") == null);
      assertEquals(2, new PDDocumentNameDictionary(book.getDocumentCatalog()).getEmbeddedFiles().getNames().size());
    }
    // each text has a PDF of its own whatever the book holds
    assertTrue(Files.exists(out.resolve("site/pdf/a-res-61-144.pdf")));
    try (PDDocument single = Loader.loadPDF(out.resolve("site/pdf/a-res-57-176.pdf").toFile())) {
      assertTrue(new PDDocumentNameDictionary(single.getDocumentCatalog()).getDests().getValue("a-res-57-176__para_15") != null);
    }
    assertTrue(Files.readString(out.resolve("site/a/res/57/176/index.html")).contains("pdf/a-res-57-176.pdf"));
  }

  @Test
  @Provokes(MessageId.BOK_005)
  void aSelectionOfNothingIsSaidAndTheRestIsMade() {
    Run run = run("--select", "subject=lighthouses", "--without-single-pdfs");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("error BOK-005: no text of the collection is selected for the book: subject=lighthouses"), run.err());
    assertFalse(Files.exists(out.resolve("compendium.pdf")));
    assertTrue(Files.exists(out.resolve("site/index.html")));
  }

  @Test
  void wrongWordsAreNamed() {
    assertEquals(2, run("--book-size", "a5").status());
    Run run = run("--select", "year=2002");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("engross: --select takes symbol=, session= or subject= with a value, not 'year=2002'"), run.err());
  }
}
