package org.engross.model;

import java.util.List;
import org.engross.diagnostic.Position;

/** A heading without a number, over the paragraphs that follow it. */
public record Heading(List<Inline> text, Position position) implements BodyPart {}
