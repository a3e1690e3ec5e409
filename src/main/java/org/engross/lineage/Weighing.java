package org.engross.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.search.Stem;

/**
 * Numbers the words of texts and weighs them. A word says much of where a paragraph comes from when it is rare in resolutions at large and
 * in the text it stands in, and when the three words around it are no
 * formula that the text has in several paragraphs. Names of instruments, bodies and offices count for a third.
 */
final class Weighing {
  private static final double NAME = 0.35;

  private final WordFrequencies frequencies;
  private final VerbScale verbs = VerbScale.own();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();

  Weighing(WordFrequencies frequencies) {
    this.frequencies = frequencies;
  }

  /** The passages of a text, measured, in order. */
  List<Measured> measure(DatedText text) {
    List<List<Word>> words = text.passages().stream().map(passage -> Word.of(passage.words())).toList();
    List<int[]> numbered = words.stream().map(this::number).toList();
    Map<Integer, Integer> passagesWithWord = new HashMap<>();
    Map<Long, Integer> passagesWithTriple = new HashMap<>();
    int wholes = 0;
    for (int i = 0; i < numbered.size(); i++) {
      if (text.passages().get(i).isWhole() && text.passages().get(i).part() != Part.NOTE) {
        wholes++;
        count(numbered.get(i), passagesWithWord, passagesWithTriple);
      }
    }
    List<Measured> measured = new ArrayList<>();
    for (int i = 0; i < numbered.size(); i++) {
      double[] weights = weights(words.get(i), numbered.get(i), Math.max(8, wholes), passagesWithWord, passagesWithTriple);
      double[] full = weights.clone();
      Passage passage = text.passages().get(i);
      setNamesAside(passage, words.get(i), weights);
      measured.add(new Measured(passage, words.get(i), numbered.get(i), weights, full, verbs.isRequest(passage.verb())));
    }
    return measured;
  }

  private int[] number(List<Word> words) {
    return words.stream().mapToInt(word -> numbers.computeIfAbsent(stem(word), stem -> numbers.size())).toArray();
  }

  /** rule: number and tense change while a paragraph stays what it is. */
  private String stem(Word word) {
    return stems.computeIfAbsent(word.key(), Stem::of);
  }

  private static void count(int[] words, Map<Integer, Integer> single, Map<Long, Integer> triples) {
    Set<Integer> seen = new HashSet<>();
    Set<Long> seenTriples = new HashSet<>();
    for (int i = 0; i < words.length; i++) {
      if (seen.add(words[i])) {
        single.merge(words[i], 1, Integer::sum);
      }
      if (i + 2 < words.length && seenTriples.add(triple(words, i))) {
        triples.merge(triple(words, i), 1, Integer::sum);
      }
    }
  }

  private double[] weights(List<Word> words, int[] numbered, int wholes, Map<Integer, Integer> single, Map<Long, Integer> triples) {
    double[] weights = new double[numbered.length];
    for (int i = 0; i < weights.length; i++) {
      double local = 1 - Math.log(single.getOrDefault(numbered[i], 1)) / Math.log(wholes);
      weights[i] = Math.min(frequencies.rarity(words.get(i).key()), Math.max(0.02, local));
      int least = Integer.MAX_VALUE;
      for (int start = Math.max(0, i - 2); start <= i && start + 2 < numbered.length; start++) {
        least = Math.min(least, triples.getOrDefault(triple(numbered, start), 1));
      }
      if (least != Integer.MAX_VALUE && least > 1) {
        weights[i] /= least;
      }
    }
    return weights;
  }

  /** rule: paragraphs that name the same instruments need have nothing else in common. */
  private static void setNamesAside(Passage passage, List<Word> words, double[] weights) {
    for (int i = 0; i < weights.length; i++) {
      Word word = words.get(i);
      if (passage.names().stream().anyMatch(name -> name.start() <= word.start() && word.end() <= name.end())) {
        weights[i] *= NAME;
      }
    }
  }

  /** Three words in a row as one number. */
  private static long triple(int[] words, int start) {
    return ((long) words[start] << 42) ^ ((long) words[start + 1] << 21) ^ words[start + 2];
  }
}
