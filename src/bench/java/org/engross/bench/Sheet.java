package org.engross.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Sets lines on pages: the notes called on a page stand at its foot. */
final class Sheet {
  private final int height;
  private final Function<String, List<String>> note;
  private final List<String> foot;
  private final IntFunction<List<String>> turn;
  private final List<String> pages = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private int used;
  private int number = 1;

  /**
   * @param height of a page in lines
   * @param note gives the lines of the note with a marker
   * @param foot what stands between the text and the notes
   * @param turn what stands where a page ends, given its number
   */
  Sheet(int height, Function<String, List<String>> note, List<String> foot, IntFunction<List<String>> turn) {
    this.height = height;
    this.note = note;
    this.foot = foot;
    this.turn = turn;
  }

  void line(String line) {
    List<String> notes = new ArrayList<>();
    for (String marker : Marked.calls(line)) {
      notes.addAll(note.apply(marker));
    }
    boolean blank = line.isBlank();
    if (used > 0 && used + 1 + waiting.size() + notes.size() + (waiting.isEmpty() ? 0 : foot.size()) > height && !blank) {
      turn();
    }
    pages.add(line);
    waiting.addAll(notes);
    used++;
  }

  private void turn() {
    while (!pages.isEmpty() && pages.get(pages.size() - 1).isBlank()) {
      pages.remove(pages.size() - 1);
    }
    notes();
    pages.addAll(turn.apply(number));
    number++;
    used = 0;
  }

  private void notes() {
    if (!waiting.isEmpty()) {
      pages.addAll(foot);
      pages.addAll(waiting);
      waiting.clear();
    }
  }

  /** All lines, the last notes included. */
  List<String> finish() {
    notes();
    return pages;
  }
}
