package org.engross.lineage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Two texts of a series, paragraph beside paragraph, by where they come from.
 *
 * @param rows in the order of the later text; what it has nothing of stands behind what it followed in the earlier one
 */
public record Comparison(DatedText earlier, DatedText later, List<Row> rows) {
  /**
   * Paragraphs that belong together.
   *
   * @param from of the earlier text, the one most like the later first; empty where the later one is new
   * @param to of the later text; null where it has nothing of the earlier one
   * @param state same, revised, split, merged, new or left
   */
  public record Row(List<Passage> from, Passage to, String state) {}

  /** Compares two texts by the edges between them and by the provisions that both have. */
  public static Comparison of(DatedText earlier, DatedText later, Provisions provisions, List<Edge> edges) {
    return of(earlier, later, provisions, edges, Redline::of);
  }

  /**
   * The same rows, but for the states of those whose words are not compared.
   *
   * @param redlines compares words
   */
  public static Comparison of(DatedText earlier, DatedText later, Provisions provisions, List<Edge> edges, BiFunction<String, String, Redline> redlines) {
    Map<Passage, List<Edge>> direct = edges.stream().filter(edge -> edge.from().text().equals(earlier) && edge.to().text().equals(later))
        .collect(Collectors.groupingBy(edge -> edge.to().passage()));
    List<Row> rows = new ArrayList<>();
    for (Passage to : paragraphs(later)) {
      rows.add(row(to, direct.getOrDefault(to, List.of()), earlier, later, provisions, redlines));
    }
    Set<Passage> carried = rows.stream().flatMap(row -> row.from().stream()).collect(Collectors.toSet());
    Passage before = null;
    for (Passage from : paragraphs(earlier)) {
      if (!carried.contains(from)) {
        rows.add(placeBehind(before, rows), new Row(List.of(from), null, "left"));
      }
      before = from;
    }
    return new Comparison(earlier, later, rows);
  }

  private static Row row(Passage to, List<Edge> direct, DatedText earlier, DatedText later, Provisions provisions, BiFunction<String, String, Redline> redlines) {
    Set<Passage> from = new LinkedHashSet<>();
    direct.stream().sorted((one, other) -> Double.compare(other.likeness(), one.likeness())).forEach(edge -> from.add(edge.from().passage()));
    if (from.isEmpty()) {
      provisions.of(new Place(later, to)).flatMap(provision -> provision.in(earlier)).ifPresent(version -> from.add(version.place().passage()));
    }
    String state = from.isEmpty() ? "new"
        : from.iterator().next().words().equals(to.words()) ? "same"
        : direct.isEmpty() ? redlines.apply(from.iterator().next().words(), to.words()).isMinor() ? "same" : "revised"
        : direct.get(0).relation().word();
    return new Row(List.copyOf(from), to, state);
  }

  private static int placeBehind(Passage before, List<Row> rows) {
    for (int i = rows.size() - 1; i >= 0; i--) {
      if (before != null && rows.get(i).from().contains(before)) {
        return i + 1;
      }
    }
    return before == null ? 0 : rows.size();
  }

  private static List<Passage> paragraphs(DatedText text) {
    return text.passages().stream().filter(passage -> passage.isWhole() && passage.part() != Part.NOTE).toList();
  }
}
