package org.engross.source;

/**
 * A row and its place in the text.
 *
 * @param row as printed
 * @param column 0 or 1 where the page has two, else 0
 * @param furniture what it is if it is no part of the text, else null
 * @param flow how it goes on from the row before it
 */
record PlacedRow(PrintedRow row, int column, Furniture furniture, Line.Flow flow) {

  static PlacedRow text(PrintedRow row, int column) {
    return new PlacedRow(row, column, null, Line.Flow.UNKNOWN);
  }

  static PlacedRow furniture(PrintedRow row, Furniture furniture) {
    return new PlacedRow(row, 0, furniture, Line.Flow.UNKNOWN);
  }

  PlacedRow as(Furniture other) {
    return new PlacedRow(row, column, other, flow);
  }

  PlacedRow flowing(Line.Flow other) {
    return new PlacedRow(row, column, furniture, other);
  }

  boolean note() {
    return flow == Line.Flow.NOTE_OPENS || flow == Line.Flow.NOTE_CONTINUES;
  }

  /** Whether it is running text: neither furniture nor note. */
  boolean body() {
    return furniture == null && !note();
  }
}
