package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds tables of figures that only blanks set in columns.
 *
 * <p>rule: at least three lines right below each other have the same three cells or more, parted by two blanks, and below the first, which
 * is their head where it holds words or years, all cells but the first hold figures.
 */
final class BlankTable {
  /** Words with one blank between them; without a repeated group, which Java would follow word by word into its stack. */
  private static final Pattern CELL = Pattern.compile("(?=\\S)(?:\\S|\\s(?=\\S))++");
  /** "1 000", "12.5", "-", "40 %". */
  private static final Pattern FIGURES = Pattern.compile("[-\u2212+]?\\d[\\d .,]*%?|[-\u2013\u2014]|\\.\\.|n/a");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int FEWEST_CELLS = 3;
  private static final int FEWEST_ROWS = 3;

  private BlankTable() {}

  /** The same lines; each of a table is several, one a cell. */
  static List<Line> read(List<Line> lines) {
    List<Line> read = new ArrayList<>();
    int tables = 0;
    int place = 0;
    while (place < lines.size()) {
      int end = end(lines, place);
      if (end - place < FEWEST_ROWS) {
        read.add(lines.get(place++));
      } else {
        boolean head = !figures(cells(lines.get(place))) || cells(lines.get(place)).stream().skip(1).allMatch(cell -> YEAR.matcher(cell.group()).matches());
        for (int row = place; row < end; row++) {
          add(lines.get(row), tables, row - place, head && row == place, read);
        }
        tables++;
        place = end;
      }
    }
    return read;
  }

  /** Where the table ends that would begin with a line. */
  private static int end(List<Line> lines, int place) {
    int columns = cells(lines.get(place)).size();
    int end = place + 1;
    while (columns >= FEWEST_CELLS && end < lines.size() && cells(lines.get(end)).size() == columns && figures(cells(lines.get(end)))) {
      end++;
    }
    return end;
  }

  private static List<MatchResult> cells(Line line) {
    return line.kind() == Line.Kind.TEXT && line.cell() == null ? CELL.matcher(line.text()).results().toList() : List.of();
  }

  private static boolean figures(List<MatchResult> cells) {
    return cells.stream().skip(1).allMatch(cell -> FIGURES.matcher(cell.group()).matches());
  }

  private static void add(Line line, int table, int row, boolean head, List<Line> read) {
    int column = 0;
    for (MatchResult cell : cells(line)) {
      read.add(Line.text(line.number(), line.text().subSequence(cell.start(), cell.end()), 0, true).in(new Line.Cell(table, row, column++, 1, 1, head)));
    }
  }
}
