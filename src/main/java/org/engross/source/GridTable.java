package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.source.SourceLines.Removed;

/**
 * Tables drawn with strokes and crosses, as pandoc and reStructuredText have them. rule: lines of dashes from cross to cross stand above and below each row; one of equals signs below the heads;
 * each line between them has a stroke before, between and behind its cells.
 */
final class GridTable {
  private static final Pattern BORDER = Pattern.compile("\\+(?:[-=:]{2,}+\\+)++");
  private static final Pattern ROW = Pattern.compile("\\|.*\\|");

  private final List<Line> lines;
  private final List<Removed> removed;
  private final List<Line> read = new ArrayList<>();
  private int tables;
  /** Up to this line no table begins with as many crosses as were tried last, so that a long one that is broken is gone through once. */
  private int tried;
  private int crosses;

  private GridTable(List<Line> lines, List<Removed> removed) {
    this.lines = lines;
    this.removed = removed;
    tables = Line.nextTable(lines);
  }

  /**
   * The same lines; those of such tables are cells.
   *
   * @param removed takes the crosses and strokes
   */
  static List<Line> read(List<Line> lines, List<Removed> removed) {
    GridTable reader = new GridTable(lines, removed);
    for (int at = 0; at < lines.size(); at++) {
      int end = reader.end(at);
      if (end > at) {
        reader.table(at, end);
        at = end;
      } else {
        reader.read.add(lines.get(at));
      }
    }
    return reader.read;
  }

  private boolean is(Pattern pattern, int at) {
    return lines.get(at).kind() == Line.Kind.TEXT && lines.get(at).cell() == null && pattern.matcher(lines.get(at).text()).matches();
  }

  /** Where the table ends that begins with a line; that line itself where none does. */
  private int end(int begin) {
    if (!is(BORDER, begin)) {
      return begin;
    }
    int columns = places(begin, '+').size();
    if (begin < tried && columns == crosses) {
      return begin;
    }
    crosses = columns;
    int end = begin;
    boolean rows = false;
    for (int at = begin + 1; at < lines.size(); at++) {
      tried = at;
      if (is(BORDER, at)) {
        end = at;
      } else if (!is(ROW, at)) {
        break;
      } else if (places(at, '|').size() != columns) {
        return begin;
      } else {
        rows = true;
      }
    }
    return rows ? end : begin;
  }

  /** Where a sign stands in a line. */
  private List<Integer> places(int at, char sign) {
    List<Integer> places = new ArrayList<>();
    StyledText text = lines.get(at).text();
    for (int place = 0; place < text.length(); place++) {
      if (text.charAt(place) == sign) {
        places.add(place);
      }
    }
    return places;
  }

  private void table(int begin, int end) {
    int row = 0;
    int first = begin + 1;
    remove(lines.get(begin).text());
    for (int at = first; at <= end; at++) {
      if (is(BORDER, at)) {
        remove(lines.get(at).text());
        row(first, at, row++, lines.get(at).text().toString().indexOf('=') >= 0);
        first = at + 1;
      }
    }
    tables++;
  }

  /** The cells of a row, a paragraph a line. */
  private void row(int first, int end, int row, boolean header) {
    int columns = places(first, '|').size() - 1;
    for (int column = 0; column < columns; column++) {
      Line.Cell cell = new Line.Cell(tables, row, column, 1, 1, header);
      StyledText paragraph = null;
      boolean empty = true;
      for (int at = first; at <= end; at++) {
        StyledText text = at == end ? StyledText.EMPTY : part(at, column);
        if (!text.isBlank()) {
          paragraph = paragraph == null ? text : paragraph.join(" ", text);
        } else if (paragraph != null || at == end && empty) {
          read.add(Line.text(lines.get(first).number(), paragraph == null ? StyledText.EMPTY : paragraph, 0, true).in(cell));
          empty = false;
          paragraph = null;
        }
      }
    }
    for (int at = first; at < end; at++) {
      StyledText text = lines.get(at).text();
      places(at, '|').forEach(place -> remove(text.subSequence(place, place + 1)));
    }
  }

  private StyledText part(int at, int column) {
    List<Integer> strokes = places(at, '|');
    return lines.get(at).text().subSequence(strokes.get(column) + 1, strokes.get(column + 1)).strip();
  }

  private void remove(StyledText signs) {
    removed.add(new Removed(Furniture.MARKUP, signs.passage()));
  }
}
