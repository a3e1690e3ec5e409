package org.engross.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the running heads and feet that bear the number of their page: "Resolutions adopted on the reports of the Third Committee 165".
 *
 * <p>rule: the first or last line of a page is one where its number is that of the page, counted from a number that two such lines with
 * the same words agree on; heads of left and right pages may differ in their words.
 */
final class NumberedHeads {
  /** Words with a number at one end of the line; groups: number, words, number. */
  private static final Pattern HEAD = Pattern.compile("(?:(\\d{1,4})\\s+)?(\\D.*?\\D)(?:\\s+(\\d{1,4}))?");

  /** A line at an end of a page; {@code begin} is the number of the first page, as its own number tells. */
  private record Candidate(int row, String words, int begin) {}

  private NumberedHeads() {}

  /** Which rows are such heads or feet, counted from 0; a form feed begins a page. */
  static Set<Integer> in(List<String> rows) {
    List<Candidate> candidates = new ArrayList<>();
    int page = 0;
    int first = -1;
    int last = -1;
    for (int at = 0; at < rows.size(); at++) {
      if (rows.get(at).indexOf('\f') >= 0 && last >= 0) {
        add(rows, first, page, candidates);
        add(rows, last, page, candidates);
        page++;
        first = -1;
        last = -1;
      }
      if (!rows.get(at).isBlank()) {
        first = first < 0 ? at : first;
        last = at;
      }
    }
    if (last >= 0) {
      add(rows, first, page, candidates);
      add(rows, last, page, candidates);
    }
    return agreeing(candidates);
  }

  private static void add(List<String> rows, int row, int page, List<Candidate> candidates) {
    Matcher head = HEAD.matcher(rows.get(row).strip());
    if (head.matches() && (head.group(1) == null) != (head.group(3) == null)) {
      int number = Integer.parseInt(head.group(1) == null ? head.group(3) : head.group(1));
      candidates.add(new Candidate(row, head.group(2).strip().replaceAll("\\s+", " "), number - page));
    }
  }

  private static Set<Integer> agreeing(List<Candidate> candidates) {
    Map<String, Set<Integer>> alike = new HashMap<>();
    candidates.forEach(candidate -> alike.computeIfAbsent(candidate.words() + " " + candidate.begin(), words -> new HashSet<>()).add(candidate.row()));
    Set<Integer> begins = new HashSet<>();
    candidates.stream().filter(candidate -> alike.get(candidate.words() + " " + candidate.begin()).size() > 1).forEach(candidate -> begins.add(candidate.begin()));
    Set<Integer> heads = new HashSet<>();
    candidates.stream().filter(candidate -> begins.contains(candidate.begin())).forEach(candidate -> heads.add(candidate.row()));
    return heads;
  }
}
