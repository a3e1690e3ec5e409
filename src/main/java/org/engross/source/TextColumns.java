package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;

/**
 * Puts the columns of a page one after the other. Programs that keep the layout of a PDF print the two columns of the Official Records
 * side by side, each line of the left with one of the right; read line by line, two texts would run through each other.
 *
 * <p>rule: the columns are parted by a gutter, at least two blanks at the same place of nearly all lines of a page; most lines have text
 * on both sides, and on the left enough to fill it, as prose does and a masthead or list does not. A line that goes over the gutter
 * (a heading, a running head) ends the columns above it, and new ones begin below.
 */
final class TextColumns {
  /** So many lines of a page must have text on both sides. */
  private static final int FEWEST = 8;
  /** So many on a page whose gutter is where that of the page before it was, however much of the right column is empty. */
  private static final int FEW = 3;
  private static final int SAME_PLACE = 6;
  /** Of all lines of the page, the least share that has text on both sides, and the largest that goes over the gutter. */
  private static final double BOTH = 0.5;
  private static final double OVER = 0.15;
  /** What share of its column the text on the left fills on average. */
  private static final double FILLED = 0.65;
  /** The gutter lies between these shares of the page's width. */
  private static final double LEFTMOST = 0.3;
  private static final double RIGHTMOST = 0.7;

  /** A line of a column, or a whole line of the page. */
  record Row(int number, Passage passage) {}

  private final Origin origin;
  private final List<Row> rows = new ArrayList<>();
  /** The gutter of the page before; 0 where it had none. */
  private int before;
  private boolean found;

  /** Reads the rows of a text. */
  TextColumns(Origin origin) {
    this.origin = origin;
    int first = 1;
    for (int number = 1; number <= origin.lines(); number++) {
      if (number == origin.lines() || origin.line(number + 1).indexOf('\f') >= 0) {
        page(first, number);
        first = number + 1;
      }
    }
  }

  /** The lines in reading order; together they have every character of the text but its line ends. */
  List<Row> rows() {
    return rows;
  }

  /** Whether any page has columns. */
  boolean found() {
    return found;
  }

  private void page(int first, int last) {
    int gutter = gutter(first, last);
    before = gutter;
    found |= gutter > 0;
    List<Row> right = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      String line = origin.line(number);
      int start = origin.start(number);
      if (gutter == 0 || crosses(line, gutter)) {
        rows.addAll(right);
        right.clear();
        rows.add(row(number, start, start + line.length()));
      } else {
        int end = Math.min(gutter, line.length());
        rows.add(row(number, start, start + end));
        right.add(row(number, start + end, start + line.length()));
      }
    }
    rows.addAll(right);
  }

  private Row row(int number, int start, int end) {
    return new Row(number, Passage.of(origin, start, end));
  }

  /** The column of the page at which its right half begins; 0 where it has one column. */
  private int gutter(int first, int last) {
    List<String> lines = new ArrayList<>();
    int width = 0;
    for (int number = first; number <= last; number++) {
      String line = origin.line(number);
      if (!line.isBlank()) {
        lines.add(line);
        width = Math.max(width, line.length());
      }
    }
    int[] over = crossings(lines, width);
    int best = 0;
    int fewest = lines.size();
    for (int column = (int) (width * LEFTMOST); column <= width * RIGHTMOST; column++) {
      // of places alike the last, which is nearest to the column on the right
      if (over[column] <= fewest) {
        best = column;
        fewest = over[column];
      }
    }
    return best > 0 && parts(lines, best, fewest) ? best : 0;
  }

  /** How many lines would cross a gutter before each column: those with a character in one of the two columns before it. */
  private static int[] crossings(List<String> lines, int width) {
    int[] over = new int[width + 2];
    for (String line : lines) {
      boolean before = false;
      for (int column = 1; column <= line.length() + 1; column++) {
        boolean here = column <= line.length() && !Character.isWhitespace(line.charAt(column - 1));
        over[column] += here || before ? 1 : 0;
        before = here;
      }
    }
    return over;
  }

  private boolean parts(List<String> lines, int gutter, int over) {
    int both = 0;
    int filled = 0;
    for (String line : lines) {
      if (!crosses(line, gutter) && line.length() > gutter && !line.substring(0, gutter).isBlank() && !line.substring(gutter).isBlank()) {
        both++;
        filled += line.substring(0, gutter).strip().length();
      }
    }
    boolean goesOn = before > 0 && Math.abs(gutter - before) <= SAME_PLACE && both >= FEW;
    return (goesOn || both >= FEWEST && both >= lines.size() * BOTH) && over <= lines.size() * OVER + 1 && filled >= both * gutter * FILLED;
  }

  /** Whether a line has a character in the gutter. */
  private static boolean crosses(String line, int gutter) {
    return gutter - 2 < line.length() && !line.substring(Math.max(0, gutter - 2), Math.min(gutter, line.length())).isBlank();
  }
}
