package org.engross.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The measures of a printed text, taken from the text itself.
 *
 * @param size of the type that most of it is set in, in points
 * @param leading from row to row within paragraphs, in points
 * @param steady whether the type keeps its size; where a program recognised it on a scan, it does not
 */
record PrintedMeasure(double size, double leading, boolean steady) {
  /** Rows of one paragraph are not further apart than this, in parts of their type. */
  private static final double WIDEST = 2.6;
  /** So much of a steady text has the very size of most of it. */
  private static final double STEADY = 0.5;
  /** How many rows further the next one of a column may be: those of columns lie among one another. */
  private static final int NEAR = 20;

  static PrintedMeasure of(List<List<PrintedRow>> pages) {
    Map<Long, Integer> sizes = new TreeMap<>();
    pages.forEach(rows -> rows.forEach(row -> sizes.merge(Math.round(row.size() * 10), row.text().length(), Integer::sum)));
    int all = sizes.values().stream().mapToInt(Integer::intValue).sum();
    long frequent = mostFrequent(sizes);
    boolean steady = sizes.getOrDefault(frequent, 0) > STEADY * all;
    PrintedMeasure type = new PrintedMeasure((steady ? frequent : middle(sizes, all)) / 10.0, 0, steady);
    return new PrintedMeasure(type.size, type.leading(pages), steady);
  }

  /**
   * How far rows in this type mostly stand apart. rule: a row that begins with a small letter goes on from the one above, and a text of short paragraphs has more spaces between these
   * than within them; where rows begin with capital letters and none with a small one, no paragraph need have two rows.
   */
  private double leading(List<List<PrintedRow>> pages) {
    Map<Long, Integer> within = leadings(pages, row -> Character.isLowerCase(row.text().charAt(0)));
    Map<Long, Integer> all = within.isEmpty() ? leadings(pages, row -> true) : within;
    double least = 1.2 * size;
    double leading = all.isEmpty() ? least : mostFrequent(all) / (steady ? 5.0 : 1.0);
    boolean cased = within.isEmpty() && !leadings(pages, row -> Character.isUpperCase(row.text().charAt(0))).isEmpty();
    return cased ? Math.min(leading, least) : leading;
  }

  /** @param counts whether the distance of a row from the one above is counted */
  private Map<Long, Integer> leadings(List<List<PrintedRow>> pages, Predicate<PrintedRow> counts) {
    Map<Long, Integer> leadings = new HashMap<>();
    for (List<PrintedRow> rows : pages) {
      for (int i = 0; i < rows.size(); i++) {
        PrintedRow row = rows.get(i);
        PrintedRow next = same(row.size(), size) ? below(rows, i) : null;
        double distance = next != null && counts.test(next) && same(next.size(), size) ? next.baseline() - row.baseline() : 0;
        if (distance > 0.6 * size && distance < WIDEST * size) {
          leadings.merge(Math.round(distance * (steady ? 5 : 1)), 1, Integer::sum);
        }
      }
    }
    return leadings;
  }

  private static long middle(Map<Long, Integer> sizes, int all) {
    int count = 0;
    for (Map.Entry<Long, Integer> entry : sizes.entrySet()) {
      count += entry.getValue();
      if (count * 2 > all) {
        return entry.getKey();
      }
    }
    return 0;
  }

  /** The next row that stands under this one, and not beside it in another column; null for none. */
  private static PrintedRow below(List<PrintedRow> rows, int at) {
    PrintedRow row = rows.get(at);
    for (int i = at + 1; i < Math.min(rows.size(), at + NEAR) && rows.get(i).baseline() < row.baseline() + WIDEST * row.size(); i++) {
      PrintedRow next = rows.get(i);
      double shared = Math.min(row.right(), next.right()) - Math.max(row.left(), next.left());
      if (shared > 0.5 * Math.min(row.right() - row.left(), next.right() - next.left())) {
        return next;
      }
    }
    return null;
  }

  /** Whether two sizes of type are one to the eye. */
  boolean same(double one, double other) {
    return Math.abs(one - other) < (steady ? 0.06 : 0.16) * Math.max(one, other);
  }

  /** Whether a type is smaller than that of the text, as that of notes is. */
  boolean smaller(double other) {
    return other < (steady ? 0.94 : 0.9) * size;
  }

  /** How far rows of another type would stand apart. */
  double leading(double other) {
    return same(other, size) ? leading : Math.max(1.2 * other, Math.min(leading, 1.5 * other));
  }

  /** The leftmost edge at which more than a few rows begin: that of rows which are neither first in a paragraph nor set in. */
  static double edge(List<PrintedRow> rows) {
    List<Double> lefts = rows.stream().map(PrintedRow::left).sorted().toList();
    int enough = Math.max(2, rows.size() / 12);
    for (int i = 0; i + enough - 1 < lefts.size(); i++) {
      if (lefts.get(i + enough - 1) - lefts.get(i) < 3) {
        return lefts.get(i);
      }
    }
    return lefts.get(0);
  }

  /** The value that a tenth of the rows exceed. */
  static double high(List<PrintedRow> rows, ToDoubleFunction<PrintedRow> edge) {
    List<Double> edges = new ArrayList<>();
    rows.forEach(row -> edges.add(edge.applyAsDouble(row)));
    Collections.sort(edges);
    return edges.isEmpty() ? 0 : edges.get(Math.min(edges.size() - 1, edges.size() * 9 / 10));
  }

  /** Of several that are equally frequent the smallest. */
  private static long mostFrequent(Map<Long, Integer> counts) {
    long best = 0;
    int most = 0;
    for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most || entry.getValue() == most && entry.getKey() < best) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }
}
