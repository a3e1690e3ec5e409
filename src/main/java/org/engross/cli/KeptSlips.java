package org.engross.cli;

import java.io.Serializable;
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

/** The slips of a source that its text keeps lie on its words: this tells where in the text a place of the source lies. */
final class KeptSlips {
  private KeptSlips() {}

  /**
   * A place in a text.
   *
   * @param eId of the part
   * @param at how many characters of the part stand before it, those of parts within it left out; -1 for the part as a whole
   */
  record Place(String eId, int at) implements Serializable {}

  /** Where a document has these places of its source; a place that it does not have is left out. */
  static Map<Position, Place> places(AknDocument document, Origin source, Stream<Position> positions) {
    Map<Position, Place> places = new HashMap<>();
    positions.filter(position -> position.file().equals(source.file()) && position.line() > 0 && position.line() <= source.lines())
        .distinct()
        .forEach(position -> place(document, source, position).ifPresent(place -> places.put(position, place)));
    return places;
  }

  /** The character at this place of the source, or the part that begins there. */
  private static Optional<Place> place(AknDocument document, Origin source, Position position) {
    int offset = source.start(position.line()) + Math.max(position.column(), 1) - 1;
    return document.written().stream().flatMap(written -> place(written, offset).stream()).findFirst()
        .or(() -> document.positions().entrySet().stream().filter(entry -> entry.getValue().equals(position)).map(entry -> new Place(entry.getKey(), -1)).findFirst());
  }

  private static Optional<Place> place(Written written, int offset) {
    Passage words = written.passage();
    return IntStream.range(0, words.length()).filter(i -> words.offset(i) == offset).boxed().findFirst()
        .map(i -> new Place(written.eId(), written.at() < 0 ? -1 : written.at() + i));
  }
}
