package org.engross.bench;

/**
 * A stretch of a paragraph: words set alike, or the call of a note.
 *
 * @param text the words; the marker where it is a call
 * @param italic whether they are set in italics
 * @param call whether it is the call of a note
 */
record Piece(String text, boolean italic, boolean call) {
  static Piece words(String text, boolean italic) {
    return new Piece(text, italic, false);
  }

  static Piece call(String marker) {
    return new Piece(marker, false, true);
  }
}
