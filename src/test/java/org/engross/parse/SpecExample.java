package org.engross.parse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example of {@code spec/}: a sentence, then between fences a text, a line with a full stop, and what is expected of it.
 *
 * @param name the file and the sentence
 */
public record SpecExample(String name, String text, String expected) {
  private static final Path FOLDER = Path.of("src/test/resources/spec");

  /** All examples, in the order of the files. */
  public static List<SpecExample> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().flatMap(SpecExample::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<SpecExample> read(Path file) {
    try {
      String[] parts = Files.readString(file).split("(?m)^```\\n");
      Stream.Builder<SpecExample> examples = Stream.builder();
      for (int i = 1; i < parts.length; i += 2) {
        String[] halves = parts[i].split("(?m)^\\.\\n", 2);
        String sentence = parts[i - 1].strip().replaceAll("(?s).*\\n\\n", "").replaceAll("\\s+", " ");
        examples.add(new SpecExample(file.getFileName() + ": " + sentence, halves[0].replace("\u2192", "\t"), halves[1]));
      }
      return examples.build();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
