package org.engross.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The paragraphs of a collection as provisions: each paragraph belongs to one. */
public final class Provisions {
  private final Map<Place, Provision> byPlace = new HashMap<>();
  private final Map<Series, List<Provision>> bySeries = new LinkedHashMap<>();

  /** Follows each paragraph from the origin it mainly goes back to; where two of one text go back to the same, the one more like it goes on. */
  public Provisions(Lineage lineage) {
    Map<Place, List<Edge>> into = new HashMap<>();
    lineage.edges().stream().filter(Edge::principal).forEach(edge -> into.computeIfAbsent(edge.to(), to -> new ArrayList<>()).add(edge));
    for (Series series : lineage.series()) {
      bySeries.put(series, provisions(series, into));
    }
  }

  private List<Provision> provisions(Series series, Map<Place, List<Edge>> into) {
    Map<Place, List<Provision.Version>> chains = new HashMap<>();
    List<List<Provision.Version>> all = new ArrayList<>();
    for (DatedText text : series.texts()) {
      List<Place> places = text.passages().stream().filter(passage -> passage.isWhole() && passage.part() != Part.NOTE).map(passage -> new Place(text, passage)).toList();
      places.stream().flatMap(place -> into.getOrDefault(place, List.of()).stream()).sorted(Comparator.comparing(Edge::likeness).reversed()).forEach(edge -> {
        List<Provision.Version> chain = chains.get(edge.from());
        if (chain != null && chain.stream().noneMatch(version -> version.place().text().equals(text))) {
          chain.add(new Provision.Version(edge.to(), edge));
          chains.put(edge.to(), chain);
        }
      });
      for (Place place : places) {
        if (!chains.containsKey(place)) {
          List<Provision.Version> chain = new ArrayList<>(List.of(new Provision.Version(place, null)));
          chains.put(place, chain);
          all.add(chain);
        }
      }
    }
    List<Provision> provisions = all.stream().map(chain -> new Provision(series, List.copyOf(chain))).toList();
    provisions.forEach(provision -> provision.versions().forEach(version -> byPlace.put(version.place(), provision)));
    return provisions;
  }

  /** The provisions of a series: by the first text that has them, in its order. */
  public List<Provision> of(Series series) {
    return bySeries.getOrDefault(series, List.of());
  }

  /** The provision that a paragraph belongs to; empty for a note, and for a text in no series. */
  public Optional<Provision> of(Place place) {
    return Optional.ofNullable(byPlace.get(place));
  }
}
