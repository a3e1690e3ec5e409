package org.engross.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The clauses of a passage: what can be taken over alone. A stop ends a clause, and so does a comma behind words that say something.
 */
final class ClauseSpans {
  /** So much weight a clause must have to be told from others. */
  private static final double TELLING = 2.2;
  /** rule: a semicolon, a colon, a dash and the letter of a sub-paragraph part clauses. */
  private static final Pattern STOP = Pattern.compile("[;:.()—]");

  private ClauseSpans() {}

  /**
   * Neighbouring words of a passage.
   *
   * @param start place of the first
   * @param end place behind the last
   */
  record Span(int start, int end) {}

  /** The clauses that say something, in order; none where the passage is one clause. */
  static List<Span> of(Measured measured) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    double mass = measured.length() == 0 ? 0 : measured.full[0];
    for (int i = 1; i < measured.length(); i++) {
      String between = measured.passage.words().substring(measured.words.get(i - 1).end(), measured.words.get(i).start());
      if (STOP.matcher(between).find() || between.contains(",") && mass >= TELLING) {
        add(spans, start, i, mass);
        start = i;
        mass = 0;
      }
      mass += measured.full[i];
    }
    boolean goesOn = !spans.isEmpty() && spans.get(spans.size() - 1).end() == start;
    if (mass < TELLING && goesOn) {
      spans.add(new Span(spans.remove(spans.size() - 1).start(), measured.length()));
    } else if (start > 0) {
      add(spans, start, measured.length(), mass);
    }
    return spans;
  }

  private static void add(List<Span> spans, int start, int end, double mass) {
    if (mass >= TELLING) {
      spans.add(new Span(start, end));
    }
  }
}
