package org.engross.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.engross.lineage.Edge;
import org.engross.lineage.Lineage;
import org.engross.lineage.Part;
import org.engross.lineage.Place;
import org.engross.search.PassageStates;

/**
 * What the search knows of the lineage: whether a paragraph is the same as an earlier one, was revised, divided or joined or is new in the series, and beside that
 * whether it moved, was revived, or was not carried forward. A sub-paragraph that is found by itself has its own origin; where none of its paragraph's have one, it has the states of that.
 */
final class LineageStates implements PassageStates {
  private final Map<String, List<String>> states = new HashMap<>();

  LineageStates(Lineage lineage) {
    Map<Place, Edge> origins = new HashMap<>();
    lineage.edges().stream().filter(Edge::principal).forEach(edge -> origins.put(edge.to(), edge));
    lineage.pointEdges().forEach(edge -> origins.putIfAbsent(edge.to(), edge));
    Set<String> comparedOneByOne = new HashSet<>();
    lineage.pointEdges().stream().filter(edge -> !edge.to().passage().isWhole()).forEach(edge -> comparedOneByOne.add(edge.to().text().path() + " " + edge.to().passage().within()));
    Set<Place> left = new HashSet<>();
    lineage.notCarried().forEach(one -> left.add(one.paragraph()));
    lineage.series().stream().flatMap(series -> series.texts().stream()).forEach(text -> text.passages().forEach(passage -> {
      Place place = new Place(text, passage);
      boolean ofItself = passage.part() != Part.NOTE && (passage.isWhole() || comparedOneByOne.contains(text.path() + " " + passage.within()));
      if (ofItself || origins.containsKey(place)) {
        states.put(key(text.path(), passage.anchor()), states(origins.get(place), left.contains(place)));
      }
    }));
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
    for (String unit = anchor; !unit.isEmpty(); unit = unit.contains("__") ? unit.substring(0, unit.lastIndexOf("__")) : "") {
      List<String> its = states.get(key(path, unit));
      if (its != null) {
        return its;
      }
    }
    return List.of();
  }

  private static String key(String path, String anchor) {
    return path + "#" + anchor;
  }
}
