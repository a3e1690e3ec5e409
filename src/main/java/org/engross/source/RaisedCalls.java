package org.engross.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Origin;

/**
 * Puts the calls of notes back behind their words where a program that took the text out of a PDF has set the small figures on lines of
 * their own: below the line that they end, or, where the layout was kept, above their words, at their place.
 *
 * <p>rule: a note with the same figures stands below, and no line has them behind a word; the figures of the note itself, which may stand
 * alone too, are the last. What stands below the rule at the foot of a page are notes.
 */
final class RaisedCalls {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}");
  private static final Pattern ROW = Pattern.compile("\\d{1,3}(?:\\s{2,}+\\d{1,3}+)*+");
  private static final Pattern NOTE = Pattern.compile("(\\d{1,3})\\s+(?=[\\p{Lu}\\p{Lo}\"\u201c\u00ab(]|https?:)");
  private static final Pattern SHORT = Pattern.compile("(?<!\\d)\\d{1,3}$");
  private static final Pattern WHOLE = Pattern.compile("[.?!][\"\u201d\u2019')\\]]*$");
  /** So far from its column a word may end that a raised figure follows. */
  private static final int ASIDE = 4;

  private final Origin origin;
  private final List<Line> lines;
  /** By their figures: the last line that opens a note with them. */
  private final Map<String, Integer> notes = new HashMap<>();
  private final Set<String> glued = new HashSet<>();

  private RaisedCalls(Origin origin, List<Line> lines) {
    this.origin = origin;
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.kind() == Line.Kind.TEXT) {
        RaisedMarkers.CALL.matcher(line.text()).results().forEach(found -> glued.add(found.group()));
        Matcher note = NOTE.matcher(line.text());
        if (note.lookingAt()) {
          notes.put(note.group(1), i);
        }
      }
      if (lone(i) && text(i + 1) && FIGURES.matcher(line.text()).matches()) {
        notes.put(line.text().toString(), i);
      }
    }
  }

  /** The same lines; the lines of calls are blank, and the words that they call from have them as superiors. */
  static List<Line> joined(Origin origin, List<Line> lines) {
    RaisedCalls calls = new RaisedCalls(origin, lines);
    List<Line> joined = new ArrayList<>(lines);
    boolean foot = false;
    for (int i = 0; i < lines.size(); i++) {
      foot = origin.line(lines.get(i).number()).indexOf('\f') < 0 && (foot || lines.get(i).kind() == Line.Kind.RULE);
      if (!foot && calls.lone(i)) {
        calls.join(i, joined);
      }
    }
    return joined;
  }

  /** Whether a line holds nothing but figures. */
  private boolean lone(int place) {
    Line line = lines.get(place);
    return (line.kind() == Line.Kind.TEXT || line.furniture() == Furniture.PAGE_NUMBER) && ROW.matcher(line.text()).matches() && origin.line(line.number()).indexOf('\f') < 0;
  }

  private boolean text(int place) {
    return place >= 0 && place < lines.size() && lines.get(place).kind() == Line.Kind.TEXT && lines.get(place).cell() == null;
  }

  private void join(int place, List<Line> joined) {
    List<MatchResult> figures = FIGURES.matcher(lines.get(place).text()).results().toList();
    if (!figures.stream().allMatch(figure -> notes.getOrDefault(figure.group(), -1) > place && !glued.contains(figure.group()))) {
      return;
    }
    int indent = indent(place);
    boolean below = text(place + 1) && indent > lines.get(place + 1).indent();
    boolean above = text(place - 1) && indent > lines.get(place - 1).indent();
    if (below && raise(figures, place, place + 1, joined) || above && raise(figures, place, place - 1, joined)) {
      joined.set(place, Line.blank(lines.get(place).number()));
    } else if (!above && figures.size() == 1 && text(place - 1) && !figure(lines.get(place - 1).text()) && !(text(place + 1) && lines.get(place + 1).indent() > indent + 1) && !betweenNotes(place)) {
      Line words = joined.get(place - 1);
      joined.set(place - 1, words.with(words.text().join("", superior(lines.get(place).text()))));
      joined.set(place, Line.blank(lines.get(place).number()));
    }
  }

  /** Whether a text ends in figures, which more would make another number; a year is known by its length. */
  private static boolean figure(StyledText text) {
    return SHORT.matcher(text.from(Math.max(0, text.length() - 4))).find();
  }

  private int indent(int place) {
    return LineReader.indent(origin.line(lines.get(place).number()));
  }

  /** Whether the line above is whole and the one below begins one, as a note does; there the figure is the marker of a note. */
  private boolean betweenNotes(int place) {
    return WHOLE.matcher(lines.get(place - 1).text()).find() && text(place + 1) && !Character.isLowerCase(lines.get(place + 1).text().charAt(0));
  }

  /** Sets each figure behind the word of another line that ends nearest to its column; false where one has none, so that all stay. */
  private boolean raise(List<MatchResult> figures, int place, int words, List<Line> joined) {
    StyledText text = joined.get(words).text();
    StyledText row = lines.get(place).text();
    int shift = indent(place) - lines.get(words).indent();
    List<StyledText> pieces = new ArrayList<>();
    int end = 0;
    for (MatchResult figure : figures) {
      int at = wordEnd(text, figure.start() + shift);
      if (at <= end) {
        return false;
      }
      pieces.add(text.subSequence(end, at));
      pieces.add(superior(row.subSequence(figure.start(), figure.end())));
      end = at;
    }
    pieces.add(text.from(end));
    joined.set(words, joined.get(words).with(StyledText.join(pieces)));
    return true;
  }

  /** Where the word ends that a figure raised at a column follows: the one before a gap, which the figure leaves, or else the nearest; 0 for none. */
  private static int wordEnd(StyledText text, int column) {
    int nearest = 0;
    for (int end = Math.max(1, column - ASIDE); end <= Math.min(text.length(), column + ASIDE); end++) {
      if (ends(text, end) && (nearest == 0 || distance(text, end, column) < distance(text, nearest, column))) {
        nearest = end;
      }
    }
    return nearest;
  }

  private static boolean ends(StyledText text, int at) {
    return !Character.isWhitespace(text.charAt(at - 1)) && (at == text.length() || Character.isWhitespace(text.charAt(at)));
  }

  private static int distance(StyledText text, int end, int column) {
    boolean gap = end + 1 >= text.length() || Character.isWhitespace(text.charAt(end + 1));
    return Math.abs(end - column) + (gap ? 0 : ASIDE);
  }

  private static StyledText superior(StyledText figures) {
    return figures.marked(0, figures.length(), Style.SUPERSCRIPT);
  }
}
