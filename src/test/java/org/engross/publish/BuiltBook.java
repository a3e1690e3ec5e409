package org.engross.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.engross.Seeds;

/** A book as its readers get it, with the edition it was made from. */
record BuiltBook(Edition edition, byte[] pdf) {

  /** The five seeds. */
  static BuiltBook ofSeeds(Path folder) {
    return of(Seeds.edition(), folder);
  }

  /** Invented texts with the structures that the seeds lack. */
  static BuiltBook ofPatterns(Path folder) {
    List<PublishedText> texts = new ArrayList<>();
    for (String resource : List.of("/publish/patterns.xml", "/markdown/a-res-99-999.xml", "/akn/complete.xml", "/akn/divided.xml", "/akn/bare.xml", "/akn/tabular.xml")) {
      String slug = resource.replaceAll("^.*/|\\.xml$", "");
      texts.add(new PublishedText(slug, slug, resource(resource)));
    }
    return of(new Edition("Patterns", null, "eng", LocalDate.of(2026, 1, 1), texts), folder);
  }

  static BuiltBook of(Edition edition, Path folder) {
    try {
      Path pdf = folder.resolve("compendium.pdf");
      new Book(new Press(edition), BookSize.ROYAL).write(pdf, (page, of) -> {});
      return new BuiltBook(edition, Files.readAllBytes(pdf));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PDDocument open() {
    try {
      return Loader.loadPDF(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] resource(String path) {
    try (InputStream stream = BuiltBook.class.getResourceAsStream(path)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
