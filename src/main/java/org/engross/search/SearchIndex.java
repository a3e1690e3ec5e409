package org.engross.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.engross.diagnostic.Json;

/**
 * The index of a collection: files that the search page loads as scripts, each only when a query needs it, so that what a query costs
 * does not grow with the collection. Passages are numbered from the newest text to the oldest.
 *
 * <ul>
 *   <li>{@code catalogue.js}: how much there is, the organs, the commonest opening words, the rules of stems, the first stem of each file of words
 *   <li>{@code instruments.js}: the instruments that are named most, by which hits are filtered
 *   <li>{@code words/N.js}: stems in order, their forms, and where each form stands; a long list is left to
 *   <li>{@code lists/N-S-R.js}: run R of list S of file N
 *   <li>{@code blocks/N.js}: of {@value #BLOCK} passages, to which texts they belong and what they are: enough to count and to filter
 *   <li>{@code records/N.js}: what a hit shows
 * </ul>
 */
public final class SearchIndex {
  static final int BLOCK = 4096;

  private final SortedMap<String, SortedMap<String, PostingList>> stems = new TreeMap<>();
  private final Map<String, PostingList> lists = new HashMap<>();
  private final List<Integer> firsts = new ArrayList<>();
  /** Without their words, which are many; those that are alike in the rest are one. */
  private final List<IndexedPassage> passages = new ArrayList<>();
  /** Of each passage what became of it. */
  private final List<List<String>> states = new ArrayList<>();
  private final List<IndexedText> heads = new ArrayList<>();
  private final Map<Object, Object> shared = new HashMap<>();
  private final Iterable<IndexedText> texts;

  private final Function<String, Supplier<String>> aside;

  private SearchIndex(Iterable<IndexedText> texts, PassageStates known, Function<String, Supplier<String>> aside) {
    this.texts = texts;
    this.aside = aside;
    for (IndexedText text : texts) {
      add(text, known);
    }
  }

  /** Takes the files of an index, one after the other. */
  public interface Sink {
    /**
     * Takes a file.
     *
     * @param path below the folder of the index, {@code words/12.js}
     * @throws IOException when it cannot be written
     */
    void put(String path, byte[] content) throws IOException;
  }

  /**
   * Makes the index.
   *
   * @param texts in any order; each is asked for a few times and let go, so a list may make it anew each time
   * @param states what became of the passages
   * @param aside keeps what is long until it is asked for, so that it need not be in memory
   * @param sink takes the files; the same texts give the same files in the same order
   * @throws IOException when the sink throws it
   */
  public static void write(List<IndexedText> texts, PassageStates states, Function<String, Supplier<String>> aside, Sink sink) throws IOException {
    List<Map.Entry<Integer, IndexedText>> newestFirst = new ArrayList<>();
    for (int place = 0; place < texts.size(); place++) {
      newestFirst.add(Map.entry(place, head(texts.get(place))));
    }
    newestFirst.sort(Map.Entry.comparingByValue(Comparator
        .comparing((IndexedText text) -> text.adopted() == null ? LocalDate.MIN : text.adopted(), Comparator.reverseOrder())
        .thenComparing(IndexedText::path)));
    new SearchIndex(() -> newestFirst.stream().map(text -> texts.get(text.getKey())).iterator(), states, aside).write((name, value) ->
        sink.put(name + ".js", ("searchPart(" + Json.quoted(name) + "," + value + ");\n").getBytes(StandardCharsets.UTF_8)));
  }

  /** A text without its passages. */
  private static IndexedText head(IndexedText text) {
    return new IndexedText(text.path(), text.symbol(), text.number(), text.title(), text.organ(), text.organCode(), text.language(), text.session(), text.adopted(), List.of());
  }

  private void add(IndexedText text, PassageStates known) {
    heads.add(head(text));
    firsts.add(passages.size());
    for (String name : List.of(text.symbol(), text.number())) {
      form("=" + name.toLowerCase(Locale.ROOT).replaceAll("\\s", "")).add(passages.size());
    }
    for (IndexedPassage passage : text.passages()) {
      for (Words.Occurrence word : Words.of(passage.words())) {
        form(word.form()).add(passages.size(), word.place());
      }
      states.add(shared(known.of(text.path(), passage.anchor())));
      passages.add(shared(new IndexedPassage(passage.kind(), "", "", shared(passage.verb()), "", "", List.of(), passage.instruments().stream().map(this::shared).toList())));
    }
  }

  /** The first of all that are the same. */
  @SuppressWarnings("unchecked")
  private <T> T shared(T value) {
    return (T) shared.computeIfAbsent(value, first -> first);
  }

  private PostingList form(String form) {
    return lists.computeIfAbsent(form, key -> {
      String stem = key.startsWith("=") && key.length() > 1 ? key : Stem.of(key);
      return stems.computeIfAbsent(stem, any -> new TreeMap<>()).computeIfAbsent(key, any -> new PostingList(aside));
    });
  }

  private void write(Script.Sink files) throws IOException {
    Facets facets = new Facets(heads, passages, states);
    List<Integer> records = new Records(texts).write(files);
    facets.write(firsts, records, files);
    List<String> words = new WordFiles(stems).write(files);
    Map<String, String> catalogue = new LinkedHashMap<>();
    catalogue.put("passages", String.valueOf(passages.size()));
    catalogue.put("texts", String.valueOf(heads.size()));
    catalogue.put("block", String.valueOf(BLOCK));
    catalogue.put("kinds", Script.list(List.of(Kind.values()), kind -> Json.quoted(kind.code())));
    catalogue.put("organs", facets.organs());
    catalogue.put("sessions", facets.sessions());
    catalogue.put("verbs", facets.verbs());
    catalogue.put("states", facets.states());
    catalogue.put("words", Script.list(words, Json::quoted));
    catalogue.put("stems", Stem.json());
    files.put("catalogue", Script.object(catalogue));
    files.put("instruments", facets.instruments());
  }
}
