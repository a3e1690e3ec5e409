package org.engross.diagnostic;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Something noticed in a file: what, where, and how grave.
 *
 * @param id the entry of the catalogue
 * @param severity as the catalogue has it, unless the user gave it another
 * @param position never null
 * @param text one line, complete
 * @param excerpt the line of the file, or null where there is none to show
 * @param where the part of the document as a person would say it ("operative paragraph 5, note 7"), or null where none is known
 * @param acceptance set where somebody has looked at it and lets it stand, else null; it then changes no exit status
 */
public record Finding(MessageId id, Severity severity, Position position, String text, String excerpt, String where, Acceptance acceptance)
    implements Comparable<Finding>, Serializable {

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::position).thenComparing(Finding::id).thenComparing(Finding::text);

  /**
   * Who lets a finding stand, and why.
   *
   * @param inFile whether the file itself says so, in a comment, or a file beside it
   * @param why what was written there; empty where nothing was
   */
  public record Acceptance(boolean inFile, String why) implements Serializable {}

  /** A finding of which no part of a document is known. */
  public Finding(MessageId id, Severity severity, Position position, String text, String excerpt) {
    this(id, severity, position, text, excerpt, null, null);
  }

  public Finding withSeverity(Severity other) {
    return new Finding(id, other, position, text, excerpt, where, acceptance);
  }

  /** The finding in other words. */
  public Finding withText(String other) {
    return new Finding(id, severity, position, other, excerpt, where, acceptance);
  }

  /** The finding as somebody has accepted it. */
  public Finding accepted(Acceptance given) {
    return new Finding(id, severity, position, text, excerpt, where, given);
  }

  public boolean isAccepted() {
    return acceptance != null;
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
