package org.engross.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.engross.publish.BookWishes;
import org.engross.publish.Markdown;

/**
 * What a build is to make.
 *
 * @param folder of the texts
 * @param out where the products go
 * @param edition the edition's date from the command line, or null
 * @param siteUrl where the website will stand, from the command line, or null
 * @param previous an earlier output that the website tells the changes from, or null
 * @param book how the book is wanted; empty for none
 * @param epub whether a book for reading devices is wanted
 * @param profile for whom the Markdown is
 */
record BuildOrder(Path folder, Path out, LocalDate edition, String siteUrl, Path previous, Optional<BookWishes> book, boolean epub, Markdown.Profile profile) {

  /** Tells a build that has a page on what changed from one that has none. */
  String compared() {
    return previous == null ? "alone" : "compared";
  }

  /** Refuses a folder that is not there, and an earlier output that is none. */
  void check() throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    if (previous != null && !Files.isDirectory(previous.resolve("akn"))) {
      throw new FileSystemException(previous + ": this is no output of a build, which --previous asks for");
    }
  }
}
