package org.engross.source;

import java.util.ArrayList;
import java.util.Comparator;
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

  private final List<PrintedRow> rows;
  private final double size;

  private PageColumns(List<PrintedRow> rows, double size) {
    this.rows = rows;
    this.size = size;
  }

  /** The rows of one page in reading order; those that held two columns are two rows. */
  static List<PlacedRow> read(List<PrintedRow> rows, double size) {
    PageColumns columns = new PageColumns(rows, size);
    double gutter = columns.gutter();
    return gutter > 0 ? columns.bands(gutter) : columns.blocks(columns.asides(rows)).stream().map(row -> PlacedRow.text(row, 0)).toList();
  }

  /** Where the middle of the gutter is; 0 where there is none. */
  private double gutter() {
    double left = rows.stream().mapToDouble(PrintedRow::left).min().orElse(0);
    double right = rows.stream().mapToDouble(PrintedRow::right).max().orElse(0);
    double best = 0;
    int most = 0;
    for (double at = left + 0.35 * (right - left); at < left + 0.65 * (right - left); at += size / 4) {
      int parted = parted(at, left, right);
      if (parted > most) {
        most = parted;
        best = at;
      }
    }
    return most >= FEWEST_ROWS && most * 2 > rows.size() ? best : 0;
  }

  /** How many rows have text close to this line on one side or both, and none on it. */
  private int parted(double at, double left, double right) {
    int parted = 0;
    for (PrintedRow row : rows) {
      int split = split(row, at);
      if (split < 0) {
        continue;
      }
      boolean leftFull = split > 0 && row.words().get(split - 1).right() > left + 0.75 * (at - left);
      boolean rightFull = split < row.words().size() && row.words().get(split).left() < at + 0.25 * (right - at);
      boolean both = split > 0 && split < row.words().size();
      parted += both && leftFull && rightFull ? 1 : 0;
      parted -= both && !leftFull && !rightFull ? 1 : 0;
    }
    return parted;
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
    for (PrintedRow part : parts) {
      List<PrintedRow> block = blocks.stream().filter(above -> under(above.get(above.size() - 1), part)).findFirst().orElse(null);
      if (block == null) {
        block = new ArrayList<>();
        blocks.add(block);
      }
      block.add(part);
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
