package org.engross.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.engross.collection.GivenLineage;

/** The origins that an editor asserts or denies, and which of them say nothing that would not be found without them. */
final class GivenOrigins {
  /** The override for a paragraph and an earlier one. */
  private final Map<Place, Map<Place, GivenLineage.Origin>> byLater = new HashMap<>();
  private final Map<GivenLineage.Origin, String> idle = new LinkedHashMap<>();

  /** Finds the paragraphs that are meant; texts of one symbol in several languages are all meant. */
  GivenOrigins(List<GivenLineage.Origin> origins, List<DatedText> texts, List<Series> series) {
    for (GivenLineage.Origin origin : origins) {
      if (!named(origin.from(), texts)) {
        idle.put(origin, "no text has the symbol " + origin.from());
      } else if (!named(origin.to(), texts)) {
        idle.put(origin, "no text has the symbol " + origin.to());
      } else {
        idle.put(origin, origin.from() + " is no earlier text of a series with " + origin.to());
        series.forEach(one -> place(origin, one));
      }
    }
  }

  private static boolean named(String symbol, List<DatedText> texts) {
    return texts.stream().anyMatch(text -> text.symbol().equals(symbol));
  }

  private void place(GivenLineage.Origin origin, Series series) {
    for (int later = 1; later < series.texts().size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (series.texts().get(later).symbol().equals(origin.to()) && series.texts().get(earlier).symbol().equals(origin.from())) {
          Optional<Place> from = paragraph(series.texts().get(earlier), origin.fromParagraph());
          Optional<Place> to = paragraph(series.texts().get(later), origin.toParagraph());
          if (from.isEmpty() || to.isEmpty()) {
            idle.put(origin, from.isEmpty() ? origin.from() + " has no paragraph " + origin.fromParagraph() : origin.to() + " has no paragraph " + origin.toParagraph());
          } else {
            idle.put(origin, origin.denied() ? "it is not found anyway" : "it is found without it");
            byLater.computeIfAbsent(to.get(), key -> new LinkedHashMap<>()).put(from.get(), origin);
          }
        }
      }
    }
  }

  private static Optional<Place> paragraph(DatedText text, String name) {
    return text.passages().stream().filter(passage -> passage.isWhole() && (passage.label().equals(name) || passage.anchor().equals(name))).findFirst()
        .map(passage -> new Place(text, passage));
  }

  boolean denies(Place from, Place to) {
    GivenLineage.Origin origin = byLater.getOrDefault(to, Map.of()).get(from);
    return origin != null && origin.denied();
  }

  /** Why an editor asserts an origin; null where none does. */
  String asserts(Place from, Place to) {
    GivenLineage.Origin origin = byLater.getOrDefault(to, Map.of()).get(from);
    return origin == null || origin.denied() ? null : origin.reason();
  }

  /** True where anything is asserted or denied of the origins of a paragraph. */
  boolean concerns(Place to) {
    return byLater.containsKey(to);
  }

  boolean concerns(Series series) {
    return byLater.keySet().stream().anyMatch(to -> series.texts().contains(to.text()));
  }

  /** Takes note of what is found in a series without them: an override that says otherwise is not idle. Series may be compared side by side. */
  synchronized void compare(Series series, List<Edge> found) {
    byLater.forEach((to, origins) -> origins.forEach((from, origin) -> {
      boolean isFound = found.stream().anyMatch(edge -> edge.to().equals(to) && edge.from().equals(from));
      if (series.texts().contains(to.text()) && origin.denied() == isFound) {
        idle.remove(origin);
      }
    }));
  }

  /** Those that change nothing, in their order. */
  List<Idle> idle() {
    List<Idle> all = new ArrayList<>();
    idle.forEach((origin, why) -> all.add(new Idle(origin.position(), "origin", why)));
    return all;
  }
}
