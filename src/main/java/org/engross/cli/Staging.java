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
  private static final List<String> PRODUCTS = List.of("akn", "site", "markdown", "data", "compendium.pdf", "compendium.epub");

  private static final String PREFIX = ".building-";
  /** Names what is to go; while it is there, all is written and is being put in place. */
  private static final String COMMITTING = ".committing";
  private static final String REPLACED = ".replaced";

  private final Path target;
  private final Path folder;
  private final Thread hook = new Thread(this::removeQuietly);

  /**
   * Clears away what a killed build left; what it was just putting in place is put there.
   *
   * @param target the folder of the results, which this build has to itself; made where it is missing
   */
  Staging(Path target) throws IOException {
    this.target = target;
    Files.createDirectories(target);
    for (Path left : entries(target)) {
      if (left.getFileName().toString().startsWith(PREFIX) && Files.isDirectory(left)) {
        if (Files.exists(left.resolve(COMMITTING))) {
          commit(left);
        }
        remove(left);
      }
    }
    this.folder = Files.createTempDirectory(target, PREFIX);
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Refuses a folder that no build may write to. rule: only what a build made may be replaced; every build leaves data/findings.json.
   *
   * @param source the folder the build reads, which may hold no results
   * @throws IOException where the target holds something under the name of a product that no build made
   */
  static void refuseForeign(Path target, Path source) throws IOException {
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
   * Puts what was written in the place of what was there under the same names. All is written by then and only renamed, so that it
   * takes no time in which a build is likely to be killed; should it be, the next one ends what it began.
   *
   * @param obsolete names that are taken away where nothing new was written under them
   */
  void commit(List<String> obsolete) throws IOException {
    List<String> gone = obsolete.stream().filter(name -> !Files.exists(folder.resolve(name))).toList();
    Path unfinished = Files.write(folder.resolve(COMMITTING + "-unfinished"), gone);
    Files.move(unfinished, folder.resolve(COMMITTING), StandardCopyOption.ATOMIC_MOVE);
    commit(folder);
  }

  private void commit(Path written) throws IOException {
    Path replaced = Files.createDirectories(written.resolve(REPLACED));
    for (String name : Files.readAllLines(written.resolve(COMMITTING))) {
      giveWay(target.resolve(name), replaced);
    }
    for (Path entry : entries(written)) {
      if (!entry.getFileName().toString().startsWith(".")) {
        giveWay(target.resolve(entry.getFileName()), replaced);
        Files.move(entry, target.resolve(entry.getFileName()), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Files.delete(written.resolve(COMMITTING));
  }

  private static void giveWay(Path old, Path replaced) throws IOException {
    if (Files.exists(old)) {
      Files.move(old, Files.createTempDirectory(replaced, "").resolve(old.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> listing = Files.list(folder)) {
      return listing.sorted().toList();
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
