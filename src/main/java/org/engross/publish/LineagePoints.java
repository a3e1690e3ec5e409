package org.engross.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.push.Element;
import org.engross.lineage.Edge;
import org.engross.lineage.Lineage;
import org.engross.lineage.Part;
import org.engross.lineage.Place;
import org.engross.lineage.Redline;
import org.engross.lineage.Relation;

/** What became of the sub-paragraphs of a paragraph, one by one, as elements for the stylesheets. */
final class LineagePoints {
  private final Map<Place, List<Edge>> into = new HashMap<>();
  private final Map<Place, List<Edge>> outOf = new HashMap<>();

  LineagePoints(Lineage lineage) {
    for (Edge edge : lineage.pointEdges()) {
      into.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge);
      outOf.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge);
    }
  }

  /**
   * Adds a {@code point} for each sub-paragraph of the later paragraph, and for those of the earlier one that it has nothing of; none where the two are the same.
   *
   * @param redlines compares words
   */
  void between(Place earlier, Place later, Element parent, BiFunction<String, String, Redline> redlines) throws SaxonApiException {
    List<Place> now = units(later);
    List<Place> before = units(earlier);
    if (now.isEmpty() && before.isEmpty() || earlier.passage().words().equals(later.passage().words())) {
      return;
    }
    for (Place unit : now.isEmpty() ? List.of(later) : now) {
      List<Edge> origins = into.getOrDefault(unit, List.of());
      Element point = LineageTrees.place(parent.element("point"), unit).attribute("state", origins.isEmpty() ? "new" : origins.get(0).relation().word());
      for (Edge origin : origins) {
        LineageTrees.place(point.element("from"), origin.from()).close();
      }
      if (!origins.isEmpty() && origins.get(0).relation() != Relation.SAME) {
        LineagePageTrees.runs(point, redlines.apply(origins.get(0).from().passage().words(), unit.passage().words()));
      }
      point.close();
    }
    for (Place unit : before) {
      if (outOf.getOrDefault(unit, List.of()).stream().noneMatch(edge -> edge.to().text().equals(later.text()))) {
        LineageTrees.place(parent.element("point"), unit).attribute("state", "left").close();
      }
    }
  }

  private static List<Place> units(Place paragraph) {
    return paragraph.text().passages().stream().filter(passage -> passage.part() != Part.NOTE && passage.within().equals(paragraph.passage().label()))
        .map(passage -> new Place(paragraph.text(), passage)).toList();
  }
}
