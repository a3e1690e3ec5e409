package org.engross.akn;

import java.util.Locale;
import java.util.Optional;

/** Printed numbers: what of them goes into an eId, and what they amount to. */
final class Numbering {
  private static final String ROMAN = "IVXLCDM";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100, 500, 1000};

  private Numbering() {}

  /**
   * rule: the number of an eId is the printed one without its punctuation (NC 5.4): "15." gives "15", "(a)" gives "a", "1 bis." gives
   * "1bis". Empty where no letter or figure of the Latin alphabet is printed: "*".
   */
  static Optional<String> bare(String printed) {
    String bare = printed == null ? "" : printed.replaceAll("\\s+", "").replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare.replaceAll("[^A-Za-z0-9.-]+", "-"));
  }

  /** The value of Arabic or Roman figures; empty for other letters, and for more than four digits. */
  static Optional<Integer> value(String figures) {
    if (figures.matches("\\d{1,4}")) {
      return Optional.of(Integer.parseInt(figures));
    }
    int value = 0;
    int last = 0;
    String upper = figures.toUpperCase(Locale.ROOT);
    for (int i = upper.length() - 1; i >= 0; i--) {
      int place = ROMAN.indexOf(upper.charAt(i));
      if (place < 0) {
        return Optional.empty();
      }
      value += ROMAN_VALUES[place] < last ? -ROMAN_VALUES[place] : ROMAN_VALUES[place];
      last = ROMAN_VALUES[place];
    }
    return value > 0 ? Optional.of(value) : Optional.empty();
  }
}
