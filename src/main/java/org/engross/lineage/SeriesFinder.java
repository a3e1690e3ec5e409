package org.engross.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells which texts belong together. rule: a subject that recurs keeps its title; where the title was changed, the text recalls "its resolution"
 * of before, and the two titles or the openings of their paragraphs still have much in common.
 */
final class SeriesFinder {
  /** Titles that share so much of their words are of one subject, where one text recalls the other. */
  private static final double TITLE = 0.5;

  private final Map<String, DatedText> bySlug = new HashMap<>();
  private final Map<DatedText, DatedText> heads = new HashMap<>();

  private SeriesFinder() {}

  /** The series among these texts, by the dates of their first texts; a text that stands alone is in none. */
  static List<Series> find(List<DatedText> texts) {
    return new SeriesFinder().series(texts);
  }

  private List<Series> series(List<DatedText> texts) {
    List<DatedText> dated = texts.stream().filter(text -> text.adopted() != null).sorted(order()).toList();
    Map<String, DatedText> byTitle = new HashMap<>();
    for (DatedText text : dated) {
      bySlug.put(text.slug(), text);
      heads.put(text, text);
      String title = key(text);
      DatedText other = title == null ? null : byTitle.putIfAbsent(text.language() + " " + title, text);
      if (other != null) {
        join(text, other);
      }
    }
    for (DatedText text : dated) {
      for (String slug : text.recalled()) {
        DatedText recalled = bySlug.get(slug);
        if (recalled != null && recalled.language().equals(text.language()) && titlesAgree(text, recalled)) {
          join(text, recalled);
        }
      }
    }
    Map<DatedText, List<DatedText>> groups = new LinkedHashMap<>();
    dated.forEach(text -> groups.computeIfAbsent(head(text), head -> new ArrayList<>()).add(text));
    return groups.values().stream().filter(group -> group.size() > 1).map(group -> new Series(group.get(group.size() - 1).title(), group)).toList();
  }

  /** By the day of adoption; texts of one day by their symbols. */
  static Comparator<DatedText> order() {
    return Comparator.comparing(DatedText::adopted).thenComparing(DatedText::symbol).thenComparing(DatedText::slug);
  }

  private DatedText head(DatedText text) {
    DatedText head = text;
    while (heads.get(head) != head) {
      head = heads.get(head);
    }
    return head;
  }

  private void join(DatedText one, DatedText other) {
    heads.put(head(one), head(other));
  }

  /** What titles are compared by; null where there is none but a number. */
  private static String key(DatedText text) {
    String key = String.join(" ", titleWords(text));
    return key.isEmpty() ? null : key;
  }

  /** rule: years, sessions and ordinals in a title tell one text of a series from another. */
  private static List<String> titleWords(DatedText text) {
    return text.title() == null ? List.of() : Word.of(text.title().toLowerCase(Locale.ROOT)).stream().map(Word::key).filter(word -> !word.matches(".*\\d.*")).toList();
  }

  private static boolean titlesAgree(DatedText one, DatedText other) {
    Set<String> ours = new HashSet<>(titleWords(one));
    Set<String> theirs = new HashSet<>(titleWords(other));
    Set<String> both = new HashSet<>(ours);
    both.retainAll(theirs);
    ours.addAll(theirs);
    return !ours.isEmpty() && both.size() >= TITLE * ours.size();
  }
}
