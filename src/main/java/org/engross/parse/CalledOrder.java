package org.engross.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.diagnostic.Passage;
import org.engross.source.StyledText;

/**
 * The notes of a Markdown text in the order of their first calls. rule: there a key ties a note to its calls, and the notes may be written in
 * any order.
 */
final class CalledOrder {
  private CalledOrder() {}

  /**
   * The same notes in another order.
   *
   * @param paragraphs all texts that may call a note, in the order of the document
   */
  static List<Block> of(List<Block> notes, List<StyledText> paragraphs) {
    Map<String, Integer> calls = new HashMap<>();
    int place = 0;
    for (StyledText paragraph : paragraphs) {
      for (int at = 0; at < paragraph.length(); at++) {
        int end = at;
        while (end < paragraph.length() && paragraph.superscript(end) && (end == at || together(paragraph.passage(), end))) {
          end++;
        }
        if (end > at) {
          place++;
          calls.putIfAbsent(paragraph.subSequence(at, end).toString(), place);
          at = end - 1;
        }
      }
    }
    List<Block> called = new ArrayList<>(notes.stream().filter(note -> calls.containsKey(note.label())).sorted(Comparator.comparing(note -> calls.get(note.label()))).toList());
    // a note that no key calls keeps its place, for a figure in line with the text may call it
    return notes.stream().map(note -> calls.containsKey(note.label()) ? called.remove(0) : note).toList();
  }

  /** The notes in the order of their numbers; as they are where not all have a number of their own. */
  static List<Block> byNumber(List<Block> notes) {
    boolean numbered = notes.stream().allMatch(note -> note.label().matches("\\d{1,6}"));
    boolean own = notes.stream().map(Block::label).distinct().count() == notes.size();
    return numbered && own ? notes.stream().sorted(Comparator.comparing(note -> Integer.valueOf(note.label()))).toList() : notes;
  }

  /** Whether a character of the file stands right behind the one before it, so that both belong to one call. */
  private static boolean together(Passage passage, int at) {
    int before = passage.offset(at - 1);
    return before == Passage.NOWHERE ? passage.offset(at) == Passage.NOWHERE : passage.offset(at) == before + 1;
  }
}
