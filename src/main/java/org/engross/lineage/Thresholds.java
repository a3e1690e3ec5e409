package org.engross.lineage;

/**
 * From where on a resemblance is an origin. How they were found is told in docs/lineage.md.
 *
 * @param likeness two paragraphs that share so much of their weight are one that was revised
 * @param containment a paragraph of which so much stands together in the other one was taken into it, or out of it
 * @param phrase so much weight in one run of words, where it is as much of the lesser paragraph as {@code phraseShare} says, was taken over
 * @param phraseShare see {@code phrase}
 * @param mass so much weight at least must be shared: about so many rare words
 * @param clause what is asked of a clause that went from one paragraph into another
 * @param left what is asked of two paragraphs that have nothing better, and are each other's best
 * @param near a resemblance above this part of what is asked for is told as a near miss
 * @param sure a likeness from which on the origin is of high confidence
 */
record Thresholds(
    double likeness, double containment, double phrase, double phraseShare, double mass, Clause clause, Left left, double near, double sure) {
  static final Thresholds TUNED = new Thresholds(0.33, 0.55, 3.0, 0.35, 2.2, new Clause(0.7, 2.2), new Left(0.32, 0.26, 0.24, 0.19, 0.75, 0.35, 1.5), 0.7, 0.5);

  /**
   * What is asked of a clause.
   *
   * @param share of its weight that stands in the other paragraph
   * @param mass weight that must be shared at least
   */
  record Clause(double share, double mass) {}

  /**
   * Likenesses that are asked of paragraphs that have nothing better.
   *
   * @param likeness of any
   * @param ofVerb where both have the same verb
   * @param inPlace where the paragraphs beside them belong together
   * @param ofVerbInPlace where both is so
   * @param flanked so much of that is enough where the very next paragraphs on both sides belong together
   * @param ofShort where they share less than the mass that is asked of others
   * @param mass weight that they must share at least
   */
  record Left(double likeness, double ofVerb, double inPlace, double ofVerbInPlace, double flanked, double ofShort, double mass) {
    double asked(boolean sameVerb, boolean isInPlace, boolean isFlanked) {
      double asked = sameVerb ? isInPlace ? ofVerbInPlace : ofVerb : isInPlace ? inPlace : likeness;
      return isFlanked ? flanked * asked : asked;
    }
  }
}
