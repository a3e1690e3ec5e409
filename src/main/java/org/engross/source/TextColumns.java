package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;

/**
 * Puts the columns of a page one after the other. Programs that keep the layout of a PDF print the two columns of the Official Records
 * side by side, each line of the left with one of the right; read line by line, two texts would run through each other.
 *
 * <p>rule: the columns are parted by a gutter, at least two blanks at about the same place of nearly all lines of a page; many lines have
 * text on both sides, several words on each, and on the left enough to fill it, as prose does and a masthead, list or table does not.
 * Prose also goes on from line to line with small letters; in a list of names that fill their column each line has a capital. A line
 * that goes over the gutter (a heading, a running head) ends the columns above it, and new ones begin below.
 */
final class TextColumns {
  /** So many lines of a page must have text on both sides. */
  private static final int FEWEST = 5;
  /** So many on a page whose gutter is where that of the page before it was, however much of the right column is empty. */
  private static final int FEW = 3;
  private static final int SAME_PLACE = 6;
  /** Of all lines of the page, the least share that has text on both sides, and the largest that goes over the gutter. */
  private static final double BOTH = 0.3;
  private static final double OVER = 0.15;
  /** What share of its column the text on the left fills on average. */
  private static final double FILLED = 0.55;
  /** How many words the lines on each side have on average. */
  private static final int WORDS = 3;
  /** Of the lines with text on both sides, the least share of which a side opens with a small letter. */
  private static final double SMALL = 0.2;
  /** The widest gutter beside a line that fills its column. */
  private static final int WIDEST = 14;
  /** So far from its place the gutter of a line may be. */
  private static final int WANDER = 2;
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
      int cut = gutter == 0 ? -1 : cut(line, gutter);
      if (cut < 0) {
        rows.addAll(right);
        right.clear();
        rows.add(row(number, start, start + line.length()));
      } else {
        rows.add(row(number, start, start + cut));
        right.add(row(number, start + cut, start + line.length()));
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
    return best > 0 && parts(lines, best) ? best : 0;
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

  private boolean parts(List<String> lines, int gutter) {
    int over = 0;
    int filled = 0;
    int edge = 0;
    int leftWords = 0;
    int rightWords = 0;
    int both = 0;
    int small = 0;
    for (String line : lines) {
      int cut = cut(line, gutter);
      over += cut < 0 ? 1 : 0;
      if (cut > 0 && !line.substring(0, cut).isBlank() && !line.substring(cut).isBlank()) {
        both++;
        filled += line.substring(0, cut).strip().length();
        edge = Math.max(edge, line.substring(0, cut).stripTrailing().length());
        leftWords += words(line.substring(0, cut));
        rightWords += words(line.substring(cut));
        small += small(line.substring(0, cut)) || small(line.substring(cut)) ? 1 : 0;
      }
    }
    boolean goesOn = before > 0 && Math.abs(gutter - before) <= SAME_PLACE && both >= FEW;
    boolean prose = filled >= both * edge * FILLED && gutter - edge <= WIDEST && Math.min(leftWords, rightWords) >= both * WORDS;
    return (goesOn || both >= FEWEST && both >= lines.size() * BOTH && small >= both * SMALL) && over <= lines.size() * OVER + 1 && prose;
  }

  /** Whether a half opens with a letter that is no capital; one of a script without capitals does. */
  private static boolean small(String half) {
    int first = half.strip().codePointAt(0);
    return Character.isLetter(first) && !Character.isUpperCase(first);
  }

  private static int words(String half) {
    return half.strip().split("\\s+").length;
  }

  /** Where the right half of a line begins, at its end where there is none; -1 where it has a character in the gutter. */
  private static int cut(String line, int gutter) {
    for (int aside = 0; aside <= WANDER; aside++) {
      if (free(line, gutter - aside) && (aside == 0 || opens(line, gutter - aside))) {
        return Math.min(gutter - aside, line.length());
      }
      if (free(line, gutter + aside) && opens(line, gutter + aside)) {
        return gutter + aside;
      }
    }
    return -1;
  }

  /** Whether two blanks, or nothing, stand before a place. */
  private static boolean free(String line, int place) {
    return place - 2 >= line.length() || line.substring(Math.max(0, place - 2), Math.min(place, line.length())).isBlank();
  }

  private static boolean opens(String line, int place) {
    return place < line.length() && !Character.isWhitespace(line.charAt(place));
  }
}
