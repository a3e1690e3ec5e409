package org.engross.parse;

import org.engross.diagnostic.Position;
import org.engross.source.StyledText;

/**
 * A paragraph of the source, its lines joined.
 *
 * @param kind what its form shows it to be
 * @param label the printed number, letter or marker, without stop or brackets: "15", "a", "7", "II"; null where it has none
 * @param text the whole of it, label included (a note's marker excepted)
 */
record Block(Kind kind, String label, StyledText text) {
  /** What the form of a block shows it to be. */
  enum Kind {
    /** A line above the opening words of the resolution. */
    FRONT,
    /** "The General Assembly,". */
    FORMULA,
    /** "15. Calls upon ...". */
    NUMBERED,
    /** "(a) ...". */
    LETTERED,
    /** A Roman figure or a capital letter alone on its line. */
    SECTION,
    /** Any other paragraph. */
    PARAGRAPH,
    /** A line after the last paragraph: meeting, date, vote. */
    CLOSING,
    /** "Annex", "Annex II". */
    ANNEX,
    /** A note; the label is its marker. */
    NOTE
  }

  Position position() {
    return text.position();
  }
}
