package org.engross.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Searches by reading every passage from its beginning to its end, without an index. It shares only the stems with the search. */
public final class BruteForce {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final List<String> passages = new ArrayList<>();
  private final List<List<String>> words = new ArrayList<>();

  /** The passages of texts, from the newest text to the oldest. */
  public BruteForce(List<IndexedText> texts) {
    texts.stream().sorted(Comparator.comparing(IndexedText::adopted).reversed()).forEach(text -> text.passages().forEach(passage -> {
      String folded = fold(passage.words());
      passages.add(folded);
      words.add(wordsOf(folded));
    }));
  }

  List<String> passages() {
    return passages;
  }

  List<List<String>> words() {
    return words;
  }

  /** The passages that have every word, in another form where that is allowed. */
  public Set<Integer> words(boolean exact, String... wanted) {
    return where(row -> {
      Set<String> stems = row.stream().map(word -> exact ? word : Stem.of(word)).collect(Collectors.toSet());
      return List.of(wanted).stream().allMatch(word -> stems.contains(exact ? word : Stem.of(word)));
    });
  }

  /** The passages that have words in a row, whatever marks are between them. */
  public Set<Integer> row(List<String> wanted) {
    return where(row -> java.util.Collections.indexOfSubList(row, wanted) >= 0);
  }

  /** The passages that have a phrase with its marks: nothing but blanks may stand beside those. */
  public Set<Integer> phrase(String wanted) {
    StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
    Matcher word = WORD.matcher(fold(wanted));
    String folded = fold(wanted);
    int end = 0;
    while (word.find()) {
      String between = folded.substring(end, word.start()).replaceAll("\\s", "");
      pattern.append(end == 0 ? "" : between.isEmpty() ? "[^\\p{L}\\p{N}]+" : "\\s*" + Pattern.quote(between) + "\\s*").append(word.group());
      end = word.end();
    }
    String last = folded.substring(end).replaceAll("\\s", "");
    pattern.append(last.isEmpty() ? "" : "\\s*" + Pattern.quote(last));
    Pattern phrase = Pattern.compile(pattern + "(?![\\p{L}\\p{N}])");
    return IntStream.range(0, passages.size()).filter(n -> phrase.matcher(passages.get(n)).find()).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<Integer> where(java.util.function.Predicate<List<String>> test) {
    return IntStream.range(0, words.size()).filter(n -> test.test(words.get(n))).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> wordsOf(String folded) {
    return WORD.matcher(folded).results().map(java.util.regex.MatchResult::group).toList();
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace('\u2013', '-').replace('\u2014', '-')
        .replace('\u201C', '"').replace('\u201D', '"').replace('\u2011', '-');
  }
}
