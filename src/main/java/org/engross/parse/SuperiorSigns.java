package org.engross.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.engross.model.Label;
import org.engross.source.Line;
import org.engross.source.StyledText;

/**
 * The signs of notes that a file sets as superiors.
 *
 * @param calls those behind other text
 * @param answered whether there are any, and each has a note that opens with it
 */
record SuperiorSigns(Set<String> calls, boolean answered) {

  /** @param opening the marker that a line opens a note with, set as a superior; null where it opens none */
  static SuperiorSigns of(List<Line> lines, Function<StyledText, String> opening) {
    Set<String> calls = new HashSet<>();
    Set<String> notes = new HashSet<>();
    for (Line line : lines) {
      if (line.kind() == Line.Kind.TEXT) {
        calls.addAll(CallFigures.superiors(line.text()));
        String marker = opening.apply(line.text());
        if (marker != null) {
          notes.add(bare(marker));
        }
      }
    }
    return new SuperiorSigns(calls, !calls.isEmpty() && calls.stream().allMatch(call -> notes.contains(bare(call))));
  }

  /** Some brackets are set with the figure: "(19)". */
  private static String bare(String sign) {
    return Label.figures(sign.replaceAll("[\\[\\]()/.\\s\u200e\u200f]", ""));
  }
}
