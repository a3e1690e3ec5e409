package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.diagnostic.Origin;

/**
 * The front matter that other programs put at the head of Markdown: keys with their values between two lines of dashes. rule: it begins in
 * the first line of the file and holds nothing else; what it says is about the file, and is no line of the text.
 */
final class OtherFrontMatter {
  private static final Pattern DASHES = Pattern.compile("---[ \\t]*");
  private static final Pattern FOOT = Pattern.compile("(?:---|\\.\\.\\.)[ \\t]*");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w .-]{0,60}:(?:[ \\t].*)?");
  /** What goes on with a key: an item, a line set in, a comment. */
  private static final Pattern MORE = Pattern.compile("[ \\t]*(?:-[ \\t].*|#.*)?|[ \\t]+\\S.*|[\\]}].*");
  private static final int LONGEST = 200;

  private OtherFrontMatter() {}

  /** The lines, with those of the front matter marked as mark-up. */
  static List<Line> marked(Origin origin, List<Line> lines) {
    int foot = foot(origin);
    if (foot == 0) {
      return lines;
    }
    List<Line> marked = new ArrayList<>();
    for (Line line : lines) {
      boolean within = line.kind() == Line.Kind.TEXT && line.number() <= foot;
      marked.add(within ? Line.furniture(line.number(), line.text(), Furniture.MARKUP) : line);
    }
    return marked;
  }

  /** The number of the line that ends it; 0 where there is none. */
  private static int foot(Origin origin) {
    if (origin.lines() < 3 || !DASHES.matcher(origin.line(1)).matches() || !KEY.matcher(origin.line(2)).matches()) {
      return 0;
    }
    for (int number = 3; number <= Math.min(origin.lines(), LONGEST); number++) {
      String line = origin.line(number);
      if (FOOT.matcher(line).matches()) {
        return number;
      }
      if (!KEY.matcher(line).matches() && !MORE.matcher(line).matches()) {
        return 0;
      }
    }
    return 0;
  }
}
