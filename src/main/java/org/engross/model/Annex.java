package org.engross.model;

import java.util.List;
import org.engross.diagnostic.Position;

/**
 * A text printed after the closing lines.
 *
 * @param heading "Annex", "Annex II"
 * @param title empty where it has none
 */
public record Annex(List<Inline> heading, List<Inline> title, List<BodyPart> parts, Position position) {}
