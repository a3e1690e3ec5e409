package org.engross.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where the sub-paragraphs of paragraphs come from. rule: what a paragraph goes back to is found first; within it sub-paragraphs are compared one
 * by one, whatever their letters, and where only one of the two has any, with the other as a whole: so a sub-paragraph that became a paragraph of its own is found, and the reverse.
 */
final class PointOrigins {
  /** The letter of a sub-paragraph behind the label of what it stands in. */
  private static final Pattern LETTER = Pattern.compile("\\([^()]+\\)");

  private final Thresholds thresholds;
  private final VerbScale verbs = VerbScale.own();
  private final Map<Passage, Measured> measured = new HashMap<>();
  /** The sub-paragraphs directly below a paragraph or sub-paragraph. */
  private final Map<Measured, List<Measured>> below = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  private PointOrigins(Thresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * The origins of sub-paragraphs and of what was one.
   *
   * @param texts the texts of a series, measured
   * @param found the origins of their paragraphs
   */
  static List<Edge> of(List<List<Measured>> texts, List<Edge> found, Thresholds thresholds) {
    PointOrigins points = new PointOrigins(thresholds);
    texts.forEach(points::arrange);
    Map<Place, Map<DatedText, List<Edge>>> byLater = new LinkedHashMap<>();
    found.forEach(edge -> byLater.computeIfAbsent(edge.to(), to -> new LinkedHashMap<>()).computeIfAbsent(edge.from().text(), text -> new ArrayList<>()).add(edge));
    byLater.forEach((to, earlier) -> earlier.forEach((text, from) -> points.compare(from, points.measured.get(to.passage()))));
    return points.edges;
  }

  private void arrange(List<Measured> text) {
    List<Measured> open = new ArrayList<>();
    for (Measured one : text) {
      measured.put(one.passage, one);
      if (TextPair.isNote(one)) {
        continue;
      }
      String label = one.passage.label();
      open.removeIf(outer -> !label.startsWith(outer.passage.label()) || !LETTER.matcher(label.substring(outer.passage.label().length())).lookingAt());
      if (!one.passage.isWhole() && !open.isEmpty() && LETTER.matcher(label.substring(open.get(open.size() - 1).passage.label().length())).matches()) {
        below.computeIfAbsent(open.get(open.size() - 1), outer -> new ArrayList<>()).add(one);
      }
      open.add(one);
    }
  }

  /** Compares what stands in a paragraph with what stands in those of one earlier text that it goes back to. */
  private void compare(List<Edge> known, Measured to) {
    List<Measured> from = known.stream().map(edge -> measured.get(edge.from().passage())).toList();
    List<Measured> earlier = from.stream().flatMap(one -> units(one).stream()).toList();
    List<Measured> later = units(to);
    if (later.get(0) == to && earlier.equals(from)) {
      return;
    }
    List<Resemblance> origins = TextPair.amongUnits(earlier, later, thresholds);
    for (Resemblance one : origins) {
      if (one.to() != to || !from.contains(one.from())) {
        Edge edge = edge(one, origins, known.get(0));
        edges.add(edge);
        compare(List.of(edge), one.to());
      }
    }
  }

  private List<Measured> units(Measured one) {
    return below.getOrDefault(one, List.of(one));
  }

  private Edge edge(Resemblance one, List<Resemblance> all, Edge of) {
    long predecessors = all.stream().filter(other -> other.to() == one.to()).count();
    long successors = all.stream().filter(other -> other.from() == one.from()).count();
    double whole = Resemblance.of(one.from(), one.to()).likeness();
    Relation relation = Origins.relation(one, predecessors, successors);
    Confidence confidence = relation == Relation.SAME || whole >= thresholds.sure() ? Confidence.HIGH : Confidence.MEDIUM;
    return new Edge(new Place(of.from().text(), one.from().passage), new Place(of.to().text(), one.to().passage), relation, confidence, whole,
        one.from().passage.part() != one.to().passage.part(), of.revived(), false, Shift.of(verbs, one), null);
  }
}
