package org.engross.bench;

import java.util.List;

/**
 * A paragraph of an official text.
 *
 * @param kind what it is
 * @param depth of a point: 1 for (a), 2 for (i) under it; else 0
 * @param label as printed, without its stop: "15", "(a)", "II"; empty where none is printed
 * @param lead its opening words; empty where it has none; null where the official file does not say
 * @param pieces its words without the label
 */
record Paragraph(Kind kind, int depth, String label, String lead, List<Piece> pieces) {
  /** What a paragraph is. */
  enum Kind {
    PREAMBULAR,
    /** A preambular paragraph of a section. */
    SECTION_PREAMBULAR,
    OPERATIVE,
    POINT,
    /** Unnumbered words after a list, of the paragraph that the list belongs to. */
    CLOSING,
    HEADING,
    /** A Roman figure or capital letter over a part of the text. */
    SECTION,
    /** "Annex", over what is printed after the closing lines. */
    ANNEX
  }
}
