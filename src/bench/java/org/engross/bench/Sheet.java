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
  private final boolean blankAtHead;
  private final List<String> pages = new ArrayList<>();
  private final List<String> waiting = new ArrayList<>();
  private boolean blank;
  private int used;
  private int number = 1;

  /**
   * @param height of a page in lines
   * @param note gives the lines of the note with a marker
   * @param foot what stands between the text and the notes
   * @param turn what stands where a page ends, given its number
   * @param blankAtHead whether a paragraph that begins a page has its blank line before it
   */
  Sheet(int height, Function<String, List<String>> note, List<String> foot, IntFunction<List<String>> turn, boolean blankAtHead) {
    this.height = height;
    this.note = note;
    this.foot = foot;
    this.turn = turn;
    this.blankAtHead = blankAtHead;
  }

  /** Sets a line; a blank one waits for the line after it. */
  void line(String line) {
    if (line.isBlank()) {
      blank = true;
      return;
    }
    List<String> notes = new ArrayList<>();
    for (String marker : Marked.calls(line)) {
      notes.addAll(note.apply(marker));
    }
    int due = 1 + (blank ? 1 : 0) + waiting.size() + notes.size() + (waiting.isEmpty() && notes.isEmpty() ? 0 : foot.size());
    boolean turned = used > 0 && used + due > height;
    if (turned) {
      notes();
      pages.addAll(turn.apply(number));
      number++;
      used = 0;
    }
    if (blank && (!turned || blankAtHead)) {
      pages.add("");
      used++;
    }
    pages.add(turned && !line.startsWith(" ") ? " " + line : line);
    waiting.addAll(notes);
    used++;
    blank = false;
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
