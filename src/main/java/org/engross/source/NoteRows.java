package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the notes at the foot of a column.
 *
 * <p>rule: notes stand below everything else, in smaller type than the text, mostly under a short rule; each opens with a superior figure
 * or mark, or with figures that stand further left than the rest. A row without one goes on with the note before it, which may
 * have begun on an earlier page.
 */
final class NoteRows {
  private static final Pattern RULE = Pattern.compile("[_\u2014\u2500\u2015-]{3,}");
  private static final Pattern PLAIN_MARKER = Pattern.compile("(?:\\d{1,3}|[a-z])/?|\\*{1,3}|[\u2020\u2021\u00a7]");
  private static final Pattern SIGN = Pattern.compile("\\*{1,3}|[\u2020\u2021\u00a7]");
  private static final Pattern COMPLETE = Pattern.compile("[.?!][\"\u201d\u2019')\\]]*$");

  private final PrintedMeasure measure;
  private boolean begun;
  /** Whether the last note ended in a full stop, as notes do. */
  private boolean complete = true;

  NoteRows(PrintedMeasure measure) {
    this.measure = measure;
  }

  /** Whether a row is the rule above notes or opens one. */
  static boolean ofNotes(PrintedRow row) {
    return row.opensSuperior() || RULE.matcher(row.text()).matches();
  }

  /** The rows of a page in reading order, with rules and notes marked. */
  List<PlacedRow> mark(List<PlacedRow> rows, PdfPage page) {
    List<PlacedRow> marked = new ArrayList<>();
    int start = 0;
    while (start < rows.size()) {
      int end = start + 1;
      while (end < rows.size() && rows.get(end).column() == rows.get(start).column()) {
        end++;
      }
      marked.addAll(column(rows.subList(start, end), page));
      start = end;
    }
    return marked;
  }

  private List<PlacedRow> column(List<PlacedRow> rows, PdfPage page) {
    List<PlacedRow> marked = new ArrayList<>(rows);
    int first = firstNote(rows, page);
    // notes that open with a superior mark all do
    boolean superiors = rows.subList(first, rows.size()).stream().anyMatch(note -> note.row().opensSuperior());
    for (int i = 0; i < marked.size(); i++) {
      PlacedRow row = marked.get(i);
      if (RULE.matcher(row.row().text()).matches()) {
        marked.set(i, row.as(Furniture.RULE));
      } else if (i >= first) {
        boolean opens = superiors ? row.row().opensSuperior() || opensSigned(row.row()) : opensMarked(row.row());
        begun |= opens;
        complete = COMPLETE.matcher(row.row().text()).find();
        marked.set(i, begun ? row.flowing(opens ? Line.Flow.NOTE_OPENS : Line.Flow.NOTE_CONTINUES) : row);
      }
    }
    return marked;
  }

  /** Index of the first row of notes; the number of rows where there are none. */
  private int firstNote(List<PlacedRow> rows, PdfPage page) {
    int first = rows.size();
    double far = 0.6 * rows.stream().mapToDouble(row -> row.row().left()).min().orElse(0) + 0.4 * rows.stream().mapToDouble(row -> row.row().right()).max().orElse(0);
    while (first > 0 && measure.smaller(rows.get(first - 1).row().size()) && rows.get(first - 1).row().left() < far) {
      first--;
    }
    for (int i = rows.size() - 1; i >= 0; i--) {
      boolean ruled = RULE.matcher(rows.get(i).row().text()).matches();
      boolean small = i + 1 < rows.size() && i + 1 >= first;
      if (ruled && (small || i + 1 < rows.size() && rows.get(i + 1).row().opensSuperior())) {
        return i + 1;
      }
    }
    for (int i = first; i < rows.size(); i++) {
      boolean goesOn = !complete && i > 0 && i == first;
      if (opensMarked(rows.get(i).row()) || goesOn || begun && i > 0 && stroked(rows.get(i - 1).row(), rows.get(i).row(), page)) {
        return i;
      }
    }
    return rows.size();
  }

  private static boolean stroked(PrintedRow above, PrintedRow below, PdfPage page) {
    return page.strokes().stream().anyMatch(stroke -> stroke.y() > above.baseline() && stroke.y() < below.baseline()
        && stroke.left() < below.right() && stroke.right() > below.left());
  }

  private static boolean opensMarked(PrintedRow row) {
    PrintedWord first = row.words().get(0);
    return row.opensSuperior() || opensSigned(row) || row.words().size() > 1 && row.words().get(1).apart() && PLAIN_MARKER.matcher(first.text()).matches();
  }

  /** rule: a sign that is no letter or figure marks a note however near its words stand, and beside notes with superior figures too. */
  private static boolean opensSigned(PrintedRow row) {
    return row.words().size() > 1 && SIGN.matcher(row.words().get(0).text()).matches();
  }
}
