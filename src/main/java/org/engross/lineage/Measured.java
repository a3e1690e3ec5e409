package org.engross.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A passage whose words are numbered and weighed; words of equal number are forms of one word. */
final class Measured {
  private static final Set<String> LINKS = Set.of("also", "further", "furthermore", "moreover", "again", "likewise");
  /** Among so many words a paragraph is linked to the one before it. */
  private static final int OPENING = 4;

  final Passage passage;
  final List<Word> words;
  final int[] numbers;
  final double[] weights;
  /** The same with the words of names in full. */
  final double[] full;
  /** True where it opens with a verb that asks somebody to act. */
  final boolean request;
  final double mass;
  private List<ClauseSpans.Span> clauses;

  Measured(Passage passage, List<Word> words, int[] numbers, double[] weights, double[] full, boolean request) {
    this.passage = passage;
    this.words = words;
    this.numbers = numbers;
    this.weights = weights;
    this.full = full;
    this.request = request;
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    mass = sum;
  }

  int length() {
    return numbers.length;
  }

  /** Its clauses that say something; none where it is one clause. */
  List<ClauseSpans.Span> clauses() {
    if (clauses == null) {
      clauses = ClauseSpans.of(this);
    }
    return clauses;
  }

  /** True where only words differ that link a paragraph to the one before it: "Recognizing also", "Recognizing further". */
  boolean sameButLink(Measured other) {
    return unlinked().equals(other.unlinked());
  }

  private List<String> unlinked() {
    List<String> keys = new ArrayList<>(words.stream().map(Word::key).toList());
    keys.subList(0, Math.min(OPENING, keys.size())).removeIf(LINKS::contains);
    return keys;
  }

  /** True where both have the same words in the same order, whatever their punctuation and capitals. */
  boolean sameWords(Measured other) {
    return words.size() == other.words.size() && Arrays.equals(numbers, other.numbers)
        && words.stream().map(Word::key).toList().equals(other.words.stream().map(Word::key).toList());
  }
}
