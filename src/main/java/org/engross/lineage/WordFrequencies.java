package org.engross.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** How common words are in resolutions at large: the share of paragraphs that have them, counted once in many official texts. */
final class WordFrequencies {
  private static final String TABLE = "word-frequencies.tsv";
  private static final double UNLISTED = 0.001;

  private final Map<String, Integer> counts;

  private WordFrequencies(Map<String, Integer> counts) {
    this.counts = counts;
  }

  /** The table that comes with Engross: a word and how many of ten thousand paragraphs have it, a line each. */
  static WordFrequencies read() {
    Map<String, Integer> counts = new HashMap<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(WordFrequencies.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> counts.put(row[0], Integer.parseInt(row[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordFrequencies(counts);
  }

  /** From 0 for a word that every paragraph has, to 1 for one that is rare. */
  double rarity(String word) {
    return Math.log(Math.max(UNLISTED, counts.getOrDefault(word, 0) / 10_000d)) / Math.log(UNLISTED);
  }

  /** Of how many of ten thousand paragraphs a word is. */
  Map<String, Integer> counts() {
    return counts;
  }
}
