package org.engross.check;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;

/** The file in which findings are shown: the XML itself, or the raw text that it was made from. */
final class Place {
  private final Origin origin;
  private final Function<Problem, Position> position;

  /** A file may be one long line with many findings; the line is then kept once. */
  private final Map<Integer, String> lines = new HashMap<>();

  private Place(Origin origin, Function<Problem, Position> position) {
    this.origin = origin;
    this.position = position;
  }

  /** Findings point at the start of the tag concerned, or at the text concerned. */
  static Place xml(Origin origin) {
    return new Place(origin, problem -> position(origin, problem));
  }

  /** Findings point at what the nearest part of the document was read from. */
  static Place rawText(Origin origin, Map<String, Position> positions) {
    return new Place(origin, problem ->
        problem.eIds().stream().filter(positions::containsKey).findFirst().map(positions::get).orElse(Position.of(origin.file())));
  }

  Finding finding(Problem problem) {
    Position at = position.apply(problem);
    String excerpt = at.line() > 0 ? lines.computeIfAbsent(at.line(), origin::line) : null;
    return new Finding(problem.id(), problem.id().severity(), at, problem.text(), excerpt);
  }

  private static Position position(Origin origin, Problem problem) {
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
