package org.engross.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.source.Line;
import org.engross.source.Line.Flow;
import org.engross.source.StyledText;

/**
 * Gives each note to the resolution that calls it, where a file has the notes of several at its end, or at the foot of the page on which one
 * ends and the next begins. rule: a note goes to another text where its own does not call it and only that one does, which has none with its marker.
 */
final class CalledElsewhere {
  private static final Pattern MARKER = Pattern.compile("\\d{1,3}(?=\\D)");

  /** "[7]": a call within a line, a marker at its start. */
  private static final Pattern BRACKETED = Pattern.compile("\\[\\d{1,3}\\](?!\\()");

  private static final Pattern STOPPED = Pattern.compile("\\.[\"\u201d\u2019')\\]]*$");

  private final List<List<Line>> texts;
  /** What each line of each text begins a note with; null for most. */
  private final List<List<String>> markers;
  private final List<Set<String>> calls = new ArrayList<>();

  private CalledElsewhere(List<List<Line>> texts) {
    this.texts = texts;
    this.markers = texts.stream().map(CalledElsewhere::markers).toList();
    for (int text = 0; text < texts.size(); text++) {
      calls.add(calls(texts.get(text), markers.get(text)));
    }
  }

  /**
   * @param texts the lines of each resolution of a file
   * @return the same, with the notes that came from others behind the lines of each
   */
  static List<List<Line>> given(List<List<Line>> texts) {
    return new CalledElsewhere(texts).given();
  }

  private List<List<Line>> given() {
    List<List<Line>> given = new ArrayList<>();
    texts.forEach(text -> given.add(new ArrayList<>()));
    List<List<Line>> moved = new ArrayList<>();
    texts.forEach(text -> moved.add(new ArrayList<>()));
    for (int text = 0; text < texts.size(); text++) {
      int caller = text;
      Line before = null;
      for (int place = 0; place < texts.get(text).size(); place++) {
        Line line = texts.get(text).get(place);
        String marker = markers.get(text).get(place);
        caller = marker != null ? caller(marker, text) : goesOn(before, line) ? caller : text;
        (caller == text ? given : moved).get(caller).add(line);
        before = line;
      }
    }
    for (int text = 0; text < texts.size(); text++) {
      given.get(text).addAll(moved.get(text));
    }
    return given;
  }

  /** rule: what stands right below a line of a note that no stop ends goes on with it. */
  private static boolean goesOn(Line note, Line next) {
    boolean open = note != null && note.kind() == Line.Kind.TEXT && !STOPPED.matcher(note.text()).find();
    return next.flow() == Flow.NOTE_CONTINUES || next.flow() == Flow.UNKNOWN && next.kind() == Line.Kind.TEXT && open;
  }

  /** Which text a note belongs to that stands in one. */
  private int caller(String marker, int text) {
    List<Integer> callers = new ArrayList<>();
    for (int other = 0; other < calls.size(); other++) {
      if (calls.get(other).contains(marker)) {
        callers.add(other);
      }
    }
    return callers.size() == 1 && !markers.get(callers.get(0)).contains(marker) ? callers.get(0) : text;
  }

  /** rule: figures right below a line of a paragraph that no stop ends are a call, with which the next line begins. */
  private static List<String> markers(List<Line> lines) {
    List<String> markers = new ArrayList<>();
    boolean open = false;
    boolean note = false;
    for (Line line : lines) {
      String marker = open && line.flow() != Flow.NOTE_OPENS ? null : marker(line);
      markers.add(marker);
      note = marker != null || note && line.kind() == Line.Kind.TEXT;
      open = !note && line.flow() == Flow.UNKNOWN && line.kind() == Line.Kind.TEXT && !STOPPED.matcher(line.text()).find();
    }
    return markers;
  }

  /** The figures by which a line shows that it begins a note; null for any other. */
  private static String marker(Line line) {
    Matcher bracketed = BRACKETED.matcher(line.text());
    if (line.kind() == Line.Kind.TEXT && bracketed.lookingAt()) {
      return bracketed.group();
    }
    boolean shown = line.flow() == Flow.NOTE_OPENS || line.kind() == Line.Kind.TEXT && line.text().length() > 1 && line.text().superscript(0);
    Matcher marker = MARKER.matcher(line.text());
    return shown && marker.lookingAt() ? marker.group() : null;
  }

  /** The superior figures, and those in brackets, in the lines of a text that are no notes. */
  private static Set<String> calls(List<Line> lines, List<String> markers) {
    Set<String> calls = new HashSet<>();
    for (int place = 0; place < lines.size(); place++) {
      Line line = lines.get(place);
      if (line.kind() == Line.Kind.TEXT && !line.flow().note() && markers.get(place) == null) {
        called(line.text(), calls);
      }
    }
    return calls;
  }

  private static void called(StyledText text, Set<String> calls) {
    BRACKETED.matcher(text).results().forEach(call -> calls.add(call.group()));
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.superscript(end) && Character.isDigit(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        calls.add(text.subSequence(start, end).toString());
      }
      start = Math.max(end, start + 1);
    }
  }
}
