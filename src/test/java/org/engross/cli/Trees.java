package org.engross.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.store.Key;

/** Folders compared by all that is in them. */
final class Trees {
  private Trees() {}

  /** The digest of each file below a folder, by its name from there; names that begin with a point are left out. */
  static Map<String, String> of(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(Files::isRegularFile).filter(file -> !folder.relativize(file).toString().startsWith(".")).forEach(file -> files.put(folder.relativize(file).toString(), digest(file)));
      }
    }
    return files;
  }

  private static String digest(Path file) {
    try {
      return Key.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder, in order. */
  static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** What they hold, by their paths within it. */
  static TreeMap<Path, byte[]> bytes(Path folder) throws IOException {
    TreeMap<Path, byte[]> bytes = new TreeMap<>();
    for (Path file : files(folder)) {
      bytes.put(folder.relativize(file), Files.readAllBytes(file));
    }
    return bytes;
  }
}
