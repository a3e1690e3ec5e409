package org.engross.drafting;

import java.util.List;

/**
 * A preambular or operative paragraph with its sub-paragraphs.
 *
 * @param preambular whether it stands in the preamble
 * @param label its number as printed, or its place where none is printed
 * @param clauses without notes; never empty
 * @param ends what ends with it
 * @param introduces whether a table, or words that are no numbered paragraph, follow it
 */
public record Paragraph(boolean preambular, String label, List<Clause> clauses, Ends ends, boolean introduces) {
  /** What ends with a paragraph. */
  public enum Ends {
    NOTHING,
    /** A section or another part with a heading. */
    SECTION,
    BODY
  }

  Clause first() {
    return clauses.get(0);
  }

  /** The italics that it opens with, or null. */
  Clause.Span lead() {
    int start = first().start();
    return first().italics().stream().filter(span -> span.start() <= start && span.end() > start).findFirst().orElse(null);
  }
}
