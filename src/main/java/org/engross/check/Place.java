package org.engross.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.engross.akn.AknDocument;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;

/** The file in which findings are shown: the XML itself, or the raw text that it was made from. */
final class Place {
  private final Origin origin;
  private final Function<Problem, Position> position;
  private final boolean theFile;

  /** A file may be one long line with many findings; the line is then kept once. */
  private final Map<Integer, String> lines = new HashMap<>();

  private final Ways ways = new Ways();

  /** Null where nothing in the file can accept its findings. */
  private final AcceptedSpots spots;

  private Place(Origin origin, AcceptedSpots spots, boolean theFile, Function<Problem, Position> position) {
    this.theFile = theFile;
    this.origin = origin;
    this.spots = spots;
    this.position = position;
  }

  /** Findings point at the start of the tag concerned, or at the text concerned; comments in the file may accept them. */
  static Place xml(Origin origin) {
    return new Place(origin, AcceptedSpots.mayBeIn(origin) ? new AcceptedSpots(origin) : null, true, problem -> position(origin, problem));
  }

  /** Findings point at the very words in the raw text, or at what the nearest part of the document was read from. */
  static Place rawText(Origin origin, AknDocument document) {
    return new Place(origin, null, false, problem -> spot(problem.spot(), document)
        .or(() -> problem.eIds().stream().filter(document.positions()::containsKey).findFirst().map(document.positions()::get))
        .orElse(Position.of(origin.file())));
  }

  private static Optional<Position> spot(Spot spot, AknDocument document) {
    if (spot == null) {
      return Optional.empty();
    }
    return document.written().stream()
        .filter(written -> written.eId().equals(spot.eId()) && written.at() >= 0 && written.at() <= spot.at() && spot.at() < written.at() + written.passage().length())
        .findFirst().map(written -> written.passage().position(spot.at() - written.at()));
  }

  /** Whether the XML is what the reader has before him, not a text that it was made from and whose reading has told what is wrong. */
  boolean isTheFile() {
    return theFile;
  }

  Finding finding(Problem problem) {
    Position at = position.apply(problem);
    String excerpt = at.line() > 0 ? lines.computeIfAbsent(at.line(), origin::line) : null;
    String where = problem.element() == null ? problem.where() : ways.whereabouts(problem.element());
    Finding finding = new Finding(problem.id(), problem.id().severity(), at, problem.text(), excerpt, where, null);
    return spots == null ? finding : spots.judged(finding);
  }

  /** The comments by which the file accepts findings; they have to be read before the first finding is made. */
  Optional<AcceptedSpots> spots() {
    return Optional.ofNullable(spots);
  }

  private static Position position(Origin origin, Problem problem) {
    if (problem.spot() != null) {
      return origin.position(problem.spot().offset());
    }
    if (problem.line() < 1 || problem.line() > origin.lines()) {
      return Position.of(origin.file());
    }
    String characters = origin.characters();
    int offset = Math.min(origin.start(problem.line()) + Math.max(problem.column(), 1) - 1, characters.length());
    // A tag holds no other "<", so the nearest one before its end is its start.
    boolean tag = problem.afterTag() && offset > 0 && characters.charAt(offset - 1) == '>';
    return origin.position(tag ? characters.lastIndexOf('<', offset - 1) : offset);
  }
}
