package org.engross.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The measures of a printed text, taken from the text itself: its type, the distance of its rows. */
record PrintedMeasure(double size, double leading) {
  /** Rows of one paragraph are not further apart than this, in parts of their type. */
  private static final double WIDEST = 2.6;

  /** What most characters are set in, and how far rows in that type mostly stand apart. */
  static PrintedMeasure of(List<List<PrintedRow>> pages) {
    Map<Long, Integer> sizes = new HashMap<>();
    pages.forEach(rows -> rows.forEach(row -> sizes.merge(Math.round(row.size() * 10), row.text().length(), Integer::sum)));
    double size = mostFrequent(sizes) / 10.0;
    Map<Long, Integer> leadings = new HashMap<>();
    for (List<PrintedRow> rows : pages) {
      for (int i = 0; i < rows.size(); i++) {
        PrintedRow row = rows.get(i);
        PrintedRow next = same(row.size(), size) ? below(rows, i) : null;
        double distance = next != null && same(next.size(), size) ? next.baseline() - row.baseline() : 0;
        if (distance > 0.6 * size && distance < WIDEST * size) {
          leadings.merge(Math.round(distance * 5), 1, Integer::sum);
        }
      }
    }
    return new PrintedMeasure(size, leadings.isEmpty() ? 1.2 * size : mostFrequent(leadings) / 5.0);
  }

  /** The next row that stands under this one, and not beside it in another column; null for none. */
  private static PrintedRow below(List<PrintedRow> rows, int at) {
    PrintedRow row = rows.get(at);
    for (int i = at + 1; i < rows.size() && rows.get(i).baseline() < row.baseline() + WIDEST * row.size(); i++) {
      PrintedRow next = rows.get(i);
      double shared = Math.min(row.right(), next.right()) - Math.max(row.left(), next.left());
      if (shared > 0.5 * Math.min(row.right() - row.left(), next.right() - next.left())) {
        return next;
      }
    }
    return null;
  }

  /** Whether two sizes of type are one to the eye. */
  static boolean same(double size, double other) {
    return Math.abs(size - other) < 0.06 * Math.max(size, other);
  }

  /** How far rows of another type would stand apart. */
  double leading(double other) {
    return same(other, size) ? leading : Math.max(1.2 * other, Math.min(leading, 1.5 * other));
  }

  static double mode(List<PrintedRow> rows, ToDoubleFunction<PrintedRow> edge) {
    Map<Long, Integer> edges = new HashMap<>();
    rows.forEach(row -> edges.merge(Math.round(edge.applyAsDouble(row) / 2), 1, Integer::sum));
    return mostFrequent(edges) * 2.0;
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
