package org.engross.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Spans of a paragraph: where something has been found, nothing else is. */
final class FreeSpans {
  private final List<Span> spans = new ArrayList<>();
  private final BitSet taken = new BitSet();

  /** Adds a span unless it overlaps another; whether it was added. */
  boolean add(Span span) {
    boolean free = taken.get(span.start(), span.end()).isEmpty();
    if (free) {
      put(span);
    }
    return free;
  }

  /** Adds a span that may stand inside another. */
  void put(Span span) {
    spans.add(span);
    taken.set(span.start(), span.end());
  }

  /** In the order in which they were added. */
  List<Span> all() {
    return spans;
  }
}
