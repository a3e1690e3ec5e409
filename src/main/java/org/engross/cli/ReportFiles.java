package org.engross.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsFormat;
import org.engross.diagnostic.Tally;
import org.engross.diagnostic.Threshold;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Reports of the findings of a run in files; docs/reports.md describes the formats. */
class ReportFiles {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--report", paramLabel = "FORMAT=FILE", converter = TargetReader.class, description = "Write the findings into a file, too, as text, json, sarif, junit, github or html; may be given several times.")
  private List<Target> targets = new ArrayList<>();

  /** A report that is asked for. */
  record Target(FindingsFormat format, Path file) {}

  /** Reads {@code sarif=findings.sarif}. */
  static final class TargetReader implements ITypeConverter<Target> {
    @Override
    public Target convert(String written) {
      String[] parts = written.split("=", 2);
      try {
        if (parts.length == 2 && !parts[1].isBlank()) {
          return new Target(FindingsFormat.valueOf(parts[0].strip().toUpperCase(Locale.ROOT)), Path.of(parts[1]));
        }
      } catch (IllegalArgumentException e) {
        // no format of this name; said below
      }
      throw new TypeConversionException("'" + written + "' is not a format (text, json, sarif, junit, github, html), '=' and a file");
    }
  }

  /** Adds the reports that are asked for; no two of a run may go into one file. */
  void addTo(Reports reports, Path... others) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path other : others) {
      files.add(other.toAbsolutePath().normalize());
    }
    for (Target target : targets) {
      Path file = target.file().toAbsolutePath().normalize();
      if (files.contains(file)) {
        throw new ParameterException(spec.commandLine(), "two reports cannot go into one file: " + target.file());
      }
      files.add(file);
    }
    for (Target target : targets) {
      reports.add(target.format(), target.file());
    }
  }

  /**
   * Writes all reports of a run that is over.
   *
   * @param texts how many files were read
   * @param site where the website stands, or null
   */
  void write(List<Finding> findings, int texts, Threshold threshold, String site) throws IOException {
    Map<String, List<Finding>> byFile = new LinkedHashMap<>();
    findings.forEach(finding -> byFile.computeIfAbsent(finding.position().file(), file -> new ArrayList<>()).add(finding));
    Tally tally = new Tally();
    for (int i = 0; i < texts; i++) {
      tally.file();
    }
    tally.add(findings);
    try (Reports reports = new Reports(threshold, site)) {
      addTo(reports);
      for (Map.Entry<String, List<Finding>> file : byFile.entrySet()) {
        reports.file(file.getKey(), file.getValue());
      }
      reports.end(tally);
    }
  }
}
