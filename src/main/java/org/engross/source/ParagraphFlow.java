package org.engross.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells where paragraphs begin from how their rows stand: the space above them, their indents, their type, and rows that ended before the
 * column did.
 */
final class ParagraphFlow {
  /** Rows further apart than this many times their usual distance are two paragraphs. */
  private static final double SPACE = 1.2;
  /** In parts of the type: an edge further in than this is an indent. */
  private static final double INDENT = 0.8;
  private static final Pattern CLOSED = Pattern.compile("[.;:,?!][\"\u201d\u2019')\\]]*\\d{0,3}$|[;,]\\d{0,3} (?:and|or)$");

  /** No paragraph begins with a sign that closes something. */
  private static final Pattern CLOSING = Pattern.compile("^(?:[»”)\\],;:!?]|\\.(?!\\.))");

  private final PrintedMeasure measure;
  private final Map<Integer, Frame> frames = new HashMap<>();
  private final Map<Integer, Frame> usual = new HashMap<>();
  private final boolean indented;

  /** The edges between which the text of a column runs. */
  private record Frame(double left, double right, int rows) {}

  private ParagraphFlow(List<List<PlacedRow>> pages, PrintedMeasure measure) {
    this.measure = measure;
    Map<Integer, List<PrintedRow>> columns = new HashMap<>();
    Map<Integer, List<PrintedRow>> alike = new HashMap<>();
    for (List<PlacedRow> page : pages) {
      for (PlacedRow row : page) {
        if (row.body() && measure.same(row.row().size(), measure.size())) {
          columns.computeIfAbsent(key(row), key -> new ArrayList<>()).add(row.row());
          alike.computeIfAbsent(alike(row), key -> new ArrayList<>()).add(row.row());
        }
      }
    }
    columns.forEach((key, rows) -> frames.put(key, frame(rows)));
    alike.forEach((key, rows) -> usual.put(key, frame(rows)));
    this.indented = pages.stream().mapToInt(this::indents).sum() > 0;
  }

  /** The same rows with the flow of the text told; notes and furniture stay as they are. */
  static List<List<PlacedRow>> tell(List<List<PlacedRow>> pages, PrintedMeasure measure) {
    ParagraphFlow flow = new ParagraphFlow(pages, measure);
    List<List<PlacedRow>> told = new ArrayList<>();
    PlacedRow last = null;
    double running = Double.NaN;
    for (List<PlacedRow> page : pages) {
      List<PlacedRow> rows = new ArrayList<>();
      for (int i = 0; i < page.size(); i++) {
        PlacedRow row = page.get(i);
        if (!row.body()) {
          rows.add(row);
          continue;
        }
        PlacedRow after = i + 1 < page.size() && page.get(i + 1).body() && page.get(i + 1).column() == row.column() ? page.get(i + 1) : null;
        boolean opens = last == null || flow.opens(last, row, after, running);
        // how far in the rows after the first of this paragraph stand
        running = opens ? Double.NaN : row.row().left() - flow.frame(row).left;
        last = row.flowing(opens ? Line.Flow.OPENS : Line.Flow.CONTINUES);
        rows.add(last);
      }
      told.add(rows);
    }
    return told;
  }

  private boolean opens(PlacedRow last, PlacedRow row, PlacedRow after, double running) {
    if (CLOSING.matcher(row.row().text()).find()) {
      return false;
    }
    if (!measure.same(last.row().size(), row.row().size()) || last.row().bold() != row.row().bold()) {
      return true;
    }
    boolean below = last.row().page() == row.row().page() && last.column() == row.column() && row.row().baseline() > last.row().baseline();
    return below ? opensBelow(last, row, after) : opensElsewhere(last, row, running);
  }

