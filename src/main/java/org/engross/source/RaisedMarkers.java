package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.diagnostic.Origin;

/**
 * Tells the markers of notes from the numbers of pages. Programs that keep the layout of a PDF print the raised figure before a note on
 * a line of its own, above the note and further left; where the rule over the notes is a drawn line, nothing else announces them.
 */
final class RaisedMarkers {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");
  /** Figures behind a word or its punctuation, as a call of a note stands. */
  static final Pattern CALL = Pattern.compile("(?<=\\p{L}|\\p{L}[,;:.)\"\u201d\u2019])\\d{1,3}(?![\\d/\\p{L}])");

  private final Origin origin;
  private final List<Line> lines;

  private RaisedMarkers(Origin origin, List<Line> lines) {
    this.origin = origin;
    this.lines = lines;
  }

  /** The same lines; figures that mark a note are text, whatever their form. */
  static List<Line> told(Origin origin, List<Line> lines) {
    RaisedMarkers markers = new RaisedMarkers(origin, lines);
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (markers.standsOverNote(i)) {
        places.add(i);
      }
    }
    if (places.isEmpty()) {
      return lines;
    }
    Set<String> calls = lines.stream().filter(line -> line.kind() == Line.Kind.TEXT).flatMap(line -> CALL.matcher(line.text()).results()).map(found -> found.group()).collect(Collectors.toSet());
    List<Line> told = new ArrayList<>(lines);
    for (int place : places) {
      Line line = lines.get(place);
      if (calls.contains(line.text().toString())) {
        told.set(place, Line.text(line.number(), line.text(), LineReader.indent(origin.line(line.number())), line.whole()));
      }
    }
    return told;
  }

  /** rule: the note stands right below its figure and further in, and begins with no small letter. */
  private boolean standsOverNote(int place) {
    Line line = lines.get(place);
    Line next = lines.get(place + 1);
    String printed = origin.line(line.number());
    return line.furniture() == Furniture.PAGE_NUMBER && next.kind() == Line.Kind.TEXT && FIGURES.matcher(line.text()).matches() && printed.indexOf('\f') < 0
        && next.indent() > LineReader.indent(printed) && !Character.isLowerCase(next.text().charAt(0));
  }
}
