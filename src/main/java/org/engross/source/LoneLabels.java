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
  /** More than so many numbers in their order on lines of their own show how the text was taken: 1., 2., 3., or some of them with text right below. */
  private static final int FEWEST = 2;

  private LoneLabels() {}

  /** The same lines; where labels stood alone, their lines are blank and their paragraphs begin with them. */
  static List<Line> joined(List<Line> lines) {
    int next = 1;
    int last = 0;
    int above = 0;
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      if (line.kind() == Line.Kind.TEXT && NUMBER.matcher(line.text()).matches()) {
        int number = Integer.parseInt(line.text().subSequence(0, line.text().length() - 1).toString());
        next = number == next ? next + 1 : next;
        boolean text = at + 1 < lines.size() && lines.get(at + 1).kind() == Line.Kind.TEXT;
        above += text && number > last ? 1 : 0;
        last = number;
      }
    }
    return next <= FEWEST && above <= FEWEST ? lines : join(lines);
  }

  /** The lines of a paragraph of Markdown, which may break behind its number. */
  static List<Line> ofParagraph(List<Line> lines) {
    return lines.size() > 1 && lines.stream().allMatch(line -> line.kind() == Line.Kind.TEXT) && LABEL.matcher(lines.get(0).text()).matches() ? join(lines) : lines;
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
