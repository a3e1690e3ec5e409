package org.engross.diagnostic;

/**
 * The line of a file that a finding is about, as far as it can be shown.
 *
 * @param line of a long one, the stretch around the finding; signs that a terminal would obey are replaced, one for one
 * @param caret how many characters stand before the place of the finding; -1 where it concerns the line as a whole
 */
record Excerpt(String line, int caret) {
  /** Columns of a line that are shown. */
  private static final int WIDTH = 100;
  private static final String CUT = "…";

  /** Null where a finding has no line to show. */
  static Excerpt of(Finding finding) {
    String line = finding.excerpt();
    if (line == null || line.isBlank()) {
      return null;
    }
    int column = finding.position().column();
    int at = Math.max(column - 1, 0);
    int start = line.length() <= WIDTH || at < WIDTH * 3 / 4 ? 0 : boundary(line, Math.min(at - WIDTH / 4, line.length() - WIDTH));
    int end = boundary(line, Math.min(line.length(), start + WIDTH));
    String before = start > 0 ? CUT : "";
    String shown = before + printable(line.substring(start, end)) + (end < line.length() ? CUT : "");
    return new Excerpt(shown.stripTrailing(), column > 0 && at <= line.length() ? before.length() + at - start : -1);
  }

  /** A file may hold characters that a terminal would obey; each is shown as one sign, so that columns stay true. */
  static String printable(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean layout = Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.LINE_SEPARATOR;
      shown.append(c == '\t' ? ' ' : Character.isISOControl(c) || layout ? '\uFFFD' : c);
    }
    return shown.toString();
  }

  /** Not between the halves of a character. */
  private static int boundary(String line, int index) {
    boolean splits = index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index));
    return splits ? index - 1 : index;
  }
}
