package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.engross.Seeds;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.model.Resolution;
import org.engross.parse.Outline;
import org.engross.parse.ResolutionParser;

/** What a file was read as. */
record ReadBack(Optional<SourceLines> lines, Report report) {

  static ReadBack read(String file, byte[] bytes) {
    Report report = new Report();
    return new ReadBack(new SourceReader().read(file, bytes, report), report);
  }

  /** A text written to a file of another kind and read back is the text that was written. */
  static void assertSame(Seeds.Seed seed, boolean masthead, byte[] bytes, Shape shape) {
    ReadBack read = read("seed", bytes);
    SourceLines lines = read.lines.orElseThrow(() -> new AssertionError(read.findings().toString()));
    Resolution resolution = new ResolutionParser().parse(lines, List.of(), read.report).get(0);
    assertEquals(shape, lines.shape());
    assertEquals(outline(seed.resolution(), masthead), outline(resolution, masthead));
    assertEquals(List.of(), read.report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::id)
        .filter(id -> !id.name().startsWith("IDE")).toList());
  }

  private static String outline(Resolution resolution, boolean masthead) {
    String outline = Outline.resolution(resolution);
    // the line of the report is printed in italics, whatever the seed has
    return masthead ? Pattern.compile("(?m)^masthead .*$").matcher(outline).replaceAll(line -> line.group().replace("*", ""))
        : Pattern.compile("(?m)^masthead .*\\n").matcher(outline).replaceAll("");
  }

  List<String> findings() {
    return report.findings().stream().map(finding -> finding.id().code() + " " + finding.text()).toList();
  }

  List<MessageId> ids() {
    return report.findings().stream().map(Finding::id).toList();
  }

  /** The lines that are not blank: what each is, and its text with italics between stars and superiors after a caret. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Line line : lines.orElseThrow(() -> new AssertionError(findings().toString())).lines()) {
      if (line.kind() != Line.Kind.BLANK) {
        Line.Cell cell = line.cell();
        text.append(line.furniture() != null ? line.furniture().words() : cell != null ? "cell " + cell.row() + "," + cell.column()
                + (cell.columns() > 1 ? " wide" : "") + (cell.rows() > 1 ? " high" : "") + (cell.header() ? " header" : "") : line.flow().name().toLowerCase(java.util.Locale.ROOT))
            .append(": ").append(marked(line.text())).append('\n');
      }
    }
    return text.toString();
  }

  private static String marked(StyledText text) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      boolean was = i > 0 && text.italic(i - 1);
      boolean raised = i > 0 && text.superscript(i - 1);
      marked.append(text.italic(i) != was ? "*" : "").append(text.superscript(i) && !raised ? "^" : "").append(text.charAt(i));
    }
    return marked.append(text.length() > 0 && text.italic(text.length() - 1) ? "*" : "").toString();
  }
}
