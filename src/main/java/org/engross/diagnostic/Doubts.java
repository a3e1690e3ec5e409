package org.engross.diagnostic;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a reading decided without being sure, told in one finding, so that somebody knows which texts to look at.
 *
 * <p>rule: a note and its call bear each other out: where all notes of a text are called and run on, and all calls have their notes, nothing
 * of them is in doubt. A hyphen at a line end goes by what the text itself or other resolutions write.
 */
public final class Doubts {
  private static final Set<Reason> OF_NOTES = EnumSet.of(Reason.NOTE_OPENS, Reason.NOTE_GOES_ON, Reason.CALL_GLUED, Reason.CALL_APART, Reason.CALL_WITHOUT_TEXT);
  private static final Set<MessageId> NOTES_IN_DOUBT = EnumSet.of(MessageId.NOT_001, MessageId.NOT_002, MessageId.NOT_003);

  private Doubts() {}

  /**
   * Counts the decisions that are likely and not sure, and points to the first.
   *
   * @param report what has been found in the reading; takes the finding where there are such decisions
   */
  public static void report(Journal journal, Origin origin, Report report) {
    boolean notes = report.findings().stream().anyMatch(finding -> NOTES_IN_DOUBT.contains(finding.id()));
    List<Journal.Decision> likely = journal.decisions().stream()
        .filter(decision -> decision.reason().certainty() == Reason.Certainty.LIKELY && decision.reason() != Reason.HYPHEN_JOIN)
        .filter(decision -> notes || !OF_NOTES.contains(decision.reason()))
        .sorted(Comparator.comparingInt(Journal.Decision::offset)).toList();
    if (!likely.isEmpty()) {
      Journal.Decision first = likely.get(0);
      report.add(MessageId.TXT_012, origin, origin.position(first.offset()), likely.size(), first.text());
    }
  }
}
