package org.engross.lineage;

/**
 * A paragraph and an earlier one that it comes from.
 *
 * @param likeness how much of the weight of both they share, from 0 to 1
 * @param moved true where it changed its part: from the preamble to the operative paragraphs, into a note
 * @param revived true where a text of the same organ between the two has nothing of it
 * @param principal true where the earlier paragraph is the one that this paragraph mainly goes back to
 * @param shift what became of its act
 * @param given why an editor says so; null where it was found
 */
public record Edge(
    Place from, Place to, Relation relation, Confidence confidence, double likeness, boolean moved, boolean revived, boolean principal, Shift shift, String given) {}
