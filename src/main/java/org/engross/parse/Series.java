package org.engross.parse;

import java.util.Locale;
import java.util.regex.Pattern;

/** The series that the parts of a body are numbered in, those around before those inside. */
enum Series {
  /** "Part II". */
  PART(0),
  /** "Chapter II". */
  CHAPTER(1),
  /** "II". */
  ROMAN(2),
  /** "B". */
  LETTER(2),
  /** "Article 3", "Rule 3". */
  ARTICLE(3);

  private static final Pattern FIGURES = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");

  /** rule: parts hold chapters, chapters hold sections, sections hold articles; of Roman figures and letters those that come first. */
  private final int depth;

  Series(int depth) {
    this.depth = depth;
  }

  /** Whether parts of this series may stand in one of the other, as far as the words tell. */
  boolean mayStandIn(Series other) {
    return other.depth < depth || other.depth == depth && other != this;
  }

  /**
   * The series of a label.
   *
   * @param letter the last letter of the series of letters that is open, or null: "I" after "H" is a letter
   */
  static Series of(String label, String letter) {
    int blank = label.indexOf(' ');
    if (blank > 0) {
      return valueOf(label.substring(0, blank).toUpperCase(Locale.ROOT).replace("SECTION", "ROMAN").replace("RULE", "ARTICLE"));
    }
    boolean next = letter != null && label.length() == 1 && label.charAt(0) == letter.charAt(0) + 1;
    return !next && FIGURES.matcher(label).matches() ? ROMAN : LETTER;
  }
}
