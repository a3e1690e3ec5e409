package org.engross.diagnostic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Findings as people and terminals read them, under the name of their file. What was accepted is only counted.
 *
 * <pre>
 * seeds/a.txt
 *   41:1 error OPE-002: paragraph 7 follows paragraph 5
 *     in operative paragraph 7
 *     7.   Requests the Secretary-General to report;
 *     ^
 *     hint: look for a lost paragraph above this line
 *
 * 1 file, 1 error, 0 warnings
 * </pre>
 */
public final class FindingsText implements FindingsWriter {
  private static final String INDENT = "    ";
  private final Appendable out;
  private final boolean colour;
  private boolean first = true;

  /** @param colour whether to write the signs by which a terminal shows colours */
  public FindingsText(Appendable out, boolean colour) {
    this.out = out;
    this.colour = colour;
  }

  /** The findings in the order given, without a last line; empty where there are none. */
  public static String of(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    try {
      new FindingsText(text, false).all(findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /** Shows findings of any files, those of one file together where they stand together. */
  public void all(List<Finding> findings) throws IOException {
    for (int start = 0, end; start < findings.size(); start = end) {
      String file = findings.get(start).position().file();
      for (end = start; end < findings.size() && findings.get(end).position().file().equals(file); end++) {
        // counts those of the file
      }
      file(file, new ArrayList<>(findings.subList(start, end)));
    }
  }

  @Override
  public void file(String file, List<Finding> findings) throws IOException {
    List<Finding> shown = findings.stream().filter(finding -> !finding.isAccepted()).toList();
    if (shown.isEmpty()) {
      return;
    }
    out.append(first ? "" : "\n").append(painted("1", Excerpt.printable(file))).append('\n');
    first = false;
    for (Finding finding : shown) {
      write(finding);
    }
  }

  @Override
  public void end(Tally tally) throws IOException {
    out.append(first ? "" : "\n").append(tally.summary()).append('\n');
  }

  private void write(Finding finding) throws IOException {
    Position position = finding.position();
    String place = position.line() > 0 ? position.line() + (position.column() > 0 ? ":" + position.column() : "") + " " : "";
    out.append("  ").append(place).append(painted(colourOf(finding.severity()), finding.severity().word())).append(' ');
    out.append(finding.id().code()).append(": ").append(Excerpt.printable(finding.text())).append('\n');
    if (finding.where() != null) {
      out.append(INDENT).append(painted("2", "in " + Excerpt.printable(finding.where()))).append('\n');
    }
    Excerpt excerpt = Excerpt.of(finding);
    if (excerpt != null) {
      out.append((INDENT + excerpt.line()).stripTrailing()).append('\n');
      if (excerpt.caret() >= 0) {
        out.append(INDENT).append(" ".repeat(excerpt.caret())).append(painted(colourOf(finding.severity()), "^")).append('\n');
      }
    }
    out.append(INDENT).append(painted("2", "hint: " + finding.id().hint())).append('\n');
  }

  /** rule (ECMA-48, 8.3.117): 31 red, 33 yellow, 36 cyan; 1 bold, 2 faint; 0 ends it. */
  private String painted(String rendition, String text) {
    return colour ? "\u001b[" + rendition + "m" + text + "\u001b[0m" : text;
  }

  private static String colourOf(Severity severity) {
    return switch (severity) {
      case ERROR -> "1;31";
      case WARNING -> "33";
      case INFO -> "36";
    };
  }
}
