package org.engross.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A note of a paragraph that changed.
 *
 * @param from marker of the earlier note; empty where the later one is new
 * @param to marker of the later note; empty where the earlier one was dropped
 * @param redline of their words
 */
public record NoteChange(String from, String to, Redline redline) {

  /**
   * The notes that differ between two versions of a paragraph, in order; a note that has only got another number is no change.
   *
   * @param redlines compares their words
   */
  public static List<NoteChange> between(Passage earlier, Passage later, BiFunction<String, String, Redline> redlines) {
    List<Passage.NoteCall> from = new ArrayList<>(earlier.notes());
    List<Passage.NoteCall> to = new ArrayList<>();
    for (Passage.NoteCall note : later.notes()) {
      if (!from.removeIf(other -> other.words().equals(note.words()))) {
        to.add(note);
      }
    }
    List<NoteChange> changes = new ArrayList<>();
    for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
      Passage.NoteCall before = i < from.size() ? from.get(i) : null;
      Passage.NoteCall after = i < to.size() ? to.get(i) : null;
      changes.add(new NoteChange(before == null ? "" : before.marker(), after == null ? "" : after.marker(),
          redlines.apply(before == null ? "" : before.words(), after == null ? "" : after.words())));
    }
    return changes;
  }
}
