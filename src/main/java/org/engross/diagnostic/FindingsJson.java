package org.engross.diagnostic;

import java.util.List;

/**
 * Findings as programs read them: an array of objects with {@code file, line, column, severity, code, message, hint}, always all
 * and in this order. Line and column count from 1; null where a finding concerns the file, or the line, as a whole.
 */
public final class FindingsJson {
  private FindingsJson() {}

  /** The findings in the order given, one a line; ends in a line end. */
  public static String of(List<Finding> findings) {
    StringBuilder json = new StringBuilder("[");
    String separator = "\n  ";
    for (Finding finding : findings) {
      json.append(separator);
      write(finding, json);
      separator = ",\n  ";
    }
    return json.append(findings.isEmpty() ? "]\n" : "\n]\n").toString();
  }

  private static void write(Finding finding, StringBuilder json) {
    json.append("{\"file\": ").append(quoted(finding.position().file()));
    json.append(", \"line\": ").append(number(finding.position().line()));
    json.append(", \"column\": ").append(number(finding.position().column()));
    json.append(", \"severity\": ").append(quoted(finding.severity().word()));
    json.append(", \"code\": ").append(quoted(finding.id().code()));
    json.append(", \"message\": ").append(quoted(finding.text()));
    json.append(", \"hint\": ").append(quoted(finding.id().hint())).append('}');
  }

  private static String number(int number) {
    return number > 0 ? Integer.toString(number) : "null";
  }

  /** rule (RFC 8259, 7): quotation mark, reverse solidus and control characters are escaped; so are lone surrogates, which UTF-8 lacks. */
  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (paired) {
        json.append(c).append(text.charAt(++i));
      } else if (c < 0x20 || c == 0x7F || Character.isSurrogate(c)) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
