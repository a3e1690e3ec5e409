package org.engross.model;

import java.util.Locale;
import java.util.Optional;

/** Roman figures, as sessions before 1976 and sections are numbered. */
public final class RomanNumber {
  private static final String FIGURES = "IVXLCDM";
  private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

  private RomanNumber() {}

  /** 21 for "XXI" or "xxi"; empty where another letter is among them. */
  public static Optional<Integer> value(String figures) {
    int value = 0;
    int last = 0;
    String upper = figures.toUpperCase(Locale.ROOT);
    for (int i = upper.length() - 1; i >= 0; i--) {
      int place = FIGURES.indexOf(upper.charAt(i));
      if (place < 0) {
        return Optional.empty();
      }
      value += VALUES[place] < last ? -VALUES[place] : VALUES[place];
      last = VALUES[place];
    }
    return value > 0 ? Optional.of(value) : Optional.empty();
  }
}
