package org.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The AKN4UN files of folders. */
final class OfficialFiles {
  private OfficialFiles() {}

  /** Every XML file in the folders and the folders in them: the folders as given, the files of each in the order of their paths. */
  static List<Path> in(List<Path> folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(path -> path.toString().endsWith(".xml")).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
