package org.engross.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Brings the rows of a page into the order in which they are read.
 *
 * <p>rule: a page has two columns where most rows leave the same gutter free near its middle, and text stands close on both sides of it.
 * Rows that cross the gutter divide the page into bands; in each the left column is read before the right.
 */
final class PageColumns {
  /** A gutter is at least as wide as this, in parts of the type. */
  private static final double GUTTER = 0.9;
  /** Words of one row further apart than this belong to texts side by side, such as the two halves of a masthead. */
  private static final double ASIDE = 3;
  private static final int FEWEST_ROWS = 6;
  /** How many texts may stand side by side, each of which the next row may go on with. */
  private static final int NEAR = 20;
  /** A gutter is looked for at so many places at most. */
  private static final int PLACES = 100;

  private final double size;
  private List<PrintedRow> rows = List.of();

  /** Where the gutter of the page before was; 0 where it had none. */
  private double before;

  PageColumns(double size) {
    this.size = size;
  }

  /**
   * The rows of one page in reading order; those that held two columns are two rows. Pages are given in their order, for the last page
   * of a text may hold too little to show its columns.
   */
  List<PlacedRow> read(List<PrintedRow> page) {
    rows = page;
    double gutter = gutter();
    if (gutter == 0 && before > 0 && parted(before, 1) > 0) {
      gutter = before;
    }
    before = gutter;
    return gutter > 0 ? bands(gutter) : blocks(asides(rows)).stream().map(row -> PlacedRow.text(row, 0)).toList();
  }

  /** Where the middle of the gutter is; 0 where there is none. */
  private double gutter() {
    double left = left();
    double right = right();
    int most = 0;
    double first = 0;
    double last = 0;
    double step = Math.max(size / 4, 0.3 * (right - left) / PLACES);
    for (double at = left + 0.35 * (right - left); at < left + 0.65 * (right - left); at += step) {
      int parted = parted(at, FEWEST_ROWS);
      if (parted > most) {
        most = parted;
        first = at;
      }
      last = parted == most ? at : last;
    }
    return most == 0 ? 0 : (first + last) / 2;
  }

  private double left() {
    return rows.stream().mapToDouble(PrintedRow::left).min().orElse(0);
  }

  private double right() {
    return rows.stream().mapToDouble(PrintedRow::right).max().orElse(0);
  }

  /** How many lines stand close to this gutter on one of its sides; 0 where it is none. */
  private int parted(double at, int fewest) {
    double left = left();
    double right = right();
    int beside = 0;
    int after = 0;
    int beyond = 0;
    int across = 0;
    for (PrintedRow row : rows) {
      int split = split(row, at);
      if (split < 0) {
        across++;
      } else {
        beside += split > 0 && row.words().get(split - 1).right() > left + 0.75 * (at - left) ? 1 : 0;
        beyond += split < row.words().size() ? 1 : 0;
        after += split < row.words().size() && row.words().get(split).left() < at + 0.25 * (right - at) ? 1 : 0;
      }
    }
    boolean both = Math.min(beside, after) >= fewest && across * 4 <= beside + after;
    // a column filled from top to bottom, and the few last lines of the text in the next
    boolean rest = beside >= 2 * FEWEST_ROWS && beyond > 0 && across * 8 <= beside;
    return both || rest ? beside + after - 3 * across : 0;
  }

  /** The index of the first word right of the gutter; -1 where the row crosses it. */
  private int split(PrintedRow row, double gutter) {
    List<PrintedWord> words = row.words();
    int split = 0;
    while (split < words.size() && words.get(split).right() < gutter + GUTTER * size / 2 && words.get(split).left() < gutter) {
      split++;
    }
    if (split < words.size() && words.get(split).left() < gutter - GUTTER * size / 2) {
      return -1;
    }
    boolean narrow = split > 0 && split < words.size() && words.get(split).left() - words.get(split - 1).right() < GUTTER * size;
    return narrow ? -1 : split;
  }

  private List<PlacedRow> bands(double gutter) {
    List<PlacedRow> read = new ArrayList<>();
    List<PrintedRow> left = new ArrayList<>();
    List<PrintedRow> right = new ArrayList<>();
    for (PrintedRow row : rows) {
      int split = split(row, gutter);
      if (split < 0) {
        close(left, right, read);
        asides(List.of(row)).forEach(part -> read.add(PlacedRow.text(part, 0)));
      } else {
        if (split > 0) {
          left.add(row.part(0, split));
        }
        if (split < row.words().size()) {
          right.add(row.part(split, row.words().size()));
        }
      }
    }
    close(left, right, read);
    return read;
  }

  private static void close(List<PrintedRow> left, List<PrintedRow> right, List<PlacedRow> read) {
    left.forEach(row -> read.add(PlacedRow.text(row, 0)));
    right.forEach(row -> read.add(PlacedRow.text(row, 1)));
    left.clear();
    right.clear();
  }

  /** Rows cut where a wide space parts them, unless what stands before it is the number of a paragraph. */
  private List<PrintedRow> asides(List<PrintedRow> whole) {
    List<PrintedRow> parts = new ArrayList<>();
    for (PrintedRow row : whole) {
      int start = 0;
      for (int i = 1; i < row.words().size(); i++) {
        double space = row.words().get(i).left() - row.words().get(i - 1).right();
        boolean label = i - start == 1 && PrintedWord.LABEL.matcher(row.words().get(start).text()).matches();
        if (space > ASIDE * Math.max(size, row.size()) && !label && !(i == 1 && row.words().get(0).superior())) {
          parts.add(row.part(start, i));
          start = i;
        }
      }
      parts.add(row.part(start, row.words().size()));
    }
    return parts;
  }

  /** Where rows were cut, each is read with those that stand under it, the block that begins higher first. */
  private List<PrintedRow> blocks(List<PrintedRow> parts) {
    if (parts.size() == rows.size()) {
      return parts;
    }
    List<List<PrintedRow>> blocks = new ArrayList<>();
    // the blocks that grew last, the last one first
    Deque<List<PrintedRow>> near = new ArrayDeque<>();
    for (PrintedRow part : parts) {
      List<PrintedRow> block = near.stream().filter(above -> under(above.get(above.size() - 1), part)).findFirst().orElse(null);
      if (block == null) {
        block = new ArrayList<>();
        blocks.add(block);
      } else {
        near.remove(block);
      }
      block.add(part);
      near.addFirst(block);
      if (near.size() > NEAR) {
        near.removeLast();
      }
    }
    blocks.sort(Comparator.comparingDouble((List<PrintedRow> block) -> block.get(0).baseline()).thenComparingDouble(block -> block.get(0).left()));
    List<PrintedRow> read = new ArrayList<>();
    blocks.forEach(read::addAll);
    return read;
  }

  private boolean under(PrintedRow above, PrintedRow row) {
    double distance = row.baseline() - above.baseline();
    double shared = Math.min(above.right(), row.right()) - Math.max(above.left(), row.left());
    return distance > 0 && distance < 2 * Math.max(above.size(), row.size()) && shared > 0.5 * Math.min(above.right() - above.left(), row.right() - row.left());
  }
}
