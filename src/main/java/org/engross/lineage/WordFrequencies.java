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

  private final Map<String, Double> shares;

  private WordFrequencies(Map<String, Double> shares) {
    this.shares = shares;
  }

  /** The table that comes with Engross: a word and how many of ten thousand paragraphs have it, a line each. */
  static WordFrequencies read() {
    Map<String, Double> shares = new HashMap<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(WordFrequencies.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(row -> shares.put(row[0], Integer.parseInt(row[1]) / 10_000d));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new WordFrequencies(shares);
  }

  /** From 0 for a word that every paragraph has, to 1 for one that is rare. */
  double rarity(String word) {
    return Math.log(Math.max(UNLISTED, shares.getOrDefault(word, UNLISTED))) / Math.log(UNLISTED);
  }
}
