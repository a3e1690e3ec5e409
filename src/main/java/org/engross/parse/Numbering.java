package org.engross.parse;

import java.util.regex.Pattern;
import org.engross.model.RomanNumber;

/** The order of the letters and figures of sub-paragraphs. */
final class Numbering {
  /** Roman figures up to 39; letters beyond x name sub-paragraphs. */
  private static final Pattern ROMAN = Pattern.compile("x{0,3}(?:ix|iv|v?i{0,3})");
  /** What a draft puts behind the letter of a sub-paragraph that it adds beside another: "a bis". */
  private static final Pattern BESIDE = Pattern.compile("(?<=.)(?:bis|ter|quater|alt)$");

  private Numbering() {}

  /** Whether a run of sub-paragraphs can begin with it: (a), (i), (1). */
  static boolean first(String label) {
    return label.equals("a") || label.equals("i") || label.equals("1");
  }

  /** Whether {@code next} comes after {@code last} in one of the series, not more than {@code reach} places on. */
  static boolean follows(String last, String next, int reach) {
    String before = BESIDE.matcher(last).replaceFirst("");
    String after = BESIDE.matcher(next).replaceFirst("");
    boolean beside = !after.equals(next) && after.equals(before);
    return beside || step(roman(before), roman(after), reach) || step(letter(before), letter(after), reach) || step(figure(before), figure(after), reach);
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
    return ROMAN.matcher(label).matches() ? RomanNumber.value(label).orElse(0) : 0;
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
