package org.engross.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder in which a build is made before it takes the place of the one before: a build that fails leaves what was there. Closing
 * takes away what was not put in place.
 */
final class Staging implements AutoCloseable {
  private final Path target;
  private final Path folder;
  private final Thread hook = new Thread(this::removeQuietly);

  /** @param target the folder of the results; made where it is missing */
  Staging(Path target) throws IOException {
    this.target = target;
    Files.createDirectories(target);
    this.folder = Files.createTempDirectory(target, ".building-");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Where to write. */
  Path folder() {
    return folder;
  }

  /**
   * Puts what was written in the place of what was there under the same names.
   *
   * @param obsolete names that are taken away where nothing new was written under them
   */
  void commit(List<String> obsolete) throws IOException {
    for (String name : obsolete) {
      remove(target.resolve(name));
    }
    List<Path> entries;
    try (Stream<Path> listing = Files.list(folder)) {
      entries = listing.sorted().toList();
    }
    for (Path entry : entries) {
      Path place = target.resolve(entry.getFileName());
      remove(place);
      Files.move(entry, place, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(hook);
    remove(folder);
  }

  private void removeQuietly() {
    try {
      remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    Files.walkFileTree(path, new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        Files.delete(file);
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult postVisitDirectory(Path visited, IOException exception) throws IOException {
        Files.delete(visited);
        return FileVisitResult.CONTINUE;
      }
    });
  }
}
