package org.engross.typeset;

/**
 * How a text is set.
 *
 * @param columns 1 or 2
 * @param width of the page in points
 * @param height of the page in points
 * @param left margin of the text
 * @param right margin of the text
 * @param top where the text begins
 * @param bottom margin below text and notes
 * @param size of the type in points
 * @param leading from line to line in points
 * @param space between paragraphs, beyond the leading
 * @param indent of the first line of a paragraph
 * @param justified whether lines end at the right edge
 * @param hyphenated whether words are broken at line ends
 * @param blanks whether blanks are printed, or left for the eye
 * @param rule above the notes
 * @param head what stands above the text from the second page on
 * @param scanned whether it is text that a program recognised on a scan: words stand unsteadily, in type of changing size, all upright
 */
public record Setting(
    int columns, double width, double height, double left, double right, double top, double bottom, double size, double leading, double space,
    double indent, boolean justified, boolean hyphenated, boolean blanks, Rule rule, Head head, boolean scanned) {

  /** What parts notes from text. */
  public enum Rule {
    UNDERSCORES,
    STROKE,
    NONE
  }

  /** What stands above the text. */
  public enum Head {
    /** The symbol, and the title on the other side; page and job number at the foot. */
    DOCUMENT,
    /** The name of the volume and the number of the page, on the first page too. */
    VOLUME
  }

  /** A document as the General Assembly has issued them since the nineties. */
  public static final Setting DOCUMENT =
      new Setting(1, 612, 792, 123.4, 123.4, 82, 90, 10, 12, 6, 21.3, true, false, true, Rule.UNDERSCORES, Head.DOCUMENT, false);

  /** Official records as they were until then. */
  public static final Setting VOLUME =
      new Setting(2, 595, 842, 50, 50, 84, 60, 8.5, 10, 0, 14, true, true, true, Rule.NONE, Head.VOLUME, false);

  double columnWidth() {
    return (width - left - right - (columns - 1) * gutter()) / columns;
  }

  double columnLeft(int column) {
    return left + column * (columnWidth() + gutter());
  }

  double gutter() {
    return 18;
  }

  double noteSize() {
    return size * 0.85;
  }

  double noteLeading() {
    return noteSize() * 1.24;
  }

  public Setting withSpace(double other, double otherIndent) {
    return new Setting(columns, width, height, left, right, top, bottom, size, leading, other, otherIndent, justified, hyphenated, blanks, rule, head, scanned);
  }

  public Setting with(boolean otherJustified, boolean otherBlanks, Rule otherRule) {
    return new Setting(columns, width, height, left, right, top, bottom, size, leading, space, indent, otherJustified, hyphenated, otherBlanks, otherRule, head, scanned);
  }

  public Setting asScanned() {
    return new Setting(columns, width, height, left, right, top, bottom, size, leading, space, indent, justified, hyphenated, blanks, rule, head, true);
  }
}
