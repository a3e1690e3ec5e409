package org.engross.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Findings as programs read them: an array of objects with {@code file, line, column, where, severity, code, message, hint,
 * accepted}, always all and in this order ({@code schema/findings.schema.json}). Line and column count from 1; null where a finding
 * concerns the file, or the line, as a whole.
 */
public final class FindingsJson implements FindingsWriter {
  private final Appendable out;
  private boolean first = true;

  public FindingsJson(Appendable out) {
    this.out = out;
  }

  /** The findings in the order given, one a line; ends in a line end. */
  public static String of(List<Finding> findings) {
    StringBuilder json = new StringBuilder();
    try {
      FindingsJson writer = new FindingsJson(json);
      writer.file(null, findings);
      writer.end(null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return json.toString();
  }

  @Override
  public void file(String file, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      out.append(first ? "[\n  " : ",\n  ");
      first = false;
      write(finding);
    }
  }

  @Override
  public void end(Tally tally) throws IOException {
    out.append(first ? "[]\n" : "\n]\n");
  }

  private void write(Finding finding) throws IOException {
    out.append("{\"file\": ").append(Json.quoted(finding.position().file()));
    out.append(", \"line\": ").append(number(finding.position().line()));
    out.append(", \"column\": ").append(number(finding.position().column()));
    out.append(", \"where\": ").append(quotedOrNull(finding.where()));
    out.append(", \"severity\": ").append(Json.quoted(finding.severity().word()));
    out.append(", \"code\": ").append(Json.quoted(finding.id().code()));
    out.append(", \"message\": ").append(Json.quoted(finding.text()));
    out.append(", \"hint\": ").append(Json.quoted(finding.id().hint()));
    out.append(", \"accepted\": ").append(quotedOrNull(finding.isAccepted() ? finding.acceptance().why() : null)).append('}');
  }

  private static String quotedOrNull(String text) {
    return text == null ? "null" : Json.quoted(text);
  }

  private static String number(int number) {
    return number > 0 ? Integer.toString(number) : "null";
  }
}
