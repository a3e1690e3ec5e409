package org.engross.lineage;

/**
 * From where on a resemblance is an origin. How they were found is told in docs/lineage.md.
 *
 * @param likeness two paragraphs that share so much of their weight are one that was revised
 * @param containment a paragraph of which so much stands together in the other one was taken into it, or out of it
 * @param phrase so much weight in one run of words, where it is as much of the lesser paragraph as {@code phraseShare} says, was taken over
 * @param phraseShare see {@code phrase}
 * @param mass so much weight at least must be shared: about so many rare words
 * @param leftLikeness what is asked of two paragraphs that have nothing better, and are each other's best
 * @param leftLikenessOfVerb the same where both have the same verb
 * @param leftMass weight that those must share
 * @param near a resemblance above this part of what is asked for is told as a near miss
 * @param sure a likeness from which on the origin is of high confidence
 */
record Thresholds(
    double likeness, double containment, double phrase, double phraseShare, double mass, double leftLikeness, double leftLikenessOfVerb, double leftMass, double near, double sure) {
  static final Thresholds TUNED = new Thresholds(0.33, 0.55, 3.0, 0.35, 2.2, 0.32, 0.24, 1.5, 0.7, 0.5);
}
