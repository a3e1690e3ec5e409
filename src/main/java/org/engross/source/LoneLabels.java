package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts numbers and letters that stand on lines of their own before the paragraphs they belong to. Programs that take the text out of
 * a PDF without its layout cut lines at wide gaps: "3." stands on one line, "Requests the Secretary-General" on the next.
 */
final class LoneLabels {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}\\.");
  private static final Pattern LABEL = Pattern.compile("\\d{1,3}\\.|\\([a-z]{1,4}\\)");
  /** So many numbers in their order on lines of their own show how the text was taken. */
  private static final int FEWEST = 2;

  private LoneLabels() {}

  /** The same lines; where labels stood alone, their lines are blank and their paragraphs begin with them. */
  static List<Line> joined(List<Line> lines) {
    int next = 1;
    for (Line line : lines) {
      boolean number = line.kind() == Line.Kind.TEXT && NUMBER.matcher(line.text()).matches();
      next = number && line.text().toString().equals(next + ".") ? next + 1 : next;
    }
    return next <= FEWEST ? lines : join(lines);
  }

  private static List<Line> join(List<Line> lines) {
    List<Line> joined = new ArrayList<>();
    Line label = null;
    for (Line line : lines) {
      if (line.kind() != Line.Kind.TEXT) {
        joined.add(line);
      } else if (label != null) {
        joined.add(Line.text(line.number(), label.text().join(" ", line.text()), line.indent(), line.whole()));
        label = null;
      } else if (LABEL.matcher(line.text()).matches()) {
        label = line;
        joined.add(Line.blank(line.number()));
      } else {
        joined.add(line);
      }
    }
    if (label != null) {
      joined.add(label);
    }
    return joined;
  }
}
