package org.engross.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Random;

/** The PDF file that was issued, where it lies beside the official file and has its name. */
record OfficialFile(Path path) implements Layout {
  @Override
  public String shape() {
    return "pdf";
  }

  @Override
  public String name() {
    return "as issued";
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    try {
      return new Poured(Files.readAllBytes(path), "pdf", EnumSet.allOf(KnownFact.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
