package org.engross.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.diagnostic.Json;
import org.engross.search.IndexedPassage.Instrument;

/** By what hits are counted and filtered: the organ, year, session and symbol of their texts, their kinds and opening words, the instruments they name, what became of them. */
final class Facets {
  /** Opening words that are rarer than so many others have no name in the catalogue, so that it stays small. */
  private static final int VERBS = 250;
  /** Instruments that are rarer than so many others are no filter. */
  private static final int INSTRUMENTS = 150;
  /** Of what became of passages, so many kinds are told apart. */
  private static final int STATES = 60;

  private final List<IndexedText> texts;
  private final List<IndexedPassage> passages;
  private final Map<String, String> organs = new LinkedHashMap<>();
  private final List<String> sessions;
  private final List<String> verbs;
  private final List<Instrument> instruments;
  private final List<List<String>> ofPassages;
  private final List<List<String>> states;

  Facets(List<IndexedText> texts, List<IndexedPassage> passages, List<List<String>> ofPassages) {
    this.texts = texts;
    this.passages = passages;
    texts.forEach(text -> organs.putIfAbsent(text.organCode(), text.organ()));
    sessions = texts.stream().map(IndexedText::session).filter(session -> !session.isEmpty()).distinct().toList();
    verbs = commonest(passages.stream().map(IndexedPassage::verb).filter(verb -> !verb.isEmpty()), Comparator.naturalOrder(), VERBS);
    instruments = commonest(passages.stream().flatMap(passage -> passage.instruments().stream()), Comparator.comparing(Instrument::slug), INSTRUMENTS);
    this.ofPassages = ofPassages;
    states = commonest(ofPassages.stream().filter(of -> !of.isEmpty()), Comparator.comparing(Object::toString), STATES);
  }

  private static <T> List<T> commonest(Stream<T> values, Comparator<T> order, int most) {
    Map<T, Long> counts = values.collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<T, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry::getKey, order))
        .limit(most).map(Map.Entry::getKey).toList();
  }

  /** Code and name of each organ. */
  String organs() {
    return Script.list(List.copyOf(organs.entrySet()), organ -> "[" + Json.quoted(organ.getKey()) + "," + Json.quoted(organ.getValue()) + "]");
  }

  /** The sessions, those of the newest texts first. */
  String sessions() {
    return Script.list(sessions, Json::quoted);
  }

  /** Slug and name of each of the instruments named most. */
  String instruments() {
    return Script.list(instruments, instrument -> "[" + Json.quoted(instrument.slug()) + "," + Json.quoted(instrument.name()) + "]");
  }

  /** What became of passages, the commonest first, each a list of names. */
  String states() {
    return Script.list(states, of -> Script.list(of, Json::quoted));
  }

  /** The commonest opening words. */
  String verbs() {
    return Script.list(verbs, Json::quoted);
  }

  /**
   * Writes the blocks. Of each text with passages in a block: its first passage, counted from the start of the block or of the text
   * before, its organ, its year or 0, the number of its session from 1 or 0, and its symbol; of each passage: its kind and opening words
   * in one number; of each passage that names instruments: how far it is from the one before, how many they are, and which;
   * of each passage what became of it, from 1, or 0; nothing at all where that is known of none.
   *
   * @param firsts the first passage of each text
   * @param records the first passage of each file of records
   */
  void write(List<Integer> firsts, List<Integer> records, Script.Sink files) throws IOException {
    List<String> codes = List.copyOf(organs.keySet());
    Map<String, Integer> numbers = new LinkedHashMap<>();
    verbs.forEach(verb -> numbers.put(verb, numbers.size() + 1));
    Map<Instrument, Integer> places = new HashMap<>();
    instruments.forEach(instrument -> places.put(instrument, places.size()));
    Map<List<String>, Integer> became = new HashMap<>();
    states.forEach(one -> became.put(one, became.size() + 1));
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
          Numbers.append(of, sessions.indexOf(texts.get(text).session()) + 1);
          symbols.add(texts.get(text).symbol());
          before = first;
        }
      }
      StringBuilder kinds = new StringBuilder();
      StringBuilder named = new StringBuilder();
      StringBuilder came = new StringBuilder();
      int from = start;
      for (int number = start; number < end; number++) {
        IndexedPassage passage = passages.get(number);
        Numbers.append(kinds, numbers.getOrDefault(passage.verb(), 0) * 8 + passage.kind().ordinal());
        Numbers.append(came, became.getOrDefault(ofPassages.get(number), 0));
        List<Integer> which = passage.instruments().stream().map(places::get).filter(Objects::nonNull).toList();
        if (!which.isEmpty()) {
          Numbers.append(named, number - from);
          Numbers.append(named, which.size());
          which.forEach(place -> Numbers.append(named, place));
          from = number;
        }
      }
      files.put("blocks/" + start / SearchIndex.BLOCK, "[" + Json.quoted(of.toString()) + "," + Json.quoted(kinds.toString()) + "," + recordStarts(records, start, end)
          + ",\n" + Script.list(symbols, Json::quoted) + "," + Json.quoted(named.toString()) + "," + Json.quoted(states.isEmpty() ? "" : came.toString()) + "]");
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
