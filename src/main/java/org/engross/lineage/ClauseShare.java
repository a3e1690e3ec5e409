package org.engross.lineage;

/**
 * How much of a clause of one passage another has. rule: a clause that moves is taken over whole, while the paragraphs that it leaves and
 * enters need have nothing else in common; so the clause is measured, and not the two paragraphs.
 */
final class ClauseShare {
  /** What a word with a figure in it counts. rule: a date and the number of a resolution are cited by many. */
  private static final double FIGURE = 0.35;

  private final Resemblance one;
  private final Thresholds.Clause asked;
  /** True where names count in full. rule: paragraphs that do the same with instruments are known by which they name. */
  private final boolean names;

  private ClauseShare(Resemblance one, Thresholds.Clause asked) {
    this.one = one;
    this.asked = asked;
    String verb = one.to().passage.verb();
    names = !verb.isEmpty() && verb.equals(one.from().passage.verb()) || one.from().request && one.to().request;
  }

  /** The weight shared by the clause of either passage that is best found in the other, of words that nothing else explains; 0 where no clause has enough. */
  static double of(Resemblance one, boolean[] explainedEarlier, boolean[] explainedLater, Thresholds.Clause asked) {
    return new ClauseShare(one, asked).best(explainedEarlier, explainedLater);
  }

  private double best(boolean[] explainedEarlier, boolean[] explainedLater) {
    double[] trust = one.alignment().trust();
    double[] ofEarlier = new double[one.from().length()];
    double[] ofLater = new double[one.to().length()];
    boolean[] knownEarlier = explainedEarlier.clone();
    boolean[] knownLater = explainedLater.clone();
    for (int j = 0; j < ofLater.length; j++) {
      int i = one.alignment().earlier[j];
      if (i >= 0 && !explainedEarlier[i] && !explainedLater[j]) {
        ofEarlier[i] = trust[j] * weight(one.from(), i);
        ofLater[j] = trust[j] * weight(one.to(), j);
      } else if (i >= 0) {
        knownEarlier[i] = true;
        knownLater[j] = true;
      }
    }
    return Math.max(best(one.from(), ofEarlier, knownEarlier), best(one.to(), ofLater, knownLater));
  }

  /** rule: words that a better resemblance explains count neither for a clause nor against it: both halves of a list that was cut begin alike. */
  private double best(Measured measured, double[] shared, boolean[] known) {
    double best = 0;
    for (ClauseSpans.Span clause : measured.clauses()) {
      double mass = 0;
      double sum = 0;
      for (int k = clause.start(); k < clause.end(); k++) {
        mass += known[k] ? 0 : weight(measured, k);
        sum += shared[k];
      }
      if (sum >= asked.share() * mass && sum >= asked.mass()) {
        best = Math.max(best, sum);
      }
    }
    return best;
  }

  private double weight(Measured measured, int word) {
    double weight = names ? measured.full[word] : measured.weights[word];
    return measured.words.get(word).hasFigure() ? FIGURE * weight : weight;
  }
}
