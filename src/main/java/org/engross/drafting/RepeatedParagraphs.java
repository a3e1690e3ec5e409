package org.engross.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.engross.diagnostic.MessageId;

/**
 * rule (ours): no paragraph or sub-paragraph stands twice under one heading, word for word or nearly so. Short formulas may come again,
 * and what the preamble says may be said again in the body.
 * Paragraphs are compared by runs of {@value #RUN} words; a run that many paragraphs have tells nothing, so no paragraph is held
 * against all others.
 */
final class RepeatedParagraphs implements DraftingRule {
  private static final int SHORTEST = 14;
  private static final int RUN = 5;
  private static final int COMMON = 8;
  private static final double NEARLY = 0.9;

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    List<Clause> under = new ArrayList<>();
    Clause.Place place = null;
    for (Clause clause : text.clauses()) {
      if (clause.place() == Clause.Place.PREAMBULAR || clause.place() == Clause.Place.OPERATIVE) {
        if (clause.place() != place || heads(clause)) {
          compare(under, slips);
          under.clear();
        }
        place = clause.place();
        under.add(clause);
      } else if (clause.place() == Clause.Place.HEADING) {
        place = null;
      }
    }
    compare(under, slips);
  }

  /** Others set headings as paragraphs: words without a stop. */
  private static boolean heads(Clause clause) {
    String words = clause.words().strip();
    return !words.isEmpty() && Character.isLetterOrDigit(words.charAt(words.length() - 1));
  }

  private static void compare(List<Clause> clauses, List<Slip> slips) {
    Map<List<String>, List<Integer>> runs = new HashMap<>();
    List<Clause> known = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    for (Clause clause : clauses) {
      List<String> words = words(clause);
      if (words.size() >= SHORTEST) {
        Set<List<String>> own = runs(words);
        Map<Integer, Integer> shared = new HashMap<>();
        own.forEach(run -> runs.getOrDefault(run, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum)));
        shared.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(Collections.reverseOrder())))
            .filter(best -> figures(clause).equals(figures(known.get(best.getKey()))))
            .filter(best -> best.getValue() >= NEARLY * Math.max(own.size(), sizes.get(best.getKey())))
            .ifPresent(best -> slips.add(Slip.of(MessageId.TXT_009, clause, clause.start(), Excerpt.first(clause.words()), Excerpt.first(known.get(best.getKey()).words()))));
        int index = known.size();
        known.add(clause);
        sizes.add(own.size());
        for (List<String> run : own) {
          List<Integer> holders = runs.computeIfAbsent(run, key -> new ArrayList<>(1));
          if (holders.size() < COMMON) {
            holders.add(index);
          }
        }
      }
    }
  }

  /** Paragraphs of one form about different sums, dates or documents are no repetition. */
  private static String figures(Clause clause) {
    return clause.words().replaceAll("\\D+", " ");
  }

  private static List<String> words(Clause clause) {
    List<String> words = new ArrayList<>();
    for (String word : clause.words().toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(words.subList(i, i + RUN));
    }
    return runs;
  }
}
