package org.engross.model;

import java.util.List;
import org.engross.diagnostic.Position;

/**
 * A part of the body with a Roman figure or capital letter of its own; paragraphs may be numbered anew in it.
 *
 * @param number as printed: "I", "A."
 * @param heading its title; empty where it has none
 */
public record Section(String number, List<Inline> heading, List<BodyPart> parts, Position position) implements BodyPart {}
