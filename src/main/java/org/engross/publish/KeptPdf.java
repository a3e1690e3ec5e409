package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A PDF of one text, which is taken as it is where an earlier build set the same. */
final class KeptPdf {
  private KeptPdf() {}

  /**
   * Writes it.
   *
   * @param press of the text alone
   * @param set how it is set: the same words for the same way
   * @param setting sets it, as this file
   */
  static void write(Press press, PublishedText text, Path pdf, List<Object> set, Jobs.Writing setting) throws IOException {
    Edition edition = press.edition();
    byte[] made = press.made(
        () -> String.join("\n", "pdf", set.toString(), edition.title(), String.valueOf(edition.subtitle()), edition.language(), edition.date().toString(), String.valueOf(edition.url()),
            edition.given().toString(), text.slug(), text.path(), text.digest(), text.noticed().toString(), text.leftOut().toString()),
        () -> {
          try {
            setting.write();
            return Files.readAllBytes(pdf);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    if (!Files.exists(pdf)) {
      Files.createDirectories(pdf.toAbsolutePath().getParent());
      Files.write(pdf, made);
    }
  }
}
