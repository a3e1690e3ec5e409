package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.source.Line.Cell;
import org.engross.source.Line.Flow;
import org.engross.source.SourceLines.Removed;

/**
 * A table of the Markdown that Engross writes: a pipe table, in which "||" continues the cell before it and "^^" the one above it, as in
 * MultiMarkdown, and {@code <br>} parts the paragraphs of a cell.
 */
final class EditionTable {
  private static final Pattern DELIMITER = Pattern.compile("[ \\t]*\\|?(?:[ \\t]*:?-+:?[ \\t]*\\|)*[ \\t]*(?::?-+:?[ \\t]*)?");
  private static final Pattern BREAK = Pattern.compile("(?i)<br ?/?>");
  private static final String ABOVE = "^^";

  private final Origin origin;
  private final List<Removed> removed;

  EditionTable(Origin origin, List<Removed> removed) {
    this.origin = origin;
    this.removed = removed;
  }

  boolean begins(int first, int last) {
    return first < last && origin.line(first).indexOf('|') >= 0 && origin.line(first + 1).indexOf('-') >= 0 && DELIMITER.matcher(origin.line(first + 1)).matches();
  }

  /** What stands between two strokes: where, and how many columns and rows it covers. */
  private static final class Place {
    final int start;
    final int end;
    int columns = 1;
    int rows = 1;

    Place(int start, int end) {
      this.start = start;
      this.end = end;
    }
  }

  /**
   * Its cells, row by row, a line a paragraph.
   *
   * @param table its number among those of the file, from 0
   * @param heads how many of its rows head it
   */
  List<Line> read(int first, int last, int table, int heads) {
    List<Line> lines = new ArrayList<>();
    List<List<Place>> rows = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      if (number == first + 1 || number == first && heads == 0) {
        mark(origin.start(number), origin.start(number) + origin.line(number).length());
      } else {
        rows.add(places(number, rows));
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        Place place = rows.get(row).get(column);
        if (place != null) {
          cell(place, new Cell(table, row, column, place.columns, place.rows, row < heads), lines);
        }
      }
    }
    return lines;
  }

  /** The places of a row, a column each; null where another cell covers it. */
  private List<Place> places(int number, List<List<Place>> above) {
    List<Place> places = new ArrayList<>();
    String line = origin.line(number);
    int from = line.indexOf('|') + 1;
    mark(origin.start(number), origin.start(number) + from);
    for (int at = from; at < line.length(); at++) {
      if (line.charAt(at) == '\\') {
        at++;
      } else if (line.charAt(at) == '|') {
        add(origin.start(number) + from, origin.start(number) + at, places, above);
        mark(origin.start(number) + at, origin.start(number) + at + 1);
        from = at + 1;
      }
    }
    if (!line.substring(Math.min(from, line.length())).isBlank()) {
      add(origin.start(number) + from, origin.start(number) + line.length(), places, above);
    }
    return places;
  }

  private void add(int start, int end, List<Place> places, List<List<Place>> above) {
    String text = origin.characters().substring(start, end);
    Place before = places.isEmpty() ? null : places.get(places.size() - 1);
    for (int i = places.size() - 1; before == null && i >= 0; i--) {
      before = places.get(i);
    }
    Place over = text.strip().equals(ABOVE) ? over(places.size(), above) : null;
    if (text.isEmpty() && before != null) {
      before.columns++;
      places.add(null);
    } else if (over != null) {
      over.rows++;
      mark(start, end);
      places.add(null);
    } else {
      places.add(new Place(start, end));
    }
  }

  /** The cell above a column that reaches down to the row before; null where there is none. */
  private static Place over(int column, List<List<Place>> above) {
    for (int row = above.size() - 1; row >= 0; row--) {
      Place place = column < above.get(row).size() ? above.get(row).get(column) : null;
      if (place != null) {
        return place;
      }
    }
    return null;
  }

  private void cell(Place place, Cell cell, List<Line> lines) {
    int number = origin.position(place.start).line();
    String text = origin.characters().substring(place.start, place.end);
    int from = 0;
    var breaks = BREAK.matcher(text);
    boolean more = true;
    while (more) {
      more = breaks.find();
      int to = more ? breaks.start() : text.length();
      StyledText words = new MarkdownMarks(origin, removed).read(place.start + from, place.start + to).collapse().strip();
      lines.add(Line.text(number, words, 0, Flow.OPENS).in(cell));
      if (more) {
        mark(place.start + breaks.start(), place.start + breaks.end());
        from = breaks.end();
      }
    }
  }

  private void mark(int start, int end) {
    if (end > start) {
      removed.add(new Removed(Furniture.MARKUP, Passage.of(origin, start, end)));
    }
  }
}
