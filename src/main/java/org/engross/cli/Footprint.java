package org.engross.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.engross.store.Key;

/** Tells whether files still stand as a build left them: by their names, sizes and times, without reading them. */
final class Footprint {
  private Footprint() {}

  /** That of a file, or of a folder with all in it; of nothing where nothing is there. */
  static String of(Path place) throws IOException {
    List<String> files = new ArrayList<>();
    if (Files.exists(place)) {
      Files.walkFileTree(place, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
          files.add(place.relativize(file) + " " + attributes.size() + " " + attributes.lastModifiedTime());
          return FileVisitResult.CONTINUE;
        }
      });
    }
    Collections.sort(files);
    Key key = new Key("footprint");
    files.forEach(key::add);
    return key.value();
  }

  /** That of the files in a folder, without those of folders in it. */
  static String ofFiles(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      for (Path file : listing) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
          files.add(file.getFileName() + " " + attributes.size() + " " + attributes.lastModifiedTime());
        }
      }
    } catch (NoSuchFileException e) {
      // gone between the listing and the look at it: it will not be there next time
      files.add("gone " + e.getFile());
    }
    Collections.sort(files);
    return String.join("\n", files);
  }

  /** Puts the same files below another name, without copying where the system can do so. */
  static void link(Path from, Path to) throws IOException {
    Files.walkFileTree(from, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
        Files.createDirectories(to.resolve(from.relativize(folder).toString()));
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Path target = file.equals(from) ? to : to.resolve(from.relativize(file).toString());
        try {
          Files.createLink(target, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
