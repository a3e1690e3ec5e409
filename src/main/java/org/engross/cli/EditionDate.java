package org.engross.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.engross.model.Fact;
import org.engross.source.SourceLines;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The date that the products bear. It never comes from a clock. */
final class EditionDate {
  /** What stands for a date that is not known, in FRBRdate and here. */
  private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

  private EditionDate() {}

  /** Reads the option --edition; null for none. */
  static LocalDate option(String text, CommandLine command) {
    if (text == null) {
      return null;
    }
    try {
      if (text.matches("(?:19|20|21)\\d\\d-\\d\\d-\\d\\d")) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException e) {
      // told below, like a date of another form
    }
    throw new ParameterException(command, "--edition takes a date as YYYY-MM-DD, not '" + text + "'");
  }

  /** The date given, else that of the description, else the latest date of the texts; either of the first two may be null. */
  static LocalDate of(LocalDate given, LocalDate described, List<TextReading.Reading> readings) {
    return of(given, described, readings.stream().flatMap(reading -> Stream.concat(stated(reading), reading.resolutions().stream()
        .flatMap(resolution -> Stream.of(resolution.facts().adopted(), resolution.facts().distributed()))
        .map(fact -> fact.map(Fact::value).orElse(null)))));
  }

  /** The same; dates of the texts that are not known are null. */
  static LocalDate of(LocalDate given, LocalDate described, Stream<LocalDate> read) {
    if (given != null || described != null) {
      return given != null ? given : described;
    }
    return read.filter(Objects::nonNull).max(LocalDate::compareTo).orElse(UNKNOWN);
  }

  /** The date of the edition that a file of our own Markdown was part of. */
  private static Stream<LocalDate> stated(TextReading.Reading reading) {
    return reading.lines().map(SourceLines::provenance).map(SourceLines.Provenance::edition).stream();
  }
}
