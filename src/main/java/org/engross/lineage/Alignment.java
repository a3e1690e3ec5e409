package org.engross.lineage;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Which words of two passages are the same words. The longest common order decides, where a rare word counts more than a common one and
 * a word behind its neighbour more than one alone; after that, runs that have moved within the passage.
 */
final class Alignment {
  /** Words alone in the middle of others say nothing of a common origin. */
  private static final int RUN = 3;
  private static final double NEIGHBOUR = 0.3;
  private static final double[] BY_LENGTH = {0.3, 0.6, 0.85, 1};
  private static final double LEAST = 0.05;
  /** Passages longer than this are compared by their beginnings. */
  private static final int LONGEST = 3000;

  /** For each word of the later passage, the place of the same word in the earlier one, or -1. */
  final int[] earlier;

  private Alignment(int[] earlier) {
    this.earlier = earlier;
  }

  static Alignment of(Measured from, Measured to) {
    int[] earlier = inOrder(from.numbers, to.numbers, to.weights);
    moved(from, to, earlier);
    return new Alignment(earlier);
  }

  /** rule: order first. For each later word the place of the earlier one that is the same, or -1; longer passages are compared by their beginnings. */
  static int[] inOrder(int[] from, int[] to, double[] weights) {
    if (from.length <= LONGEST && Arrays.equals(from, to)) {
      return IntStream.range(0, to.length).toArray();
    }
    int n = Math.min(from.length, LONGEST);
    int m = Math.min(to.length, LONGEST);
    float[][] best = new float[n + 1][m + 1];
    float[][] run = new float[n + 1][m + 1];
    float[] gain = new float[m];
    for (int j = 0; j < m; j++) {
      gain[j] = (float) (LEAST + weights[j]);
    }
    Arrays.fill(run[n], Float.NEGATIVE_INFINITY);
    // Most of the time of a lineage is spent here, before Java has found out how to make it quick: rows are looked up once, and numbers compared as they are.
    for (int i = n - 1; i >= 0; i--) {
      int word = from[i];
      float[] bestHere = best[i];
      float[] bestNext = best[i + 1];
      float[] runHere = run[i];
      float[] runNext = run[i + 1];
      runHere[m] = Float.NEGATIVE_INFINITY;
      float behind = 0;
      for (int j = m - 1; j >= 0; j--) {
        float skip = bestNext[j] > behind ? bestNext[j] : behind;
        if (word == to[j]) {
          float goesOn = runNext[j + 1] + (float) NEIGHBOUR;
          float taken = gain[j] + (bestNext[j + 1] > goesOn ? bestNext[j + 1] : goesOn);
          runHere[j] = taken;
          behind = skip > taken ? skip : taken;
        } else {
          runHere[j] = Float.NEGATIVE_INFINITY;
          behind = skip;
        }
        bestHere[j] = behind;
      }
    }
    return trace(best, run, n, m, to.length);
  }

  private static int[] trace(float[][] best, float[][] run, int n, int m, int length) {
    int[] earlier = new int[length];
    Arrays.fill(earlier, -1);
    int i = 0;
    int j = 0;
    boolean behind = false;
    while (i < n && j < m) {
      boolean taken = run[i][j] > Float.NEGATIVE_INFINITY && (run[i][j] >= best[i][j] || behind && run[i][j] + NEIGHBOUR >= best[i][j]);
      if (taken) {
        earlier[j++] = i++;
      } else if (best[i + 1][j] >= best[i][j + 1]) {
        i++;
      } else {
        j++;
      }
      behind = taken;
    }
    return earlier;
  }

  /** Runs of at least three words that stand elsewhere in the earlier passage. */
  private static void moved(Measured from, Measured to, int[] earlier) {
    boolean[] used = new boolean[from.length()];
    for (int place : earlier) {
      if (place >= 0) {
        used[place] = true;
      }
    }
    for (int j = 0; j < to.length(); j++) {
      if (earlier[j] >= 0) {
        continue;
      }
      int bestStart = -1;
      int bestLength = 0;
      for (int i = 0; i < from.length(); i++) {
        if (from.numbers[i] != to.numbers[j]) {
          continue;
        }
        int length = 0;
        while (i + length < from.length() && j + length < to.length() && !used[i + length] && earlier[j + length] < 0
            && from.numbers[i + length] == to.numbers[j + length]) {
          length++;
        }
        if (length > bestLength) {
          bestLength = length;
          bestStart = i;
        }
      }
      if (bestLength >= RUN) {
        for (int k = 0; k < bestLength; k++) {
          earlier[j + k] = bestStart + k;
          used[bestStart + k] = true;
        }
      }
    }
  }

  /** How much each matched word says: in a long run all, alone little. rule: a text is taken over in phrases, a subject is shared in words. */
  double[] trust() {
    double[] trust = new double[earlier.length];
    for (int start = 0; start < earlier.length; start++) {
      int end = start + 1;
      while (earlier[start] >= 0 && end < earlier.length && earlier[end] == earlier[end - 1] + 1) {
        end++;
      }
      if (earlier[start] >= 0) {
        Arrays.fill(trust, start, end, BY_LENGTH[Math.min(end - start, BY_LENGTH.length) - 1]);
      }
      start = end - 1;
    }
    return trust;
  }
}
