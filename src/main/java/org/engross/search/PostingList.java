package org.engross.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a form stands: passages in rising order, and in each its places. It is written as numbers: how far from the passage before, how
 * many places, how far each is from the one before. A long list is cut into runs that each begin anew.
 */
final class PostingList {
  /** What a run holds at most, in letters; a passage with very many places may exceed it. */
  static final int RUN = 16_000;

  private final List<Integer> firsts = new ArrayList<>();
  private final List<StringBuilder> runs = new ArrayList<>();
  private final List<Integer> places = new ArrayList<>();
  private int passage = -1;
  private int written;

  void add(int passage, int place) {
    if (passage != this.passage) {
      write();
      this.passage = passage;
    }
    if (place >= 0 && (places.isEmpty() || places.get(places.size() - 1) != place)) {
      places.add(place);
    }
  }

  /** Says that a passage has it, at no place. */
  void add(int passage) {
    add(passage, -1);
  }

  private void write() {
    if (passage < 0) {
      return;
    }
    if (runs.isEmpty() || runs.get(runs.size() - 1).length() > RUN - 200) {
      runs.add(new StringBuilder());
      firsts.add(passage);
      written = 0;
    }
    StringBuilder run = runs.get(runs.size() - 1);
    Numbers.append(run, passage - written);
    Numbers.append(run, places.size());
    int before = 0;
    for (int place : places) {
      Numbers.append(run, place - before);
      before = place;
    }
    written = passage;
    passage = -1;
    places.clear();
  }

  /** The runs, once everything is added. */
  List<String> runs() {
    write();
    return runs.stream().map(StringBuilder::toString).toList();
  }

  /** The first passage of each run. */
  List<Integer> firsts() {
    write();
    return List.copyOf(firsts);
  }
}
