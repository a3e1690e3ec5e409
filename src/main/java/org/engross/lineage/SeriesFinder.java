package org.engross.lineage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.engross.collection.GivenLineage;

/**
 * Tells which texts belong together. rule: a subject that recurs keeps its title; where the title was changed, the text recalls "its resolution"
 * of before, and the two titles still have much in common. Titles that stand beside each other in one session are of two subjects, however alike they are and whatever their texts recall.
 */
final class SeriesFinder {
  /** Titles that share so much of their words are of one subject, where one text recalls the other. */
  private static final double TITLE = 0.5;

  private final Map<String, DatedText> bySlug = new HashMap<>();
  private final Map<String, List<DatedText>> bySymbol = new HashMap<>();
  private final Map<DatedText, DatedText> heads = new HashMap<>();
  /** In which sessions of an organ a title stands. */
  private final Map<String, Set<String>> sessions = new HashMap<>();
  private final List<GivenLineage.Series> given;

  private SeriesFinder(List<GivenLineage.Series> given) {
    this.given = given;
  }

  /**
   * The series among these texts, by the dates of their first texts; a text that stands alone is in none.
   *
   * @param given what an editor says of them; it goes before what is found
   */
  static List<Series> find(List<DatedText> texts, List<GivenLineage.Series> given) {
    return new SeriesFinder(given).series(texts);
  }

  /**
   * What an editor says of series that changes nothing.
   *
   * @param found the series with all that is given
   */
  static List<Idle> idle(List<DatedText> texts, List<GivenLineage.Series> given, List<Series> found) {
    List<Idle> idle = new ArrayList<>();
    for (GivenLineage.Series one : given) {
      Optional<String> unknown = one.symbols().stream().filter(symbol -> texts.stream().noneMatch(text -> text.symbol().equals(symbol))).findFirst();
      if (unknown.isPresent()) {
        idle.add(new Idle(one.position(), "series", "no text has the symbol " + unknown.get()));
      } else if (found.equals(find(texts, given.stream().filter(other -> other != one).toList()))) {
        idle.add(new Idle(one.position(), "series", "the texts are " + (one.together() ? "together" : "apart") + " without it"));
      }
    }
    return idle;
  }

  private List<Series> series(List<DatedText> texts) {
    List<DatedText> dated = texts.stream().filter(text -> text.adopted() != null).sorted(order()).toList();
    Map<String, DatedText> byTitle = new HashMap<>();
    for (DatedText text : dated) {
      bySlug.put(text.slug(), text);
      bySymbol.computeIfAbsent(text.symbol(), symbol -> new ArrayList<>()).add(text);
      heads.put(text, text);
    }
    joinGiven(dated);
    for (DatedText text : dated) {
      String title = key(text);
      DatedText other = title == null ? null : byTitle.putIfAbsent(text.language() + " " + title, text);
      if (other != null) {
        join(text, other);
      }
      if (title != null && !text.session().isEmpty()) {
        sessions.computeIfAbsent(inOrgan(text), key -> new HashSet<>()).add(text.session());
      }
    }
    for (DatedText text : dated) {
      for (String slug : text.recalled()) {
        DatedText recalled = bySlug.get(slug);
        if (recalled != null && recalled.language().equals(text.language()) && titlesAgree(text, recalled) && !areBeside(text, recalled)) {
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
    if (given.stream().noneMatch(series -> !series.together() && partedBy(series, head(one), head(other)))) {
      heads.put(head(one), head(other));
    }
  }

  /** True where joining two groups would bring texts together that an editor holds apart. */
  private boolean partedBy(GivenLineage.Series apart, DatedText one, DatedText other) {
    return one != other && holds(apart, one) && holds(apart, other);
  }

  private boolean holds(GivenLineage.Series series, DatedText head) {
    return series.symbols().stream().flatMap(symbol -> bySymbol.getOrDefault(symbol, List.of()).stream()).anyMatch(text -> head(text) == head);
  }

  /** Texts of one language that an editor says belong together. */
  private void joinGiven(List<DatedText> dated) {
    for (GivenLineage.Series series : given) {
      Map<String, DatedText> firsts = new HashMap<>();
      dated.stream().filter(text -> series.together() && series.symbols().contains(text.symbol())).forEach(text -> {
        DatedText first = firsts.putIfAbsent(text.language(), text);
        if (first != null) {
          join(text, first);
        }
      });
    }
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

  /** Where a title stands: it is another where another organ or language has it. */
  private static String inOrgan(DatedText text) {
    return text.language() + " " + text.organ() + " " + key(text);
  }

  /** True where a session has texts of both titles, which are not the same. */
  private boolean areBeside(DatedText one, DatedText other) {
    String ours = inOrgan(one);
    String theirs = inOrgan(other);
    return !ours.equals(theirs) && !Collections.disjoint(sessions.getOrDefault(ours, Set.of()), sessions.getOrDefault(theirs, Set.of()));
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
