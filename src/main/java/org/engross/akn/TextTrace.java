package org.engross.akn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Treatment;

/**
 * Follows the characters of a resolution into its file. XML is made of strings that have forgotten where they were read; but the
 * writers take the passages in the order of the document, and so the serializer, which meets the same characters in the same order,
 * can tell of each in which element it ended. What does not agree with the passages counts as supplied.
 */
final class TextTrace {
  private final Deque<Taken> expected = new ArrayDeque<>();
  private final List<Written> written = new ArrayList<>();
  private final Deque<String> open = new ArrayDeque<>();
  private final Map<String, Integer> lengths = new HashMap<>();
  /** How many elements of metadata are open; their text is ours. */
  private int inMeta;
  private boolean inNumber;

  private record Taken(Treatment fate, Passage passage) {}

  /** A writer takes a passage into the document. */
  void take(Treatment fate, Passage passage) {
    if (passage.length() > 0) {
      expected.add(new Taken(fate, passage));
    }
  }

  /** A writer makes a passage an attribute of the note that it calls. */
  void call(String eId, Passage passage) {
    if (passage.length() > 0) {
      written.add(new Written(eId, -1, Treatment.CALL, passage));
    }
  }

  /** @param eId of the element, or null where it has none */
  void start(String element, String eId) {
    open.push(eId == null ? open.isEmpty() ? "" : open.peek() : eId);
    inMeta += inMeta > 0 || element.equals("meta") ? 1 : 0;
    inNumber = element.equals("num");
  }

  void end() {
    open.pop();
    inMeta -= inMeta > 0 ? 1 : 0;
    inNumber = false;
  }

  /** The serializer writes characters into the element that was opened last. */
  void characters(String text) {
    int at = 0;
    while (inMeta == 0 && at < text.length()) {
      Taken next = inNumber ? null : expected.peek();
      int length = next == null ? text.length() - at : Math.min(next.passage().length(), text.length() - at);
      if (next == null || !text.regionMatches(at, next.passage().subSequence(0, length).toString(), 0, length)) {
        write(inNumber ? Treatment.NUMBER : Treatment.TEXT, Passage.supplied(text.substring(at)));
        return;
      }
      expected.poll();
      if (length < next.passage().length()) {
        expected.addFirst(new Taken(next.fate(), next.passage().from(length)));
      }
      write(next.fate(), next.passage().subSequence(0, length));
      at += length;
    }
  }

  private void write(Treatment fate, Passage passage) {
    String eId = open.peek();
    int at = lengths.merge(eId, passage.length(), Integer::sum) - passage.length();
    written.add(new Written(eId, at, fate, passage));
  }

  /** What was written, in the order of the document; a call stands where its note stands or earlier. */
  List<Written> written() {
    return written;
  }
}
