package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.source.SourceLines.Removed;

/**
 * A table of Markdown: cells between upright strokes, a row a line. rule: the second line holds nothing but dashes, colons and strokes,
 * and has as many cells as the first, which heads the columns (GitHub Flavored Markdown, "Tables").
 */
final class PipeTable {
  private static final Pattern DELIMITER = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*+:?-++:?\\s*+)*+\\|?\\s*");

  private final Origin origin;
  private final List<Removed> removed;
  private final Map<String, String> numbers;

  /** @param numbers of the notes whose labels are words */
  PipeTable(Origin origin, List<Removed> removed, Map<String, String> numbers) {
    this.numbers = numbers;
    this.origin = origin;
    this.removed = removed;
  }

  /** The first line of a table that begins in a block, or the line after {@code last} where there is none. */
  int begin(int first, int last) {
    for (int number = first; number < last; number++) {
      String delimiter = origin.line(number + 1);
      boolean dashes = delimiter.indexOf('|') >= 0 && DELIMITER.matcher(delimiter).matches();
      if (dashes && origin.line(number).indexOf('|') >= 0 && cells(number).size() == cells(number + 1).size()) {
        return number;
      }
    }
    return last + 1;
  }

  /** The last line of a table: the last of the block that has a stroke, without one that has none before it. */
  int end(int begin, int last) {
    int end = begin + 1;
    while (end < last && origin.line(end + 1).indexOf('|') >= 0) {
      end++;
    }
    return end;
  }

  /**
   * Its cells, each a line; strokes and the line of dashes are mark-up.
   *
   * @param table its number among the tables of the file, from 0
   */
  List<Line> read(int begin, int end, int table) {
    List<Line> lines = new ArrayList<>();
    int columns = cells(begin).size();
    for (int number = begin; number <= end; number++) {
      strokes(number).forEach(at -> removed.add(new Removed(Furniture.MARKUP, Passage.of(origin, at, at + 1))));
      List<int[]> cells = cells(number);
      for (int column = 0; column < Math.max(columns, cells.size()); column++) {
        int[] cell = column < cells.size() ? cells.get(column) : null;
        if (number == begin + 1) {
          removed.add(new Removed(Furniture.MARKUP, Passage.of(origin, cell[0], cell[1])));
        } else {
          StyledText text = cell == null || cell[0] >= cell[1] ? StyledText.EMPTY : new MarkdownMarks(origin, removed, numbers).read(cell[0], cell[1]).strip();
          int row = number == begin ? 0 : number - begin - 1;
          lines.add(Line.text(number, text, 0, true).in(new Line.Cell(table, row, column, 1, 1, row == 0)));
        }
      }
    }
    return lines;
  }

  /** Where the cells of a row begin and end in the file, without the blanks around them. */
  private List<int[]> cells(int number) {
    int from = origin.start(number);
    int to = from + origin.line(number).length();
    List<Integer> bounds = new ArrayList<>(strokes(number));
    if (bounds.isEmpty() || !blank(from, bounds.get(0))) {
      bounds.add(0, from - 1);
    }
    if (!blank(bounds.get(bounds.size() - 1) + 1, to)) {
      bounds.add(to);
    }
    List<int[]> cells = new ArrayList<>();
    for (int i = 0; i + 1 < bounds.size(); i++) {
      int start = bounds.get(i) + 1;
      int end = bounds.get(i + 1);
      while (start < end && Character.isWhitespace(origin.characters().charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(origin.characters().charAt(end - 1))) {
        end--;
      }
      cells.add(new int[] {start, end});
    }
    return cells;
  }

  private boolean blank(int from, int to) {
    return origin.characters().substring(from, Math.max(from, to)).isBlank();
  }

  /** The upright strokes of a line, without those behind a backslash. */
  private List<Integer> strokes(int number) {
    List<Integer> strokes = new ArrayList<>();
    String line = origin.line(number);
    for (int at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
      if (at == 0 || line.charAt(at - 1) != '\\') {
        strokes.add(origin.start(number) + at);
      }
    }
    return strokes;
  }
}
