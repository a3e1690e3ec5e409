package org.engross.lineage;

import java.util.List;

/**
 * What has a history: a paragraph, a sub-paragraph or a note.
 *
 * @param label what lists call it, {@code OP15}, {@code OP8(c)}, {@code n. 7}
 * @param anchor its address on the page of the text
 * @param within the label of the paragraph whose sub-paragraph it is; empty for a paragraph and a note
 * @param opening its opening words as printed; empty where it has none
 * @param verb the same without what only links it to the paragraph before, {@code Urges}
 * @param words its text in one line, sub-paragraphs included, without calls of notes
 * @param notes the notes that are called in it, in the order of their calls
 * @param names where it names instruments, bodies and offices
 */
public record Passage(
    String label, String anchor, String within, Part part, String opening, String verb, String words, List<NoteCall> notes, List<Name> names) {

  /**
   * A call of a note.
   *
   * @param offset where in the words of the passage it stands
   * @param marker as printed
   * @param words of the note, in one line
   */
  public record NoteCall(int offset, String marker, String words) {}

  /** Where in the words of a passage a name stands. */
  public record Name(int start, int end) {}

  /** True where both call notes, and none says the same. */
  boolean citesOther(Passage other) {
    return !notes.isEmpty() && !other.notes.isEmpty()
        && notes.stream().noneMatch(note -> other.notes.stream().anyMatch(its -> its.words().equals(note.words())));
  }

  /** True of what stands for itself: no sub-paragraph. */
  boolean isWhole() {
    return within.isEmpty();
  }
}
