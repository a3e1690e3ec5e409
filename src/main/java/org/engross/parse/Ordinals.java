package org.engross.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** English ordinals in words, as sessions are counted: "Fifty-seventh". */
final class Ordinals {
  private static final List<String> UNITS =
      List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
          "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final List<String> TENTHS =
      List.of("", "", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth", "ninetieth");

  private static final List<String> HUNDREDS = List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** "Two hundred and fifth", "Hundredth"; groups: how many hundreds, what is beyond them. */
  private static final Pattern BEYOND = Pattern.compile("(?:([a-z]+)[ -])?hundred(?:th|(?: and)? ([a-z]+(?:-[a-z]+)?))");

  private Ordinals() {}

  /** 57 for "Fifty-seventh", 183 for "Hundred and eighty-third"; empty for words that are no ordinal below a thousand. */
  static Optional<Integer> read(String words) {
    String word = words.toLowerCase(Locale.ROOT).strip();
    Matcher beyond = BEYOND.matcher(word);
    if (beyond.matches()) {
      int hundreds = beyond.group(1) == null ? 1 : HUNDREDS.indexOf(beyond.group(1));
      Optional<Integer> rest = beyond.group(2) == null ? Optional.of(0) : small(beyond.group(2));
      return rest.filter(number -> hundreds > 0).map(number -> hundreds * 100 + number);
    }
    return small(word);
  }

  private static Optional<Integer> small(String word) {
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
