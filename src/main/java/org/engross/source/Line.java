package org.engross.source;

import java.util.List;

/**
 * A line of a source.
 *
 * @param number of the line in the file, from 1
 * @param kind what it is
 * @param text without mark-up, line end and white space at its ends; empty for a blank line
 * @param indent how many columns stand before the text; a tab reaches to the next multiple of eight
 * @param whole whether the line is all of its paragraph, because the file does not break lines, or breaks one here on purpose
 * @param furniture what it is if it is furniture, else null
 * @param flow whether it begins a paragraph or a note, where the file shows it by more than the text
 * @param cell its cell of a table, or null; the lines of a table stand row by row
 */
public record Line(int number, Kind kind, StyledText text, int indent, boolean whole, Furniture furniture, Flow flow, Cell cell) {
  /** What a line is. */
  public enum Kind {
    TEXT,
    BLANK,
    /** Furniture that stands between the text and the notes at the foot of a page. */
    RULE,
    FURNITURE
  }

  /** How a line goes on from the text before it. Files that only hold characters leave it to the words; printed pages show it. */
  public enum Flow {
    UNKNOWN,
    /** It begins a paragraph. */
    OPENS,
    /** It is a heading: the file says so. */
    HEADS,
    /** It is the line in which the organ speaks, "The General Assembly,": the file says so. */
    ENACTS,
    /** It is the first line of an annex: the file says so, whether or not the word "Annex" is printed. */
    ATTACHES,
    /** It goes on with the paragraph before it, whatever stands between. */
    CONTINUES,
    /** It begins a note and opens with its marker. */
    NOTE_OPENS,
    /** It goes on with the note before it, whatever stands between. */
    NOTE_CONTINUES;

    /** Whether the line belongs to a note and not to the text that the note interrupts. */
    public boolean note() {
      return this == NOTE_OPENS || this == NOTE_CONTINUES;
    }
  }

  /**
   * A cell of a table.
   *
   * @param table tables of a file count from 0
   * @param row from 0
   * @param column from 0; cells covered by another count
   * @param columns how many it covers, at least 1
   * @param rows how many it covers, at least 1
   * @param header whether it heads its column or row
   */
  public record Cell(int table, int row, int column, int columns, int rows, boolean header) {}

  /** The number that the next table of a file gets: one more than the last of those that its lines stand in. */
  static int nextTable(List<Line> lines) {
    return lines.stream().filter(line -> line.cell() != null).mapToInt(line -> line.cell().table() + 1).max().orElse(0);
  }

  /** This line, in a cell of a table. */
  Line in(Cell place) {
    return new Line(number, kind, text, indent, whole, furniture, flow, place);
  }

  /** This line with another text. */
  Line with(StyledText other) {
    return new Line(number, kind, other, indent, whole, furniture, flow, cell);
  }

  /** This line, when it is known how it goes on. */
  Line flowing(Flow shown) {
    return new Line(number, kind, text, indent, whole, furniture, shown, cell);
  }

  static Line text(int number, StyledText text, int indent, boolean whole) {
    return new Line(number, Kind.TEXT, text, indent, whole, null, Flow.UNKNOWN, null);
  }

  static Line text(int number, StyledText text, int indent, Flow flow) {
    return new Line(number, Kind.TEXT, text, indent, false, null, flow, null);
  }

  static Line blank(int number) {
    return new Line(number, Kind.BLANK, StyledText.EMPTY, 0, false, null, Flow.UNKNOWN, null);
  }

  static Line furniture(int number, StyledText text, Furniture furniture) {
    return new Line(number, furniture == Furniture.RULE ? Kind.RULE : Kind.FURNITURE, text, 0, true, furniture, Flow.UNKNOWN, null);
  }
}
