package org.engross.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes the raised figures that are characters of their own (¹, ², ³, ⁴) for the superior figures that they stand for.
 *
 * <p>rule: they call a note where a line of the file opens with the same figures; others, those of a unit ("12 km²") and powers ("10²"), stay as they are.
 */
final class UnicodeSuperiors {
  private static final String RAISED = "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";
  private static final Pattern FIGURES = Pattern.compile("[" + RAISED + "]{1,3}");
  /** A figure behind a unit of length or time tells an area, a volume or an acceleration. */
  private static final Pattern UNIT = Pattern.compile("(?:^|[\\s\\d/(])(?:[cdhkm]?m|[\u0434\u043A\u043C\u0441]?\u043C|ft|in|yd|s)$");
  /** A figure behind a number that stands alone is its power; one behind a year, or behind a number with a stroke in it, may call a note. */
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d/.,-])(?![12]\\d{3}$)\\d+(?:[.,]\\d+)*$");
  private static final String SIGNS = "\u207a\u207b";
  private static final int LONGEST_NUMBER = 24;

  private UnicodeSuperiors() {}

  /** The same lines; where figures mark notes, they are ordinary figures set as superiors. */
  static List<Line> read(List<Line> lines) {
    Set<String> markers = new HashSet<>();
    for (Line line : lines) {
      Matcher opening = FIGURES.matcher(line.text());
      if (line.kind() == Line.Kind.TEXT && opening.lookingAt()) {
        markers.add(opening.group());
      }
    }
    return markers.isEmpty() ? lines : lines.stream().map(line -> line.kind() == Line.Kind.TEXT ? read(line, markers) : line).toList();
  }

  private static Line read(Line line, Set<String> markers) {
    List<MatchResult> found = FIGURES.matcher(line.text()).results().filter(figures -> markers.contains(figures.group()) && !measures(line.text(), figures.start())).toList();
    if (found.isEmpty()) {
      return line;
    }
    List<StyledText> pieces = new ArrayList<>();
    int end = 0;
    for (MatchResult figures : found) {
      pieces.add(line.text().subSequence(end, figures.start()));
      StyledText figure = line.text().subSequence(figures.start(), figures.end());
      for (int i = 0; i < figure.length(); i++) {
        figure = figure.withCharacter(i, (char) ('0' + RAISED.indexOf(figure.charAt(i))));
      }
      pieces.add(figure.marked(0, figure.length(), Style.SUPERSCRIPT));
      end = figures.end();
    }
    pieces.add(line.text().from(end));
    return line.with(StyledText.join(pieces));
  }

  /** Whether a figure is of a measure. */
  private static boolean measures(StyledText text, int at) {
    StyledText before = text.subSequence(Math.max(0, at - LONGEST_NUMBER), at);
    return at > 0 && SIGNS.indexOf(text.charAt(at - 1)) >= 0 || UNIT.matcher(before).find() || NUMBER.matcher(before).find();
  }
}
