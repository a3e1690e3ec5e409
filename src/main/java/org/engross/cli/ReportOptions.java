package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.engross.diagnostic.FindingsFormat;
import org.engross.diagnostic.Threshold;
import picocli.CommandLine.Option;

/** Options that say how findings are shown, and where; docs/reports.md describes the formats. */
final class ReportOptions extends ReportFiles {
  @Option(names = "--format", defaultValue = "text", description = "How to show findings: text, json, sarif, junit, github or html (default: ${DEFAULT-VALUE}).")
  private FindingsFormat format;

  @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "Where to write them (default: standard output).")
  private Path out;

  /** Opens all reports of a run. */
  Reports open(PrintWriter standard, Threshold threshold, String site) throws IOException {
    Reports reports = new Reports(threshold, site);
    if (out == null) {
      addTo(reports);
      reports.add(format, standard, Terminal.coloured());
    } else {
      addTo(reports, out);
      reports.add(format, out);
    }
    return reports;
  }

  /** Whether text goes where people read it, and ends in a summary. */
  boolean showsSummary() {
    return out == null && (format == FindingsFormat.TEXT || format == FindingsFormat.GITHUB);
  }
}
