package org.engross.drafting;

import java.util.List;

/**
 * A stretch of running text: what one p, heading or note of a document holds. A note within a paragraph is a clause of its own, after
 * it; calls of notes are left out, and the number of a paragraph stands beside its words.
 *
 * @param index its place in the text, from 0
 * @param place where in the document it stands
 * @param part 0 in the resolution itself, n in its n-th annex
 * @param words character for character as in the document, blanks included
 * @param italics what of it is set in italics, in order, none touching the next
 * @param number as printed before it; empty for none
 */
public record Clause(int index, Place place, int part, String words, List<Span> italics, String number) {
  /** Where a clause stands. */
  public enum Place {
    PREAMBULAR,
    OPERATIVE,
    ANNEX,
    HEADING,
    TABLE,
    NOTE,
    /** Masthead, opening line, closing lines. */
    AROUND
  }

  /** Characters from {@code start} (inclusive) to {@code end} (exclusive). */
  public record Span(int start, int end) {}

  /** Whether it is running text of the resolution or of an annex. */
  boolean running() {
    return place == Place.PREAMBULAR || place == Place.OPERATIVE || place == Place.ANNEX;
  }

  /** Whether all of a stretch is set in italics. */
  boolean italic(int start, int end) {
    return italics.stream().anyMatch(span -> span.start() <= start && span.end() >= end);
  }

  /** Where the first character stands that is no blank; the length where there is none. */
  int start() {
    int start = 0;
    while (start < words.length() && blank(words.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Whether a character is white space of any kind, no-break spaces included. */
  static boolean blank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }
}
