package org.engross.lineage;

import java.util.Arrays;
import java.util.List;

/** A passage whose words are numbered and weighed; words of equal number are forms of one word. */
final class Measured {
  final Passage passage;
  final List<Word> words;
  final int[] numbers;
  final double[] weights;
  final double mass;

  Measured(Passage passage, List<Word> words, int[] numbers, double[] weights) {
    this.passage = passage;
    this.words = words;
    this.numbers = numbers;
    this.weights = weights;
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    mass = sum;
  }

  int length() {
    return numbers.length;
  }

  /** True where both have the same words in the same order, whatever their punctuation and capitals. */
  boolean sameWords(Measured other) {
    return words.size() == other.words.size() && Arrays.equals(numbers, other.numbers)
        && words.stream().map(Word::key).toList().equals(other.words.stream().map(Word::key).toList());
  }
}
