package org.engross.model;

import java.util.List;
import org.engross.diagnostic.Position;

/**
 * An operative paragraph, or a paragraph of an annex.
 *
 * @param number as printed, with its stop: "15."; null where none is printed
 * @param lead its opening words as plain text; null where none were recognised
 * @param text the whole paragraph; up to the colon where sub-paragraphs follow
 * @param points its sub-paragraphs
 * @param closing what follows the sub-paragraphs, or the text where there are none, without a number of its own, in order
 */
public record OperativeParagraph(
    String number, String lead, List<Inline> text, List<Point> points, List<Following> closing, Position position)
    implements BodyPart {}
