package org.engross.model;

import java.util.List;
import org.engross.diagnostic.Position;

/**
 * A sub-paragraph: (a), (i).
 *
 * @param label as printed, with its brackets: "(a)"
 * @param text up to the colon where further sub-paragraphs follow
 * @param points its own sub-paragraphs
 */
public record Point(String label, List<Inline> text, List<Point> points, Position position) {}
