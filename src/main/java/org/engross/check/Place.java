package org.engross.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;

/** The file in which findings are shown: the XML itself, or the raw text that it was made from. */
final class Place {
  private static final Set<MessageId> WORDING = EnumSet.of(MessageId.TXT_001, MessageId.TXT_002);
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** Longer than any paragraph with its notes. */
  private static final int PARAGRAPH = 20_000;

  private final Origin origin;
  private final Function<Problem, Position> position;

  /** A file may be one long line with many findings; the line is then kept once. */
  private final Map<Integer, String> lines = new HashMap<>();

  /** Null where nothing in the file can accept its findings. */
  private final AcceptedSpots spots;

  private Place(Origin origin, AcceptedSpots spots, Function<Problem, Position> position) {
    this.origin = origin;
    this.spots = spots;
    this.position = position;
  }

  /** Findings point at the start of the tag concerned, or at the text concerned; comments in the file may accept them. */
  static Place xml(Origin origin) {
    return new Place(origin, AcceptedSpots.mayBeIn(origin) ? new AcceptedSpots(origin) : null, problem -> position(origin, problem));
  }

  /** Findings point at what the nearest part of the document was read from; those about wording, at the words. */
  static Place rawText(Origin origin, Map<String, Position> positions) {
    return new Place(origin, null, problem -> {
      Optional<Position> part = problem.eIds().stream().filter(positions::containsKey).findFirst().map(positions::get);
      return part.map(start -> words(problem, origin, start)).orElse(Position.of(origin.file()));
    });
  }

  Finding finding(Problem problem) {
    Position at = position.apply(problem);
    String excerpt = at.line() > 0 ? lines.computeIfAbsent(at.line(), origin::line) : null;
    Finding finding = new Finding(problem.id(), problem.id().severity(), at, problem.text(), excerpt, problem.where(), null);
    return spots == null ? finding : spots.judged(finding);
  }

  /** The comments by which the file accepts findings; they have to be read before the first finding is made. */
  Optional<AcceptedSpots> spots() {
    return Optional.ofNullable(spots);
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

  /** Where the words that a message about wording quotes stand, from the start of their paragraph; marks and line ends may lie between. */
  private static Position words(Problem problem, Origin origin, Position start) {
    Matcher quoted = QUOTED.matcher(problem.text());
    if (!WORDING.contains(problem.id()) || !quoted.find()) {
      return start;
    }
    String pattern = Stream.of(quoted.group(1).split(" ")).map(Pattern::quote).collect(Collectors.joining("[^\\p{L}]+"));
    int from = origin.start(start.line()) + Math.max(start.column(), 1) - 1;
    Matcher found = Pattern.compile(pattern).matcher(origin.characters()).region(from, Math.min(from + PARAGRAPH, origin.characters().length()));
    return found.find() ? origin.position(found.start()) : start;
  }
}
