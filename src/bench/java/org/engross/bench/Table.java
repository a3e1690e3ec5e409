package org.engross.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The figures as a table of Markdown, a row a shape and a row a layout. */
final class Table {
  private static final String ROW = "| %-20s | %5s | %-17s | %-17s | %-17s | %-17s | %-5s | %7s | %7s | %5s | %11s |%n";

  private final Map<String, Map<String, Result>> shapes = new LinkedHashMap<>();

  void add(Layout layout, Result result) {
    shapes.computeIfAbsent(layout.shape(), shape -> new LinkedHashMap<>()).computeIfAbsent(layout.name(), name -> new Result()).add(result);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(ROW, "P / R / F1", "texts", "preambular", "operative", "points", "notes", "other", "words %", "facts %", "exact", "either form"));
    text.append(String.format(ROW, "---", "--:", "---", "---", "---", "---", "---", "--:", "--:", "--:", "--:"));
    shapes.forEach((shape, layouts) -> {
      Result whole = new Result();
      layouts.values().forEach(whole::add);
      text.append(row(shape, whole));
      if (layouts.size() > 1) {
        layouts.forEach((name, result) -> text.append(row("- " + name, result)));
      }
    });
    return text.toString();
  }

  private static String row(String name, Result result) {
    return String.format(ROW, name, result.texts(), triple(result, Result.Measure.PREAMBULAR), triple(result, Result.Measure.OPERATIVE),
        triple(result, Result.Measure.POINTS), triple(result, Result.Measure.NOTES), decimal(result.score(Result.Measure.OTHER).f1()),
        percent(result.score(Result.Measure.WORDS).share()), percent(result.score(Result.Measure.FACTS).share()),
        String.format(Locale.ROOT, "%.1f", 100 * result.exact()), String.format(Locale.ROOT, "%.1f", 100 * result.exactInEitherForm()));
  }

  private static String triple(Result result, Result.Measure measure) {
    Score score = result.score(measure);
    return decimal(score.precision()) + " " + decimal(score.recall()) + " " + decimal(score.f1());
  }

  /** Cut, not rounded: 1.000 means that nothing is wrong. */
  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.3f", Math.floor(value * 1000) / 1000);
  }

  private static String percent(double value) {
    return String.format(Locale.ROOT, "%.3f", Math.floor(value * 100000) / 1000);
  }
}
