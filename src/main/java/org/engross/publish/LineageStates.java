package org.engross.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.lineage.DatedText;
import org.engross.lineage.Edge;
import org.engross.lineage.Lineage;
import org.engross.lineage.Part;
import org.engross.lineage.Passage;
import org.engross.lineage.Place;
import org.engross.search.PassageStates;

/**
 * What the search knows of the lineage: whether a paragraph is the same as an earlier one, was revised, divided or joined or is new in the series, and beside that
 * whether it moved, was revived, or was not carried forward. A sub-paragraph that is found by itself has its own origin; where none of its paragraph's have one, it has the states of that.
 */
final class LineageStates implements PassageStates {
  private final Map<Place, Edge> origins = new HashMap<>();
  private final Set<Place> left = new HashSet<>();
  /** The paragraphs whose sub-paragraphs have origins of their own: by the path of the text, their labels. */
  private final Map<String, Set<String>> comparedOneByOne = new HashMap<>();
  private final Map<String, DatedText> texts = new HashMap<>();
  /** What is known of the text that was asked of last: the search takes one text after the other. */
  private Map<String, List<String>> states = Map.of();
  private String last = "";

  LineageStates(Lineage lineage) {
    lineage.edges().stream().filter(Edge::principal).forEach(edge -> origins.put(edge.to(), edge));
    lineage.pointEdges().forEach(edge -> origins.putIfAbsent(edge.to(), edge));
    lineage.pointEdges().stream().filter(edge -> !edge.to().passage().isWhole())
        .forEach(edge -> comparedOneByOne.computeIfAbsent(edge.to().text().path(), path -> new HashSet<>()).add(edge.to().passage().within()));
    lineage.notCarried().forEach(one -> left.add(one.paragraph()));
    lineage.series().stream().flatMap(series -> series.texts().stream()).forEach(text -> texts.put(text.path(), text));
  }

  /** The states of the passages of a text, by their anchors; none where it is in no series. */
  private Map<String, List<String>> of(String path) {
    if (!path.equals(last)) {
      states = new HashMap<>();
      last = path;
      if (texts.containsKey(path)) {
        texts.get(path).passages().forEach(passage -> add(new Place(texts.get(path), passage), passage, comparedOneByOne.getOrDefault(path, Set.of())));
      }
    }
    return states;
  }

  private void add(Place place, Passage passage, Set<String> compared) {
    boolean ofItself = passage.part() != Part.NOTE && (passage.isWhole() || compared.contains(passage.within()));
    if (ofItself || origins.containsKey(place)) {
      states.put(passage.anchor(), states(origins.get(place), left.contains(place)));
    }
  }

  private static List<String> states(Edge origin, boolean left) {
    List<String> states = new ArrayList<>(List.of(origin == null ? "new" : origin.relation().word()));
    if (origin != null && origin.moved()) {
      states.add("moved");
    }
    if (origin != null && origin.revived()) {
      states.add("revived");
    }
    if (left) {
      states.add("left");
    }
    return states;
  }

  @Override
  public List<String> of(String path, String anchor) {
    Map<String, List<String>> known = of(path);
    for (String unit = anchor; !unit.isEmpty(); unit = unit.contains("__") ? unit.substring(0, unit.lastIndexOf("__")) : "") {
      List<String> its = known.get(unit);
      if (its != null) {
        return its;
      }
    }
    return List.of();
  }
}
