package org.engross.model;

import java.util.List;
import org.engross.diagnostic.Position;

/**
 * An operative paragraph, or a paragraph of an annex.
 *
 * @param number as printed, with its stop: "15."; null where none is printed
 * @param lead its opening words as plain text; null where none were recognised
 * @param text the whole paragraph; up to the colon where sub-paragraphs follow
 * @param interposed what stands between the text and the sub-paragraphs, in order; empty where there are no sub-paragraphs
 * @param points its sub-paragraphs
 * @param closing what follows the sub-paragraphs, or the text where there are none, without a number of its own, in order
 */
public record OperativeParagraph(
    String number, String lead, List<Inline> text, List<Following> interposed, List<Point> points, List<Following> closing, Position position)
    implements BodyPart {

  /** A paragraph whose sub-paragraphs follow its text at once. */
  public OperativeParagraph(String number, String lead, List<Inline> text, List<Point> points, List<Following> closing, Position position) {
    this(number, lead, text, List.of(), points, closing, position);
  }
}
