package org.engross.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The file that was issued, or the text that a program took from it, where it lies beside the official file and has its name. */
record OfficialFile(Path path, String shape, String name) implements Layout {
  /** The files beside {@code name.xml}: {@code name.pdf}, and what src/bench/extract takes from it: {@code name-WAY.txt}, {@code name-WAY.html}. */
  static List<OfficialFile> beside(Path official) throws IOException {
    String stem = official.getFileName().toString().replaceFirst("\\.xml$", "");
    List<OfficialFile> files = new ArrayList<>();
    Path issued = official.resolveSibling(stem + ".pdf");
    if (Files.exists(issued)) {
      files.add(new OfficialFile(issued, "pdf", "as issued"));
    }
    try (Stream<Path> beside = Files.list(official.toAbsolutePath().getParent())) {
      beside.sorted().forEach(path -> {
        String name = path.getFileName().toString();
        if (name.startsWith(stem + "-") && name.matches(".*\\.(?:txt|html)")) {
          files.add(new OfficialFile(path, "extract", name.substring(stem.length() + 1, name.lastIndexOf('.'))));
        }
      });
    }
    return files;
  }

  @Override
  public Poured pour(OfficialText text, Random random) {
    try {
      String name = path.toString();
      return new Poured(Files.readAllBytes(path), name.substring(name.lastIndexOf('.') + 1), EnumSet.allOf(KnownFact.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
