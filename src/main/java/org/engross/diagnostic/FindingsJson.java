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
    json.append("{\"file\": ").append(Json.quoted(finding.position().file()));
    json.append(", \"line\": ").append(number(finding.position().line()));
    json.append(", \"column\": ").append(number(finding.position().column()));
    json.append(", \"severity\": ").append(Json.quoted(finding.severity().word()));
    json.append(", \"code\": ").append(Json.quoted(finding.id().code()));
    json.append(", \"message\": ").append(Json.quoted(finding.text()));
    json.append(", \"hint\": ").append(Json.quoted(finding.id().hint())).append('}');
  }

  private static String number(int number) {
    return number > 0 ? Integer.toString(number) : "null";
  }
}
