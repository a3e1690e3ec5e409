package org.engross.diagnostic;

import java.util.Comparator;

/**
 * Something noticed in a file: what, where, and how grave.
 *
 * @param id the entry of the catalogue
 * @param severity as the catalogue has it, unless the user gave it another
 * @param position never null
 * @param text one line, complete
 * @param excerpt the line of the file, or null where there is none to show
 */
public record Finding(MessageId id, Severity severity, Position position, String text, String excerpt)
    implements Comparable<Finding> {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::position).thenComparing(Finding::id).thenComparing(Finding::text);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
