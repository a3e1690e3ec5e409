package org.engross.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.engross.lineage.DatedText;
import org.engross.lineage.Edge;
import org.engross.lineage.Lineage;
import org.engross.lineage.NotCarried;
import org.engross.lineage.Part;
import org.engross.lineage.Passage;
import org.engross.search.PassageStates;

/**
 * What the search knows of the lineage: whether a paragraph is the same as an earlier one, was revised, divided or joined or is new in the series, and beside that
 * whether it moved, was revived, or was not carried forward. A sub-paragraph that is found by itself has its own origin; where none of its paragraph's have one, it has the states of that.
 */
final class LineageStates implements PassageStates {
  /** By the paths of texts, as are all. */
  private final Map<String, List<Edge>> origins = new HashMap<>();
  private final Map<String, List<Edge>> pointOrigins = new HashMap<>();
  private final Map<String, List<NotCarried>> left = new HashMap<>();
  private final Map<String, DatedText> texts = new HashMap<>();
  /** What is known of the text that was asked of last: the search takes one text after the other. */
  private Map<String, List<String>> states = Map.of();
  private String last = "";

  LineageStates(Lineage lineage) {
    lineage.edges().stream().filter(Edge::principal).forEach(edge -> origins.computeIfAbsent(edge.to().text().path(), path -> new ArrayList<>()).add(edge));
    lineage.pointEdges().forEach(edge -> pointOrigins.computeIfAbsent(edge.to().text().path(), path -> new ArrayList<>()).add(edge));
    lineage.notCarried().forEach(one -> left.computeIfAbsent(one.paragraph().text().path(), path -> new ArrayList<>()).add(one));
    lineage.series().stream().flatMap(series -> series.texts().stream()).forEach(text -> texts.put(text.path(), text));
  }

  /** The states of the passages of a text, by their anchors; none where it is in no series. */
  private Map<String, List<String>> of(String path) {
    if (!path.equals(last)) {
      last = path;
      states = texts.containsKey(path) ? states(texts.get(path)) : Map.of();
    }
    return states;
  }

  private Map<String, List<String>> states(DatedText text) {
    Map<String, Edge> origin = new HashMap<>();
    origins.getOrDefault(text.path(), List.of()).forEach(edge -> origin.put(edge.to().anchor(), edge));
    // The paragraphs whose sub-paragraphs have origins of their own.
    Set<String> comparedOneByOne = new HashSet<>();
    for (Edge edge : pointOrigins.getOrDefault(text.path(), List.of())) {
      origin.putIfAbsent(edge.to().anchor(), edge);
      if (!edge.to().passage().isWhole()) {
        comparedOneByOne.add(edge.to().passage().within());
      }
    }
    Set<String> gone = left.getOrDefault(text.path(), List.of()).stream().map(one -> one.paragraph().anchor()).collect(Collectors.toSet());
    Map<String, List<String>> found = new HashMap<>();
    for (Passage passage : text.passages()) {
      boolean ofItself = passage.part() != Part.NOTE && (passage.isWhole() || comparedOneByOne.contains(passage.within()));
      if (ofItself || origin.containsKey(passage.anchor())) {
        found.put(passage.anchor(), states(origin.get(passage.anchor()), gone.contains(passage.anchor())));
      }
    }
    return found;
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
