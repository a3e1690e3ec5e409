package org.engross.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.engross.diagnostic.Json;

/** By what hits are counted and filtered: the organ, year and symbol of their texts, their kinds and opening words. */
final class Facets {
  /** Opening words that are rarer than so many others have no name in the catalogue, so that it stays small. */
  private static final int VERBS = 250;

  private final List<IndexedText> texts;
  private final List<IndexedPassage> passages;
  private final Map<String, String> organs = new LinkedHashMap<>();
  private final List<String> verbs;

  Facets(List<IndexedText> texts, List<IndexedPassage> passages) {
    this.texts = texts;
    this.passages = passages;
    texts.forEach(text -> organs.putIfAbsent(text.organCode(), text.organ()));
    Map<String, Long> counts = passages.stream().map(IndexedPassage::verb).filter(verb -> !verb.isEmpty()).collect(Collectors.groupingBy(verb -> verb, TreeMap::new, Collectors.counting()));
    verbs = counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
        .limit(VERBS).map(Map.Entry::getKey).toList();
  }

  /** Code and name of each organ. */
  String organs() {
    return Script.list(List.copyOf(organs.entrySet()), organ -> "[" + Json.quoted(organ.getKey()) + "," + Json.quoted(organ.getValue()) + "]");
  }

  /** The commonest opening words. */
  String verbs() {
    return Script.list(verbs, Json::quoted);
  }

  /**
   * Writes the blocks. Of each text with passages in a block: its first passage, counted from the start of the block or of the text
   * before, its organ, its year or 0, and its symbol; of each passage: its kind and opening words in one number.
   *
   * @param firsts the first passage of each text
   * @param records the first passage of each file of records
   */
  void write(List<Integer> firsts, List<Integer> records, Script.Sink files) throws IOException {
    List<String> codes = List.copyOf(organs.keySet());
    Map<String, Integer> numbers = new LinkedHashMap<>();
    verbs.forEach(verb -> numbers.put(verb, numbers.size() + 1));
    for (int start = 0; start < passages.size(); start += SearchIndex.BLOCK) {
      int end = Math.min(passages.size(), start + SearchIndex.BLOCK);
      StringBuilder of = new StringBuilder();
      List<String> symbols = new ArrayList<>();
      int before = start;
      for (int text = 0; text < texts.size(); text++) {
        int last = text + 1 < texts.size() ? firsts.get(text + 1) : passages.size();
        if (last > start && firsts.get(text) < end) {
          int first = Math.max(start, firsts.get(text));
          Numbers.append(of, first - before);
          Numbers.append(of, codes.indexOf(texts.get(text).organCode()));
          Numbers.append(of, texts.get(text).adopted() == null ? 0 : texts.get(text).adopted().getYear());
          symbols.add(texts.get(text).symbol());
          before = first;
        }
      }
      StringBuilder kinds = new StringBuilder();
      for (IndexedPassage passage : passages.subList(start, end)) {
        Numbers.append(kinds, numbers.getOrDefault(passage.verb(), 0) * 8 + passage.kind().ordinal());
      }
      files.put("blocks/" + start / SearchIndex.BLOCK, "[" + Json.quoted(of.toString()) + "," + Json.quoted(kinds.toString()) + "," + recordStarts(records, start, end)
          + ",\n" + Script.list(symbols, Json::quoted) + "]");
    }
  }

  /** The number of the first file of records in a block, and how far each begins from the one before. */
  private static String recordStarts(List<Integer> records, int start, int end) {
    StringBuilder starts = new StringBuilder();
    int first = -1;
    int before = start;
    for (int file = 0; file < records.size(); file++) {
      if (records.get(file) >= start && records.get(file) < end) {
        first = first < 0 ? file : first;
        Numbers.append(starts, records.get(file) - before);
        before = records.get(file);
      }
    }
    return first + "," + Json.quoted(starts.toString());
  }
}
