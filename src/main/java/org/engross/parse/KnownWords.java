package org.engross.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that resolutions in English are written in, compounds with their hyphens, as {@code src/bench/words} gathered them from official files. */
final class KnownWords {
  private static final String LIST = "words.txt";

  /** Read when first asked for: most texts never ask. */
  private static final class Held {
    private static final Set<String> WORDS = read();
  }

  private KnownWords() {}

  /** @param word in small letters, with "-" for any hyphen */
  static boolean contain(String word) {
    return Held.WORDS.contains(word);
  }

  private static Set<String> read() {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(KnownWords.class.getResourceAsStream(LIST), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
