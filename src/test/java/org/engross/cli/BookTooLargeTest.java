package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A book that the memory of Java cannot hold is refused, and everything else is made: seen from outside, in a Java with little memory. */
class BookTooLargeTest {
  /** Enough for the website and the Markdown of the seeds, too little for their book. */
  private static final String MEMORY = "-Xmx76m";

  @TempDir private Path folder;

  @Test
  @Timeout(value = 120, unit = TimeUnit.SECONDS)
  void volumesAreProposedAndNothingIsHalfWritten() throws IOException, InterruptedException {
    Path messages = folder.resolve("messages");
    Path out = folder.resolve("out");
    Process engross = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-cp", System.getProperty("java.class.path"), "org.engross.cli.Main", "build", "seeds", "--without-single-pdfs", "--without-epub", "--no-cache", "-o", out.toString())
        .redirectErrorStream(true).redirectOutput(messages.toFile()).start();
    int status = engross.waitFor();
    String said = Files.readString(messages, StandardCharsets.UTF_8);
    assertAll(
        () -> assertEquals(1, status, said),
        () -> assertEquals(1, said.split("error BOK-004: the book is too large for ", -1).length - 1, said),
        () -> assertTrue(said.contains("hint: make volumes of it with --select"), said),
        () -> assertTrue(Files.exists(out.resolve("site/index.html")), said),
        () -> assertFalse(hasBook(out), "some of a book was written"));
  }

  private static boolean hasBook(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      return files.anyMatch(file -> file.getFileName().toString().startsWith("compendium"));
    }
  }
}
