package org.engross.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds passages that share rare words with another without comparing it with all: for each pair of neighbouring words that say something, the
 * passages that have it. Memory grows with the words that are put in.
 */
final class CandidateIndex {
  /** A word of less weight is left out, so that an article put in between does not part two words. */
  private static final double TELLING = 0.1;
  /** A pair that so many passages have tells none of them from the others. */
  private static final int TOO_MANY = 60;
  /** A passage needs so much in common to be looked at. */
  private static final double LEAST = 0.3;

  private final Map<Long, List<Integer>> passages = new HashMap<>();
  private final Map<Integer, List<Integer>> sameWords = new HashMap<>();
  private final List<Measured> all = new ArrayList<>();

  void add(Measured passage) {
    int place = all.size();
    all.add(passage);
    sameWords.computeIfAbsent(Arrays.hashCode(passage.numbers), key -> new ArrayList<>(1)).add(place);
    pairs(passage, (pair, weight) -> {
      List<Integer> places = passages.computeIfAbsent(pair, key -> new ArrayList<>(2));
      if (places.isEmpty() || places.get(places.size() - 1) != place) {
        places.add(place);
      }
    });
  }

  /** The passages most like this one, at most so many, best first; those of the same words are among them however common the words. */
  List<Measured> like(Measured passage, int limit) {
    Map<Integer, Double> shared = new HashMap<>();
    pairs(passage, (pair, weight) -> {
      List<Integer> places = passages.getOrDefault(pair, List.of());
      if (places.size() <= TOO_MANY) {
        places.forEach(place -> shared.merge(place, weight, Double::sum));
      }
    });
    sameWords.getOrDefault(Arrays.hashCode(passage.numbers), List.of()).forEach(place -> shared.merge(place, LEAST, Double::sum));
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= LEAST)
        .sorted(Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .limit(limit)
        .map(entry -> all.get(entry.getKey()))
        .toList();
  }

  /** Takes a pair of words and what it weighs. */
  private interface PairTaker {
    void take(long pair, double weight);
  }

  private static void pairs(Measured passage, PairTaker taker) {
    int last = -1;
    for (int i = 0; i < passage.length(); i++) {
      if (passage.weights[i] >= TELLING) {
        if (last >= 0) {
          taker.take((long) passage.numbers[last] << 32 | passage.numbers[i], Math.min(passage.weights[last], passage.weights[i]));
        }
        last = i;
      }
    }
  }
}
