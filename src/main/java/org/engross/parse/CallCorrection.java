package org.engross.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.engross.source.StyledText;

/** Overrules calls that were found, and adds others, where an editor has found otherwise. */
final class CallCorrection {
  private final List<Block> notes;

  CallCorrection(List<Block> notes) {
    this.notes = notes;
  }

  Map<StyledText, List<CallFinder.Call>> correct(Map<StyledText, List<CallFinder.Call>> calls) {
    calls.replaceAll(this::correct);
    return calls;
  }

  private List<CallFinder.Call> correct(StyledText text, List<CallFinder.Call> found) {
    List<CallFinder.Call> calls = new ArrayList<>(found);
    calls.removeIf(call -> text.excluded(call.start()));
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      while (end < text.length() && text.corrected(end)) {
        end++;
      }
      if (end > start) {
        int from = start;
        int to = end;
        calls.removeIf(call -> call.start() < to && call.end() > from);
        String marker = text.subSequence(start, end).toString();
        calls.add(new CallFinder.Call(start, end, marker, note(marker)));
        start = end - 1;
      }
    }
    calls.sort(Comparator.comparingInt(CallFinder.Call::start));
    return calls;
  }

  /** The first note with the marker; -1 where there is none. */
  private int note(String marker) {
    for (int i = 0; i < notes.size(); i++) {
      if (notes.get(i).label().equals(marker)) {
        return i;
      }
    }
    return -1;
  }
}
