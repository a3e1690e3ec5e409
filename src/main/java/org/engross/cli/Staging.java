package org.engross.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileSystemException;
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
  private static final List<String> PRODUCTS = List.of("akn", "site", "markdown", "data", "compendium.pdf");

  private final Path target;
  private final Path folder;
  private final Thread hook = new Thread(this::removeQuietly);

  /**
   * @param target the folder of the results; made where it is missing
   * @param source the folder the build reads, which may hold no results
   * @throws IOException where the target holds something under the name of a product that no build made
   */
  Staging(Path target, Path source) throws IOException {
    refuseForeign(target, source);
    this.target = target;
    Files.createDirectories(target);
    this.folder = Files.createTempDirectory(target, ".building-");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** rule: only what a build made may be replaced; every build leaves data/findings.json. */
  private static void refuseForeign(Path target, Path source) throws IOException {
    if (Files.exists(target) && !Files.isDirectory(target)) {
      throw new FileSystemException(target + ": it is a file, not a folder for the results");
    }
    Path results = target.toAbsolutePath().normalize();
    Path texts = source.toAbsolutePath().normalize();
    if (results.equals(texts) || Files.exists(target) && Files.isSameFile(target, source)) {
      throw new FileSystemException(target + ": the results may not stand among the texts; give another folder with --out");
    }
    for (String product : PRODUCTS) {
      if (Files.exists(target.resolve(product)) && !Files.exists(target.resolve("data/findings.json"))) {
        throw new FileSystemException(target.resolve(product) + ": this was not made by a build and would be replaced; give another folder with --out");
      }
    }
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
