package org.engross.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the first call of each note among the figures that could be it.
 *
 * <p>rule: notes are first called in the order in which they are printed. So of all choices that keep this order the one with the
 * most evidence is taken, over the whole text at once: one doubtful figure cannot lead the rest astray.
 */
final class CallOrder {
  /** Figures that could be the first call of a note, and the weight of the evidence. */
  record Candidate(int paragraph, int start, int end, int note, double weight) {}

  private CallOrder() {}

  /**
   * The likeliest first calls, in the order of the text; notes without one are left out. Of candidates of the same weight the
   * earliest is taken.
   *
   * @param notes how many notes there are
   */
  static List<Candidate> best(List<Candidate> candidates, int notes) {
    List<Candidate> inOrder = new ArrayList<>(candidates);
    // Two readings of the same figures exclude one another: the later note comes first, so that it cannot follow the earlier.
    inOrder.sort(Comparator.comparingInt(Candidate::paragraph).thenComparingInt(Candidate::end).thenComparing(Comparator.comparingInt(Candidate::note).reversed()));
    double[] sums = new double[inOrder.size()];
    int[] before = new int[inOrder.size()];
    int[] best = new int[notes + 1];
    java.util.Arrays.fill(best, -1);
    int last = -1;
    for (int at = 0; at < inOrder.size(); at++) {
      Candidate candidate = inOrder.get(at);
      before[at] = highest(best, candidate.note(), sums);
      sums[at] = candidate.weight() + (before[at] < 0 ? 0 : sums[before[at]]);
      for (int i = candidate.note() + 1; i <= notes; i += i & -i) {
        best[i] = best[i] < 0 || sums[at] > sums[best[i]] ? at : best[i];
      }
      last = last < 0 || sums[at] > sums[last] ? at : last;
    }
    List<Candidate> chosen = new ArrayList<>();
    for (int at = last; at >= 0; at = before[at]) {
      chosen.add(inOrder.get(at));
    }
    Collections.reverse(chosen);
    return chosen;
  }

  /** The best candidate of the notes before this one: a prefix of a binary indexed tree; -1 for none. */
  private static int highest(int[] best, int note, double[] sums) {
    int found = -1;
    for (int i = note; i > 0; i -= i & -i) {
      boolean better = best[i] >= 0 && (found < 0 || sums[best[i]] > sums[found] || sums[best[i]] == sums[found] && best[i] < found);
      found = better ? best[i] : found;
    }
    return found;
  }
}
