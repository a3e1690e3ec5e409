package org.engross.parse;

/** The order of the letters and figures of sub-paragraphs. */
final class Numbering {
  private static final String[] ROMAN = {
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"
  };

  private Numbering() {}

  /** Whether a run of sub-paragraphs can begin with it: (a), (i), (1). */
  static boolean first(String label) {
    return label.equals("a") || label.equals("i") || label.equals("1");
  }

  /** Whether {@code next} comes after {@code last} in one of the series, not more than {@code reach} places on. */
  static boolean follows(String last, String next, int reach) {
    return step(roman(last), roman(next), reach) || step(letter(last), letter(next), reach) || step(figure(last), figure(next), reach);
  }

  /** Whether {@code next} is the very next after {@code last}. */
  static boolean follows(String last, String next) {
    return follows(last, next, 1);
  }

  /** Whether the label can only be, or is the first of, a Roman series under a lettered one. */
  static boolean isRoman(String label) {
    return roman(label) > 0;
  }

  private static boolean step(int last, int next, int reach) {
    return last > 0 && next > last && next <= last + reach;
  }

  private static int roman(String label) {
    for (int i = 0; i < ROMAN.length; i++) {
      if (ROMAN[i].equals(label)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static int letter(String label) {
    if (label.isEmpty() || label.charAt(0) < 'a' || label.charAt(0) > 'z') {
      return 0;
    }
    boolean doubled = label.length() == 2 && label.charAt(0) == label.charAt(1);
    return label.length() == 1 ? label.charAt(0) - 'a' + 1 : doubled ? label.charAt(0) - 'a' + 27 : 0;
  }

  private static int figure(String label) {
    return label.chars().allMatch(Character::isDigit) ? Integer.parseInt(label) : 0;
  }
}
