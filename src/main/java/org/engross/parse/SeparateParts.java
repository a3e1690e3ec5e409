package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import org.engross.source.Line;
import org.engross.source.Line.Flow;
import org.engross.source.SourceLines;

/**
 * Several resolutions of one number, A, B and C, in a file that itself says where each begins: every one with the masthead and the
 * number that they share, and with its own letter, title and text.
 */
final class SeparateParts {
  private SeparateParts() {}

  /** The source alone where it holds one resolution, or does not say where another begins. */
  static List<SourceLines> of(SourceLines source) {
    List<Line> lines = source.lines();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).flow() == Flow.ENACTS) {
        starts.add(start(lines, i));
      }
    }
    if (starts.size() < 2) {
      return List.of(source);
    }
    List<SourceLines> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      List<Line> part = new ArrayList<>(lines.subList(0, starts.get(0)));
      part.addAll(lines.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : lines.size()));
      parts.add(source.with(part));
    }
    return parts;
  }

  /** Where the heading over an opening line begins: with the letter of the part, where one is printed. */
  private static int start(List<Line> lines, int opening) {
    int first = opening;
    for (int i = opening - 1; i >= 0 && (lines.get(i).flow() == Flow.HEADS || lines.get(i).flow().note()); i--) {
      first = i;
      if (lines.get(i).text().length() > 0 && lines.get(i).text().toString().replaceAll("\\d", "").strip().length() == 1) {
        return i;
      }
    }
    return first;
  }
}
