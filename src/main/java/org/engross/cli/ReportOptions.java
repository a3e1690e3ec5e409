package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.engross.diagnostic.FindingsFormat;
import org.engross.diagnostic.Threshold;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say how findings are shown, and where; docs/reports.md describes the formats. */
final class ReportOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--format", defaultValue = "text", description = "How to show findings: text, json, sarif, junit, github or html (default: ${DEFAULT-VALUE}).")
  private FindingsFormat format;

  @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "Where to write them (default: standard output).")
  private Path out;

  @Option(names = "--report", paramLabel = "FORMAT=FILE", description = "Write them in another format, too; may be given once for each format.")
  private Map<FindingsFormat, Path> others = new LinkedHashMap<>();

  /** Opens all reports of a run. */
  Reports open(PrintWriter standard, Threshold threshold) throws IOException {
    Set<Path> files = new HashSet<>(out == null ? Set.of() : Set.of(out.toAbsolutePath().normalize()));
    for (Path file : others.values()) {
      if (!files.add(file.toAbsolutePath().normalize())) {
        throw new ParameterException(spec.commandLine(), "two reports cannot go into one file: " + file);
      }
    }
    Reports reports = new Reports(threshold);
    if (out != null) {
      reports.add(format, out);
    } else {
      reports.add(format, standard, Terminal.coloured());
    }
    for (Map.Entry<FindingsFormat, Path> other : others.entrySet()) {
      reports.add(other.getKey(), other.getValue());
    }
    return reports;
  }

  /** Whether text goes where people read it, and ends in a summary. */
  boolean showsSummary() {
    return out == null && (format == FindingsFormat.TEXT || format == FindingsFormat.GITHUB);
  }
}
