package org.engross.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where a form stands: passages in rising order, and in each its places. It is written as numbers: how far from the passage before, how
 * many places, how far each is from the one before. A long list is cut into runs that each begin anew; those that are full are put aside.
 */
final class PostingList {
  /** What a run holds at most, in letters; a passage with very many places may exceed it. */
  static final int RUN = 16_000;

  private final List<Integer> firsts = new ArrayList<>(1);
  private final List<Supplier<String>> full = new ArrayList<>(0);
  private final Function<String, Supplier<String>> aside;
  private StringBuilder run = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();
  private int passage = -1;
  private int written;

  /** @param aside keeps a run until it is asked for */
  PostingList(Function<String, Supplier<String>> aside) {
    this.aside = aside;
  }

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
    if (run.length() > RUN - 200) {
      full.add(aside.apply(run.toString()));
      run = new StringBuilder();
    }
    if (run.isEmpty()) {
      firsts.add(passage);
      written = 0;
    }
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

  /** How many runs there are, once everything is added. */
  int count() {
    write();
    return firsts.size();
  }

  /** A run, once everything is added. */
  String run(int number) {
    write();
    return number < full.size() ? full.get(number).get() : run.toString();
  }

  /** How many letters the last run has. */
  int lastLength() {
    write();
    return run.length();
  }

  /** The first passage of each run. */
  List<Integer> firsts() {
    write();
    return List.copyOf(firsts);
  }
}
