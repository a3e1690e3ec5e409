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
 * ends and the next begins. rule: a note goes to another text where its own does not call it and only that one does.
 */
final class CalledElsewhere {
  private static final Pattern MARKER = Pattern.compile("\\d{1,3}(?=\\D)");

  /** "[7]": a call within a line, a marker at its start. */
  private static final Pattern BRACKETED = Pattern.compile("\\[\\d{1,3}\\](?!\\()");

  private final List<List<Line>> texts;
  private final List<Set<String>> calls;

  private CalledElsewhere(List<List<Line>> texts) {
    this.texts = texts;
    this.calls = texts.stream().map(CalledElsewhere::calls).toList();
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
      for (Line line : texts.get(text)) {
        String marker = marker(line);
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
    boolean open = note != null && note.kind() == Line.Kind.TEXT && !note.text().toString().endsWith(".");
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
    return callers.size() == 1 ? callers.get(0) : text;
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
  private static Set<String> calls(List<Line> lines) {
    Set<String> calls = new HashSet<>();
    for (Line line : lines) {
      if (line.kind() == Line.Kind.TEXT && !line.flow().note() && marker(line) == null) {
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
