package org.engross.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The file that was issued, or the text that a program took from it, where it lies beside the official file and has its name. */
record OfficialFile(Path path, String shape, String name) implements Layout {
  private static final Map<String, String> TEXTS = Map.of("-layout.txt", "-layout", "-raw.txt", "-raw", ".txt", "plain");

  /** The files beside {@code name.xml}: {@code name.pdf}, and what src/bench/pdftotext takes from it. */
  static List<OfficialFile> beside(Path official) {
    String stem = official.getFileName().toString().replaceFirst("\\.xml$", "");
    List<OfficialFile> files = new ArrayList<>(List.of(new OfficialFile(official.resolveSibling(stem + ".pdf"), "pdf", "as issued")));
    TEXTS.entrySet().stream().sorted(Map.Entry.comparingByValue())
        .forEach(text -> files.add(new OfficialFile(official.resolveSibling(stem + text.getKey()), "pdftotext", text.getValue())));
    files.removeIf(file -> !Files.exists(file.path()));
    return files;
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    try {
      return new Poured(Files.readAllBytes(path), shape.equals("pdf") ? "pdf" : "txt", EnumSet.allOf(KnownFact.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
