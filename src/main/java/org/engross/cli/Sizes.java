package org.engross.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a build made: "akn 380 kB, site 2.1 MB (214 files), book 1.2 MB". */
final class Sizes {
  private static final long MEGABYTE = 1_000_000;

  private Sizes() {}

  /** The products of a folder in one line; empty where there is none. */
  static Optional<String> of(Path out) throws IOException {
    List<String> sizes = new ArrayList<>();
    for (String product : CollectionBuild.PRODUCTS) {
      if (Files.exists(out.resolve(product))) {
        sizes.add(size(product, out.resolve(product)));
      }
    }
    return sizes.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", sizes));
  }

  private static String size(String name, Path product) throws IOException {
    long[] counted = new long[2];
    Files.walkFileTree(product, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        counted[0]++;
        counted[1] += attributes.size();
        return FileVisitResult.CONTINUE;
      }
    });
    String bytes = counted[1] >= MEGABYTE ? String.format(Locale.ROOT, "%.1f MB", (double) counted[1] / MEGABYTE) : Math.max(1, counted[1] / 1000) + " kB";
    return name + " " + bytes + (Files.isDirectory(product) ? " (" + Count.of(counted[0], "file") + ")" : "");
  }
}
