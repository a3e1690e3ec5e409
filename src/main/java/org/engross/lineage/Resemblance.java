package org.engross.lineage;

/**
 * Two passages of different texts and the words they share.
 *
 * @param ofEarlier share of the weight of the earlier passage that the later one has
 * @param ofLater share of the weight of the later passage that the earlier one has
 * @param containment how much of the lesser of the two stands together in the other
 * @param phrase weight of the longest run of words that they share
 * @param shared weight that they share
 */
record Resemblance(Measured from, Measured to, Alignment alignment, double ofEarlier, double ofLater, double containment, double phrase, double shared) {

  static Resemblance of(Measured from, Measured to) {
    return fresh(from, to, Alignment.of(from, to), null, null);
  }

  /** The same with only those words that no better resemblance explains; null takes all. */
  Resemblance fresh(boolean[] explainedEarlier, boolean[] explainedLater) {
    return fresh(from, to, alignment, explainedEarlier, explainedLater);
  }

  private static Resemblance fresh(Measured from, Measured to, Alignment alignment, boolean[] explainedEarlier, boolean[] explainedLater) {
    double[] earlier = new double[from.length()];
    double[] later = new double[to.length()];
    double[] trust = alignment.trust();
    for (int j = 0; j < to.length(); j++) {
      int i = alignment.earlier[j];
      if (i >= 0 && (explainedEarlier == null || !explainedEarlier[i]) && (explainedLater == null || !explainedLater[j])) {
        earlier[i] = trust[j] * from.weights[i];
        later[j] = trust[j] * to.weights[j];
      }
    }
    double ofEarlier = sum(earlier);
    double ofLater = sum(later);
    boolean earlierIsLess = from.mass < to.mass;
    double together = earlierIsLess ? densest(later, reach(from)) : densest(earlier, reach(to));
    double all = earlierIsLess ? ofLater : ofEarlier;
    double containment = all == 0 ? 0 : (earlierIsLess ? ofEarlier / from.mass : ofLater / to.mass) * together / all;
    return new Resemblance(from, to, alignment, from.mass == 0 ? 0 : ofEarlier / from.mass, to.mass == 0 ? 0 : ofLater / to.mass, containment, phrase(alignment, later), Math.min(ofEarlier, ofLater));
  }

  /** rule: what was taken into a longer paragraph stands together there. */
  private static int reach(Measured lesser) {
    return lesser.length() + lesser.length() / 2 + 8;
  }

  private static double phrase(Alignment alignment, double[] values) {
    double most = 0;
    double sum = 0;
    for (int j = 0; j < values.length; j++) {
      boolean goesOn = j > 0 && alignment.earlier[j] >= 0 && alignment.earlier[j] == alignment.earlier[j - 1] + 1;
      sum = (goesOn ? sum : 0) + values[j];
      most = Math.max(most, sum);
    }
    return most;
  }

  /** The greatest sum of so many neighbours. */
  private static double densest(double[] values, int width) {
    double sum = 0;
    double most = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] - (i >= width ? values[i - width] : 0);
      most = Math.max(most, sum);
    }
    return most;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** The likeness with names in full: of paragraphs that follow the same ones, those that name the same session or instrument belong together. */
  double likenessByNames() {
    double[] trust = alignment.trust();
    double shared = 0;
    for (int j = 0; j < trust.length; j++) {
      shared += alignment.earlier[j] < 0 ? 0 : trust[j] * (from.full[alignment.earlier[j]] + to.full[j]);
    }
    double all = sum(from.full) + sum(to.full);
    return all == 0 ? 0 : shared / all;
  }

  /** How much of the weight of both they share, from 0 to 1. */
  double likeness() {
    double sum = from.mass + to.mass;
    return sum == 0 ? 0 : (ofEarlier * from.mass + ofLater * to.mass) / sum;
  }
}
