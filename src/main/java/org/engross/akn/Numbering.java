package org.engross.akn;

import java.util.Optional;
import org.engross.model.Label;
import org.engross.model.RomanNumber;

/** Printed numbers: what of them goes into an eId, and what they amount to. */
final class Numbering {
  private Numbering() {}

  /**
   * rule: the number of an eId is the printed one without its punctuation (NC 5.4): "15." gives "15", "(a)" gives "a", "1 bis." gives
   * "1bis"; letters and figures of other scripts give those that stand in their place in Latin ("(أ)": "a"). Empty where no letter or figure of the Latin alphabet is printed: "*".
   */
  static Optional<String> bare(String printed) {
    String latin = printed == null ? "" : printed.chars().allMatch(c -> c < 128) ? printed : Label.latin(printed);
    String bare = latin.replaceAll("\\s+", "").replaceAll("^[^A-Za-z0-9]+|[^A-Za-z0-9]+$", "");
    return bare.isEmpty() ? Optional.empty() : Optional.of(bare.replaceAll("[^A-Za-z0-9.-]+", "-"));
  }

  /** The value of Arabic or Roman figures; empty for other letters, and for more than four digits. */
  static Optional<Integer> value(String figures) {
    return figures.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(figures)) : RomanNumber.value(figures);
  }
}
