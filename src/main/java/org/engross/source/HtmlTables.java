package org.engross.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.source.SourceLines.Removed;

/** Tables in HTML among Markdown, as programs write those that Markdown cannot express; the masthead of a Word document is one. */
final class HtmlTables {
  private static final Pattern BEGIN = Pattern.compile("(?i)\\s{0,3}<table\\b.*");
  private static final Pattern TAG = Pattern.compile("(?i)<(/?)table\\b");

  private final Origin origin;
  private final List<Removed> removed;
  /** The last line of each by the first. */
  private final TreeMap<Integer, Integer> ends = new TreeMap<>();
  /** The text of each by its first line. */
  private Map<Integer, List<Line>> lines;

  /** @param removed takes the mark-up */
  HtmlTables(Origin origin, List<Removed> removed) {
    this.origin = origin;
    this.removed = removed;
    Map<Integer, Integer> closed = new TreeMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int number = 1; number <= origin.lines(); number++) {
      Matcher tag = TAG.matcher(origin.line(number));
      while (tag.find()) {
        if (tag.group(1).isEmpty()) {
          open.push(number);
        } else if (!open.isEmpty()) {
          closed.merge(open.pop(), number, Math::max);
        }
      }
    }
    int last = 0;
    for (Map.Entry<Integer, Integer> table : closed.entrySet()) {
      if (table.getKey() > last && BEGIN.matcher(origin.line(table.getKey())).matches()) {
        last = table.getValue();
        ends.put(table.getKey(), last);
      }
    }
  }

  /** The last line of the table that begins with a line, or the line before it where none does. */
  int end(int first) {
    return ends.getOrDefault(first, first - 1);
  }

  /**
   * The text of a table.
   *
   * @param table its number among the tables of the file, from 0
   */
  List<Line> read(int first, int table) {
    if (lines == null) {
      lines = readAll();
    }
    List<Line> own = new ArrayList<>();
    for (Line line : lines.getOrDefault(first, List.of())) {
      Line.Cell cell = line.cell();
      own.add(cell == null ? line : line.in(new Line.Cell(table, cell.row(), cell.column(), cell.columns(), cell.rows(), cell.header())));
    }
    return own;
  }

  /** All tables are read as one page in which nothing stands between them, so that every character has its place. */
  private Map<Integer, List<Line>> readAll() {
    StringBuilder page = new StringBuilder(origin.characters());
    boolean[] inside = new boolean[page.length()];
    ends.forEach((first, last) -> Arrays.fill(inside, origin.start(first), origin.start(last) + origin.line(last).length(), true));
    for (int at = 0; at < inside.length; at++) {
      if (!inside[at] && page.charAt(at) != '\n' && page.charAt(at) != '\r') {
        page.setCharAt(at, ' ');
      }
    }
    HtmlText text = new HtmlText(origin, HtmlReader.parser().parseInput(page.toString(), "").body(), origin.characters().length());
    for (Removed run : text.removed()) {
      int end = run.passage().offset(0) + run.passage().length();
      for (int at = run.passage().offset(0); at < end; at++) {
        int from = at;
        while (at < end && inside[at]) {
          at++;
        }
        if (from < at) {
          removed.add(new Removed(run.furniture(), Passage.of(origin, from, at)));
        }
      }
    }
    return text.lines().stream().filter(line -> ends.floorKey(line.number()) != null).collect(Collectors.groupingBy(line -> ends.floorKey(line.number())));
  }
}
