package org.engross.diagnostic;

import java.util.List;

/**
 * Findings as people and terminals read them.
 *
 * <pre>
 * seeds/a.txt:41:1: error OPE-002: paragraph 7 follows paragraph 5
 *     7.   Requests the Secretary-General to report;
 *     ^
 *     hint: look for a lost paragraph above this line
 * </pre>
 */
public final class FindingsText {
  private static final String INDENT = "    ";
  /** Columns of a line that are shown; of a longer one, the stretch around the finding. */
  private static final int WIDTH = 100;
  private static final String CUT = "…";

  private FindingsText() {}

  /** The findings in the order given, each ending in a line end; empty where there are none. */
  public static String of(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    for (Finding finding : findings) {
      write(finding, text);
    }
    return text.toString();
  }

  private static void write(Finding finding, StringBuilder text) {
    text.append(printable(finding.position().toString())).append(": ").append(finding.severity().word()).append(' ');
    text.append(finding.id().code()).append(": ").append(printable(finding.text())).append('\n');
    if (finding.excerpt() != null && !finding.excerpt().isBlank()) {
      writeExcerpt(finding.excerpt(), finding.position().column(), text);
    }
    text.append(INDENT).append("hint: ").append(finding.id().hint()).append('\n');
  }

  private static void writeExcerpt(String line, int column, StringBuilder text) {
    int at = Math.max(column - 1, 0);
    int start = line.length() <= WIDTH || at < WIDTH * 3 / 4 ? 0 : boundary(line, Math.min(at - WIDTH / 4, line.length() - WIDTH));
    int end = boundary(line, Math.min(line.length(), start + WIDTH));
    String before = start > 0 ? CUT : "";
    String shown = before + printable(line.substring(start, end)) + (end < line.length() ? CUT : "");
    text.append((INDENT + shown).stripTrailing()).append('\n');
    if (column > 0 && at <= line.length()) {
      text.append(INDENT).append(" ".repeat(before.length() + at - start)).append("^\n");
    }
  }

  /** Not between the halves of a character. */
  private static int boundary(String line, int index) {
    boolean splits = index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index));
    return splits ? index - 1 : index;
  }

  /** A file may hold characters that a terminal would obey; each is shown as one sign, so that columns stay true. */
  private static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean layout = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.LINE_SEPARATOR;
      shown.append(c == '\t' ? ' ' : Character.isISOControl(c) || layout ? '\uFFFD' : c);
    }
    return shown.toString();
  }
}
