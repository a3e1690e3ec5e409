package org.engross.model;

import java.util.List;
import org.engross.diagnostic.Position;

/**
 * A paragraph of the preamble, or one with preambular words in a section or annex.
 *
 * @param lead its opening words as plain text ("Recalling also"); null where none were recognised
 * @param text the whole paragraph, opening words included; up to the colon where sub-paragraphs follow
 * @param points its sub-paragraphs, (a), (b) ...
 */
public record PreambularParagraph(String lead, List<Inline> text, List<Point> points, Position position)
    implements BodyPart {}
