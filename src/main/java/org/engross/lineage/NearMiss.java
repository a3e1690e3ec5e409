package org.engross.lineage;

/**
 * Two paragraphs that look alike and were not counted as one.
 *
 * @param likeness how much of the weight of both they share, from 0 to 1
 */
public record NearMiss(Place from, Place to, double likeness) {}
