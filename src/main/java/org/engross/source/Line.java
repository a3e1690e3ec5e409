package org.engross.source;

/**
 * A line of a source.
 *
 * @param number of the line in the file, from 1
 * @param kind what it is
 * @param text without mark-up, line end and white space at its ends; empty for a blank line
 * @param indent how many columns stand before the text; a tab reaches to the next multiple of eight
 * @param whole whether the line is all of its paragraph, because the file does not break lines, or breaks one here on purpose
 * @param furniture what it is if it is furniture, else null
 */
public record Line(int number, Kind kind, StyledText text, int indent, boolean whole, Furniture furniture) {
  /** What a line is. */
  public enum Kind {
    TEXT,
    BLANK,
    /** Furniture that stands between the text and the notes at the foot of a page. */
    RULE,
    FURNITURE
  }

  static Line text(int number, StyledText text, int indent, boolean whole) {
    return new Line(number, Kind.TEXT, text, indent, whole, null);
  }

  static Line blank(int number) {
    return new Line(number, Kind.BLANK, StyledText.EMPTY, 0, false, null);
  }

  static Line furniture(int number, StyledText text, Furniture furniture) {
    return new Line(number, furniture == Furniture.RULE ? Kind.RULE : Kind.FURNITURE, text, 0, true, furniture);
  }
}
