package org.engross.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a reading notes down as it goes: characters that it takes out of the text on purpose, each with its fate, from which the ledger
 * is posted; and its decisions, with their grounds. A journal serves one source and one thread.
 */
public final class Journal {
  private final List<Entry> entries = new ArrayList<>();

  private final List<Decision> decisions = new ArrayList<>();

  /**
   * Why the reading took something for what it is.
   *
   * @param offset in the source of the first character concerned
   */
  public record Decision(Reason reason, int offset, String text) {}

  /** Characters and what became of them. */
  public record Entry(Fate fate, Passage passage) {}

  /** Notes what became of a passage that does not go into the text of the document as it stands. */
  public void enter(Fate fate, Passage passage) {
    entries.add(new Entry(fate, passage));
  }

  /**
   * Notes why a passage was taken for what it is; one that stands in no source needs no ground.
   *
   * @param values for the words of the catalogue
   */
  public void decide(Reason reason, Passage passage, Object... values) {
    for (int i = 0; i < passage.length(); i++) {
      if (passage.offset(i) != Passage.NOWHERE) {
        decisions.add(new Decision(reason, passage.offset(i), reason.text(values)));
        return;
      }
    }
  }

  /** In the order of deciding. */
  public List<Decision> decisions() {
    return Collections.unmodifiableList(decisions);
  }

  /** In the order of entering. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }
}
