package org.engross.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.akn.AknDocument;
import org.engross.akn.Written;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;

/** The slips of a source that its text keeps lie on its words: this tells in which part of the text a place of the source lies. */
final class KeptSlips {
  private KeptSlips() {}

  /** The eIds of the parts of a document that hold these places of its source; a place that none holds is left out. */
  static Map<Position, String> parts(AknDocument document, Origin source, Stream<Position> places) {
    Map<Position, String> parts = new HashMap<>();
    places.filter(place -> place.file().equals(source.file()) && place.line() > 0 && place.line() <= source.lines())
        .distinct()
        .forEach(place -> part(document, source, place).ifPresent(eId -> parts.put(place, eId)));
    return parts;
  }

  /** The part whose words hold the character at this place of the source, or that begins there. */
  private static Optional<String> part(AknDocument document, Origin source, Position place) {
    int offset = source.start(place.line()) + Math.max(place.column(), 1) - 1;
    return document.written().stream().filter(written -> holds(written.passage(), offset)).findFirst().map(Written::eId)
        .or(() -> document.positions().entrySet().stream().filter(entry -> entry.getValue().equals(place)).map(Map.Entry::getKey).findFirst());
  }

  private static boolean holds(Passage words, int offset) {
    return IntStream.range(0, words.length()).anyMatch(i -> words.offset(i) == offset);
  }
}
