package org.engross.parse;

import java.util.List;
import org.engross.diagnostic.Position;
import org.engross.source.Line;
import org.engross.source.StyledText;

/**
 * A paragraph of the source, its lines joined; or a table.
 *
 * @param kind what its form shows it to be
 * @param label the printed number, letter or marker, without stop or brackets: "15", "a", "7", "II"; null where it has none
 * @param text the whole of it, label included (a note's marker excepted); of a table, that of its first cell
 * @param cells of a table, row by row; empty for everything else
 */
record Block(Kind kind, String label, StyledText text, List<Cell> cells) {
  /** The label of a line of the front or the end that nothing parts from the one above. */
  static final String GOES_ON = "+";

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
    /** A Roman figure or a capital letter alone on its line; "Part II", "Article 3". */
    SECTION,
    /** A heading that the file shows to be one. */
    HEADING,
    /** Any other paragraph. */
    PARAGRAPH,
    TABLE,
    /** A line after the last paragraph: meeting, date, vote. */
    CLOSING,
    /** "Annex", "Annex II". */
    ANNEX,
    /** A note; the label is its marker. */
    NOTE
  }

  /** A cell of a table: where it stands, and its paragraphs. */
  record Cell(Line.Cell place, List<StyledText> paragraphs) {}

  Block(Kind kind, String label, StyledText text) {
    this(kind, label, text, List.of());
  }

  Position position() {
    return text.position();
  }
}
