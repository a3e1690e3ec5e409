package org.engross.publish;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is known of a ledger without reading it as JSON. */
final class SourceLedger {
  private static final Pattern LINES = Pattern.compile("\"lines\": (\\d+)");
  /** The end of a ledger whose last run ends a line, so that nothing stands on the line that it counts behind it. */
  private static final Pattern FINAL_LINE_END = Pattern.compile("\\\\u000[ad]\"\\}\\]\\s*\\}\\s*$");
  /** Longer than any end. */
  private static final int END = 200;

  private SourceLedger() {}

  /** How many lines its source has. */
  static int lines(String json) {
    Matcher counted = LINES.matcher(json);
    if (!counted.find()) {
      throw new IllegalStateException("a ledger that does not count its lines");
    }
    return Integer.parseInt(counted.group(1)) - (FINAL_LINE_END.matcher(json.substring(Math.max(0, json.length() - END))).find() ? 1 : 0);
  }
}
