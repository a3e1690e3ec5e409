package org.engross.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** English ordinals in words, as sessions are counted: "Fifty-seventh". */
final class Ordinals {
  private static final List<String> UNITS =
      List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
          "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> TENTHS =
      List.of("", "", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");

  private Ordinals() {}

  /** 57 for "Fifty-seventh"; empty for a word that is no ordinal up to the ninety-ninth. */
  static Optional<Integer> read(String words) {
    String word = words.toLowerCase(Locale.ROOT).strip();
    int unit = UNITS.indexOf(word);
    if (unit > 0) {
      return Optional.of(unit);
    }
    if (TENTHS.indexOf(word) > 0) {
      return Optional.of(TENTHS.indexOf(word) * 10);
    }
    int hyphen = Math.max(word.indexOf('-'), word.indexOf(' '));
    if (hyphen > 0) {
      int tens = TENS.indexOf(word.substring(0, hyphen));
      int units = UNITS.indexOf(word.substring(hyphen + 1));
      return tens > 0 && units > 0 && units < 10 ? Optional.of(tens * 10 + units) : Optional.empty();
    }
    return Optional.empty();
  }
}
