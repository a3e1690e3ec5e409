package org.engross.lineage;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

  private static final Pattern SYMBOL = Pattern.compile("\\b[A-Z]+(?:/[A-Z0-9.]+)+/?[0-9]+\\b");

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

  /** True where both cite documents, and not one is the same. */
  boolean citesOther(Passage other) {
    Set<String> ours = cited();
    Set<String> theirs = other.cited();
    return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(ours, theirs);
  }

  /** What it cites: the words of its notes, and symbols among its own words. */
  private Set<String> cited() {
    Set<String> cited = notes.stream().map(NoteCall::words).collect(Collectors.toCollection(HashSet::new));
    SYMBOL.matcher(words).results().forEach(symbol -> cited.add(symbol.group()));
    return cited;
  }

  /** True of what stands for itself: no sub-paragraph. */
  public boolean isWhole() {
    return within.isEmpty();
  }
}