  private boolean opensBelow(PlacedRow last, PlacedRow next, PlacedRow after) {
    PrintedRow above = last.row();
    PrintedRow row = next.row();
    Frame frame = frame(next);
    double em = row.size();
    boolean first = last.flow() == Line.Flow.OPENS;
    double step = row.left() - above.left();
    if (row.baseline() - above.baseline() > SPACE * measure.leading(row.size()) || aside(frame, row) || aside(frame, above)) {
      return true;
    }
    if (first && above.labelled() && Math.abs(row.left() - above.textLeft()) < 0.5 * em) {
      return false;
    }
    boolean in = row.left() > frame.left + INDENT * em;
    if (Math.abs(step) < INDENT * em) {
      // two first rows of paragraphs that have one row each, or two rows of a paragraph that stands in throughout
      boolean alone = in && first && indented && (row.labelled() || after == null || after.row().left() < row.left() - INDENT * em);
      boolean ended = endedOnPurpose(above, row, frame);
      return ended && above.text().endsWith(";") || (alone || ended) && CLOSED.matcher(above.text()).find() && opensLike(row);
    }
    if (centred(frame, above) && centred(frame, row)) {
      return false;
    }
    // further in: the first row of a paragraph; further out: the second row of one, unless the rows above stood in throughout
    return step > 0 ? in : !first;
  }

  /** At the head of a page or column the space above a paragraph is lost. */
  private boolean opensElsewhere(PlacedRow last, PlacedRow next, double running) {
    PrintedRow row = next.row();
    Frame frame = frame(next);
    boolean closed = CLOSED.matcher(last.row().text()).find();
    boolean ended = endedOnPurpose(last.row(), row, frame(last)) && closed;
    double in = row.left() - frame.left;
    boolean leads = row.words().get(0).italic() && !last.row().words().get(last.row().words().size() - 1).italic() && opensLike(row);
    if (closed && (row.labelled() || leads) || aside(frame, row)) {
      return true;
    }
    boolean asBefore = !Double.isNaN(running) && Math.abs(in - running) < INDENT / 2 * row.size();
    if (in > INDENT * row.size() && !asBefore) {
      boolean hanging = last.flow() == Line.Flow.OPENS && last.row().labelled() && Math.abs(last.row().textLeft() - frame(last).left - in) < 0.5 * row.size();
      return !hanging;
    }
    return ended && (opensLike(row) || indented) && !Character.isLowerCase(row.text().charAt(0)) || ended && last.row().text().endsWith(";");
  }

  private static boolean centred(Frame frame, PrintedRow row) {
    return Math.abs(row.left() + row.right() - frame.left - frame.right) < 2 * row.size() && row.left() > frame.left + 2 * row.size();
  }

  /** Whether a row stands in the far half of its column: closing lines, a date. */
  private static boolean aside(Frame frame, PrintedRow row) {
    return row.left() > frame.left + 0.5 * (frame.right - frame.left);
  }

  /** Whether the first word of the next row would have found room in this one. */
  private static boolean endedOnPurpose(PrintedRow row, PrintedRow next, Frame frame) {
    return row.right() + 0.3 * row.size() + next.firstWordWidth() < frame.right - row.size();
  }

  private static boolean opensLike(PrintedRow row) {
    char first = row.text().charAt(0);
    return !Character.isLowerCase(first);
  }

  private int indents(List<PlacedRow> page) {
    int indents = 0;
    for (int i = 0; i + 1 < page.size(); i++) {
      PlacedRow row = page.get(i);
      PlacedRow next = page.get(i + 1);
      if (row.body() && next.body() && row.column() == next.column()) {
        double out = row.row().left() - next.row().left();
        boolean near = next.row().baseline() - row.row().baseline() < SPACE * measure.leading(row.row().size());
        indents += near && out > INDENT * row.row().size() && out < 6 * row.row().size() ? 1 : 0;
      }
    }
    return indents;
  }

  private Frame frame(PlacedRow row) {
    Frame own = frames.get(key(row));
    Frame common = usual.get(alike(row));
    if (own == null || common == null) {
      return common != null ? common : new Frame(row.row().left(), row.row().right(), 0);
    }
    return own.rows >= 8 ? own : new Frame(common.left, common.right, own.rows);
  }

  private static Frame frame(List<PrintedRow> rows) {
    return new Frame(PrintedMeasure.edge(rows), PrintedMeasure.high(rows, PrintedRow::right), rows.size());
  }

  private static int key(PlacedRow row) {
    return row.row().page() * 2 + row.column();
  }

  /** Left and right pages may have other margins. */
  private static int alike(PlacedRow row) {
    return row.row().page() % 2 * 2 + row.column();
  }
}
