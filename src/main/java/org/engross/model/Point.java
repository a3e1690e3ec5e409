package org.engross.model;

import java.util.List;
import org.engross.diagnostic.Position;

/**
 * A sub-paragraph: (a), (i).
 *
 * @param label as printed, with its brackets: "(a)"
 * @param text up to the colon where further sub-paragraphs follow
 * @param interposed what stands between the text and its own sub-paragraphs, in order; empty where it has none
 * @param points its own sub-paragraphs
 * @param closing what follows its sub-paragraphs, or the text where there are none, without a letter of its own, in order
 */
public record Point(
    String label, List<Inline> text, List<Following> interposed, List<Point> points, List<Following> closing, Position position) {

  /** A sub-paragraph of its text and what its letters open. */
  public Point(String label, List<Inline> text, List<Point> points, Position position) {
    this(label, text, List.of(), points, List.of(), position);
  }
}
