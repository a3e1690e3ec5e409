package org.engross.drafting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The opening words of preambular and operative paragraphs of official texts, with the number of times they were found. */
final class OpeningVocabulary {
  private static final String TABLE = "opening-words.tsv";
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+(?:-\\p{L}+)*");

  /** A word that is found less often may itself be a slip. */
  private static final int KNOWN = 3;

  /** How much more often than another a word must be found to be thought of instead. */
  private static final int COMMON = 10;

  /** Shorter words are near to too many others; longer ones may have two slips. */
  private static final int SHORTEST = 5;

  private static final int LONG = 11;

  private static final int LONGEST_PHRASE = 6;

  private final Map<String, Integer> preambular = new TreeMap<>();
  private final Map<String, Integer> operative = new TreeMap<>();
  private final Map<String, Integer> phrases = new HashMap<>();

  /** Reads the table of this package. */
  static OpeningVocabulary load() {
    OpeningVocabulary vocabulary = new OpeningVocabulary();
    try (InputStream in = OpeningVocabulary.class.getResourceAsStream(TABLE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(vocabulary::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  /** @param row place, words, number */
  private void add(String[] row) {
    boolean preamble = row[0].equals("preambular");
    int count = Integer.parseInt(row[2]);
    words(row[1]).forEach(word -> (preamble ? preambular : operative).merge(word, count, Integer::sum));
    phrases.merge(row[1].toLowerCase(Locale.ROOT), count, Integer::sum);
  }

  /** The words of a phrase, in small letters. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(phrase); word.find(); ) {
      words.add(word.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  int count(String word, boolean preamble) {
    return (preamble ? preambular : operative).getOrDefault(word, 0);
  }

  boolean known(String word) {
    return count(word, true) + count(word, false) >= KNOWN;
  }

  /** The words that open a clause, as printed and as many as are known to open one; empty where none are. */
  Optional<String> opening(Clause clause) {
    String words = clause.words().substring(clause.start());
    String longest = null;
    Matcher word = WORD.matcher(words);
    for (int i = 0; i < LONGEST_PHRASE && word.find(); i++) {
      String phrase = words.substring(0, word.end());
      boolean known = phrases.getOrDefault(phrase.toLowerCase(Locale.ROOT), 0) >= KNOWN;
      longest = known && Character.isUpperCase(words.charAt(0)) ? phrase : longest;
    }
    return Optional.ofNullable(longest);
  }

  /** The word that a misspelt one is most like; empty where none is near. Another form of a word is no misspelling of it. */
  Optional<String> nearest(String word, boolean preamble) {
    int most = word.length() < SHORTEST ? 0 : word.length() < LONG ? 1 : 2;
    String best = null;
    int bestDistance = most + 1;
    int bestCount = 0;
    for (Map.Entry<String, Integer> entry : (preamble ? preambular : operative).entrySet()) {
      String other = entry.getKey();
      if (entry.getValue() >= COMMON && !word.startsWith(other) && !other.startsWith(word) && Math.abs(other.length() - word.length()) <= most) {
        int distance = EditDistance.between(word, other, most);
        if (distance < bestDistance || distance == bestDistance && distance <= most && entry.getValue() > bestCount) {
          best = other;
          bestDistance = distance;
          bestCount = entry.getValue();
        }
      }
    }
    return Optional.ofNullable(best);
  }
}
