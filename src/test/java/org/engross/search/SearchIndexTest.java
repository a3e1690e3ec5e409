package org.engross.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.engross.Seeds;
import org.engross.publish.Press;
import org.engross.publish.SearchFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index finds in the five seeds what reading them from end to end finds, and nothing else. */
class SearchIndexTest {
  private static List<IndexedText> texts;
  private static BruteForce seeds;
  private static ReadIndex index;

  @BeforeAll
  static void index() throws Exception {
    texts = new SearchFiles(new Press(Seeds.edition())).texts();
    seeds = new BruteForce(texts);
    index = new ReadIndex(texts);
  }

  @Test
  void everyWordIsFoundWhereItStands() {
    Set<String> words = new TreeSet<>();
    seeds.words().forEach(words::addAll);
    assertTrue(words.size() > 1300, words.size() + " words");
    Set<String> forms = new TreeSet<>(index.forms());
    forms.removeIf(form -> form.startsWith("=") || form.length() <= 1 && !words.contains(form));
    assertEquals(words, forms);
    for (String word : words) {
      assertEquals(seeds.words(true, word), index.row(List.of(word), Map.of()), word);
    }
  }

  /** All rows of four words: as many as there are words, so that each is looked for once. */
  @Test
  void everyRowOfWordsIsFoundWhereItStands() {
    for (int n = 0; n < seeds.words().size(); n++) {
      List<String> words = seeds.words().get(n);
      for (int i = 0; i + 4 <= words.size(); i += 4) {
        List<String> row = words.subList(i, i + 4);
        Set<Integer> found = index.row(row, Map.of());
        assertTrue(found.contains(n), row.toString());
        if (i % 20 == 0) {
          assertEquals(seeds.row(row), found, row.toString());
        }
      }
    }
  }

  @Test
  void everyNumberWithAStrokeIsFoundWithIt() {
    Set<String> numbers = new TreeSet<>();
    seeds.passages().forEach(passage -> Pattern.compile("(?<![\\p{L}\\p{N}/])\\d+/\\d+(?![\\p{L}\\p{N}/])").matcher(passage).results().forEach(match -> numbers.add(match.group())));
    assertTrue(numbers.size() > 20, numbers.toString());
    for (String number : numbers) {
      assertEquals(seeds.phrase(number), index.row(List.of(number.split("/")), Map.of("/", 1)), number);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      calls upon on | 1
      take all appropriate measures | 3
      the involvement of involving | 1
      """)
  void rowsOfCommonWordsAreFound(String row, int number) {
    List<String> words = List.of(row.split(" "));
    assertEquals(seeds.row(words), index.row(words, Map.of()));
    assertEquals(number, index.row(words, Map.of()).size());
  }

  /** Each passage is described as it is: kind, opening words, text and record. */
  @Test
  void passagesAreDescribed() {
    Map<?, ?> catalogue = (Map<?, ?>) index.value("catalogue");
    List<?> block = (List<?>) index.value("blocks/0");
    List<IndexedPassage> passages = new ArrayList<>();
    texts.stream().sorted(java.util.Comparator.comparing(IndexedText::adopted).reversed()).forEach(text -> passages.addAll(text.passages()));
    List<Integer> codes = ReadIndex.numbers((String) block.get(1));
    assertEquals(passages.size(), codes.size());
    for (int n = 0; n < passages.size(); n++) {
      assertEquals(passages.get(n).kind().code(), ((List<?>) catalogue.get("kinds")).get(codes.get(n) % 8));
      int verb = codes.get(n) / 8;
      assertEquals(passages.get(n).verb(), verb == 0 ? "" : ((List<?>) catalogue.get("verbs")).get(verb - 1));
    }
    assertEquals(named(passages), named((String) block.get(5), (List<?>) index.value("instruments")));
    List<Integer> heads = ReadIndex.numbers((String) block.get(0));
    List<String> sessions = new ArrayList<>();
    for (int i = 3; i < heads.size(); i += 4) {
      sessions.add(heads.get(i) == 0 ? "" : (String) ((List<?>) catalogue.get("sessions")).get(heads.get(i) - 1));
    }
    assertEquals(List.of("71", "63", "61", "", "57"), sessions);
    List<String> words = new ArrayList<>();
    for (int file = 0; index.value("records/" + file) != null; file++) {
      ((List<?>) index.value("records/" + file)).stream().filter(List.class::isInstance).forEach(record -> words.add((String) ((List<?>) record).get(3)));
    }
    assertEquals(passages.stream().map(IndexedPassage::words).toList(), words);
  }

  /** The instruments that passages name, by the numbers of the passages. */
  private static Map<Integer, Set<String>> named(List<IndexedPassage> passages) {
    Map<Integer, Set<String>> named = new TreeMap<>();
    for (int n = 0; n < passages.size(); n++) {
      Set<String> slugs = new TreeSet<>();
      passages.get(n).instruments().forEach(instrument -> slugs.add(instrument.slug()));
      if (!slugs.isEmpty()) {
        named.put(n, slugs);
      }
    }
    assertTrue(named.size() > 40, named.toString());
    return named;
  }

  private static Map<Integer, Set<String>> named(String written, List<?> instruments) {
    List<Integer> numbers = ReadIndex.numbers(written);
    Map<Integer, Set<String>> named = new TreeMap<>();
    int passage = 0;
    for (int i = 0; i < numbers.size(); i += 2 + numbers.get(i + 1)) {
      passage += numbers.get(i);
      Set<String> slugs = new TreeSet<>();
      numbers.subList(i + 2, i + 2 + numbers.get(i + 1)).forEach(place -> slugs.add((String) ((List<?>) instruments.get(place)).get(0)));
      named.put(passage, slugs);
    }
    return named;
  }

  @Test
  void theSameTextsGiveTheSameBytes() throws Exception {
    Map<String, byte[]> again = new TreeMap<>();
    List<IndexedText> turned = new ArrayList<>(texts);
    java.util.Collections.reverse(turned);
    SearchIndex.write(turned, PassageStates.NONE, run -> () -> run, again::put);
    assertEquals(index.files().keySet(), again.keySet());
    again.forEach((name, bytes) -> assertArrayEquals(index.files().get(name), bytes, name));
  }

  /** What a query loads stays small: no file grows with the collection, here thirty times the seeds. */
  @Test
  void filesStaySmall() throws Exception {
    List<IndexedText> many = new ArrayList<>();
    for (int copy = 0; copy < 30; copy++) {
      for (IndexedText text : texts) {
        many.add(new IndexedText(text.path() + "-" + copy, text.symbol(), text.number(), text.title(), text.organ(), text.organCode(), text.language(), text.session(),
            text.adopted().minusYears(copy), text.passages()));
      }
    }
    ReadIndex large = new ReadIndex(many);
    large.files().forEach((name, bytes) -> assertTrue(bytes.length <= 17_500, name + " has " + bytes.length + " bytes"));
    assertEquals(30 * index.row(List.of("trafficking"), Map.of()).size(), large.row(List.of("trafficking"), Map.of()).size());
    assertEquals(30 * index.row(List.of("the", "general", "assembly"), Map.of()).size(), large.row(List.of("the", "general", "assembly"), Map.of()).size());
  }
}
