package org.engross.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.source.SourceLines.Removed;

/**
 * Tables whose columns a line of dashes shows, as pandoc has them. rule: each run of dashes is as wide as its column, the heads stand right above, and below them a row a line up to a blank one; between
 * two whole lines of dashes blank lines part the rows, which may have several.
 */
final class DashTable {
  private static final Pattern COLUMNS = Pattern.compile("-{2,}+(?: +-{2,}+)++");
  private static final Pattern RUN = Pattern.compile("-{2,}+");
  private static final Pattern WHOLE = Pattern.compile("-{5,}+");

  private final Origin origin;
  private final List<Line> lines;
  private final List<Removed> removed;
  private final List<Line> read = new ArrayList<>();
  private int tables;

  private DashTable(Origin origin, List<Line> lines, List<Removed> removed) {
    this.origin = origin;
    this.lines = lines;
    this.removed = removed;
    tables = Line.nextTable(lines);
  }

  /**
   * The same lines; those of such tables are cells.
   *
   * @param removed takes the dashes
   */
  static List<Line> read(Origin origin, List<Line> lines, List<Removed> removed) {
    DashTable reader = new DashTable(origin, lines, removed);
    int done = 0;
    for (int at = 1; at < lines.size(); at++) {
      int end = reader.isText(at) && COLUMNS.matcher(lines.get(at).text()).matches() ? reader.table(at, done) : 0;
      if (end > 0) {
        done = end;
        at = end;
      }
    }
    reader.read.addAll(lines.subList(done, lines.size()));
    return reader.read;
  }

  private boolean isText(int at) {
    return lines.get(at).kind() == Line.Kind.TEXT && lines.get(at).cell() == null;
  }

  private boolean isWhole(int at) {
    return lines.get(at).kind() != Line.Kind.BLANK && WHOLE.matcher(lines.get(at).text()).matches();
  }

  /**
   * Reads the table whose columns a line shows.
   *
   * @param done the first line that is not read yet
   * @return the line behind it; 0 where there is none
   */
  private int table(int dashes, int done) {
    int head = dashes;
    while (head > done && isText(head - 1) && !isWhole(head - 1)) {
      head--;
    }
    int foot = head > done && isWhole(head - 1) ? end(dashes, true) : lines.size();
    boolean framed = foot < lines.size() && isWhole(foot);
    int end = framed ? foot : end(dashes, false);
    head = framed ? head : Math.max(head, dashes - 1);
    List<List<StyledText>> rows = rows(head, dashes, end, columns(dashes), framed);
    if (head == dashes || rows.size() < 2) {
      return 0;
    }
    int begin = framed ? head - 1 : head;
    read.addAll(lines.subList(done, begin));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        read.add(Line.text(lines.get(head).number(), rows.get(row).get(column), 0, true).in(new Line.Cell(tables, row, column, 1, 1, row == 0)));
      }
    }
    tables++;
    (framed ? List.of(begin, dashes, end) : List.of(dashes)).forEach(at -> removed.add(new Removed(Furniture.MARKUP, lines.get(at).text().passage())));
    return framed ? end + 1 : end;
  }

  /** The line behind the rows below a line of dashes. @param blanks whether blank lines may stand between them */
  private int end(int dashes, boolean blanks) {
    int end = dashes + 1;
    while (end < lines.size() && (isText(end) || blanks && lines.get(end).kind() == Line.Kind.BLANK) && !isWhole(end)) {
      end++;
    }
    return end;
  }

  /** The column of the file at which each column of the table begins. */
  private TreeMap<Integer, Integer> columns(int dashes) {
    TreeMap<Integer, Integer> columns = new TreeMap<>();
    Matcher run = RUN.matcher(lines.get(dashes).text());
    while (run.find()) {
      columns.put(place(dashes, run.start()), columns.size());
    }
    return columns;
  }

  private int place(int at, int index) {
    int offset = lines.get(at).text().passage().offset(index);
    return offset == Passage.NOWHERE ? -1 : offset - origin.start(lines.get(at).number());
  }

  /** The cells of all rows, the heads first; empty where words go over the end of a column. */
  private List<List<StyledText>> rows(int head, int dashes, int end, TreeMap<Integer, Integer> columns, boolean framed) {
    List<List<StyledText>> rows = new ArrayList<>();
    List<StyledText> row = null;
    for (int at = head; at < end; at++) {
      boolean ends = at == dashes || lines.get(at).kind() == Line.Kind.BLANK;
      if (ends) {
        row = null;
        continue;
      }
      List<StyledText> cells = cells(at, columns);
      if (cells.isEmpty()) {
        return List.of();
      }
      if (row == null || !framed) {
        row = cells;
        rows.add(row);
      } else {
        for (int column = 0; column < cells.size(); column++) {
          StyledText cell = cells.get(column);
          row.set(column, cell.isBlank() ? row.get(column) : row.get(column).isBlank() ? cell : row.get(column).join(" ", cell));
        }
      }
    }
    return rows;
  }

  private List<StyledText> cells(int at, TreeMap<Integer, Integer> columns) {
    StyledText text = lines.get(at).text();
    int[] starts = new int[columns.size() + 1];
    Arrays.fill(starts, text.length());
    int column = -1;
    for (int index = 0; index < text.length(); index++) {
      int place = place(at, index);
      Map.Entry<Integer, Integer> floor = place < 0 ? null : columns.floorEntry(place);
      int own = floor == null ? Math.max(column, 0) : floor.getValue();
      if (own > column) {
        if (index > 0 && !Character.isWhitespace(text.charAt(index)) && !Character.isWhitespace(text.charAt(index - 1))) {
          return List.of();
        }
        Arrays.fill(starts, column + 1, own + 1, index);
        column = own;
      }
    }
    List<StyledText> cells = new ArrayList<>();
    for (int cell = 0; cell < columns.size(); cell++) {
      cells.add(text.subSequence(starts[cell], Math.max(starts[cell], starts[cell + 1])).strip());
    }
    return cells;
  }
}
