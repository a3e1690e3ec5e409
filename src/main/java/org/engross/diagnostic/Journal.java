package org.engross.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a reading notes down as it goes: characters that it takes out of the text on purpose, each with its fate. The ledger of the
 * text is posted from it. A journal serves one source and one thread.
 */
public final class Journal {
  private final List<Entry> entries = new ArrayList<>();

  /** Characters and what became of them. */
  public record Entry(Fate fate, Passage passage) {}

  /** Notes what became of a passage that does not go into the text of the document as it stands. */
  public void enter(Fate fate, Passage passage) {
    entries.add(new Entry(fate, passage));
  }

  /** In the order of entering. */
  public List<Entry> entries() {
    return Collections.unmodifiableList(entries);
  }
}
