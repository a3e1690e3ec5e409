package org.engross.lineage;

import java.util.Arrays;
import java.util.List;

/**
 * What became of the act of a paragraph.
 *
 * @param from the earlier verb
 * @param to the later verb
 * @param verb whether it is stronger, weaker or another act
 * @param gained addressees that the later paragraph has and the earlier one has not
 * @param lost the reverse
 */
public record Shift(String from, String to, VerbScale.Shift verb, List<String> gained, List<String> lost) {

  /** So much of what two passages share must stand in their opening clauses for these to be compared. */
  private static final double OPENING = 0.25;

  /** What became of the act. rule: a clause's own verb beats its paragraph's, so the clauses are compared that share the most. */
  static Shift of(VerbScale scale, Resemblance resemblance) {
    Passage from = resemblance.from().passage;
    Passage to = resemblance.to().passage;
    List<Clauses.Clause> earlier = Clauses.of(from);
    List<Clauses.Clause> later = Clauses.of(to);
    double[][] shared = shared(resemblance, earlier, later);
    int i = 0;
    int j = 0;
    double all = Arrays.stream(shared).flatMapToDouble(Arrays::stream).sum();
    for (int k = 0; k < shared.length && shared[0][0] < OPENING * all; k++) {
      for (int l = 0; l < shared[k].length; l++) {
        if (shared[k][l] > shared[i][j]) {
          i = k;
          j = l;
        }
      }
    }
    String before = earlier.get(i).verb();
    String after = later.get(j).verb();
    boolean request = scale.isRequest(before) && scale.isRequest(after) && i == 0 && j == 0;
    List<String> addressed = request ? Clauses.addressees(from) : List.of();
    List<String> addressedNow = request ? Clauses.addressees(to) : List.of();
    return new Shift(before, after, before.isEmpty() || after.isEmpty() ? VerbScale.Shift.SAME : scale.shift(before, after),
        addressedNow.stream().filter(one -> !addressed.contains(one)).toList(), addressed.stream().filter(one -> !addressedNow.contains(one)).toList());
  }

  /** The weight that each clause of the earlier passage shares with each of the later one. */
  private static double[][] shared(Resemblance resemblance, List<Clauses.Clause> earlier, List<Clauses.Clause> later) {
    double[][] shared = new double[earlier.size()][later.size()];
    for (int j = 0; j < resemblance.to().length(); j++) {
      int i = resemblance.alignment().earlier[j];
      if (i >= 0) {
        int clause = Clauses.at(earlier, resemblance.from().words.get(i).start());
        shared[clause][Clauses.at(later, resemblance.to().words.get(j).start())] += resemblance.to().weights[j];
      }
    }
    return shared;
  }
}
