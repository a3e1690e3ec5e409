package org.engross.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.engross.model.Fact;

/** The date that the products bear. It never comes from a clock. */
final class EditionDate {
  /** What stands for a date that is not known, in FRBRdate and here. */
  private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

  private EditionDate() {}

  /** The date given, else that of the description, else the latest date of the texts; either of the first two may be null. */
  static LocalDate of(LocalDate given, LocalDate described, List<TextReading.Reading> readings) {
    if (given != null || described != null) {
      return given != null ? given : described;
    }
    return readings.stream()
        .flatMap(reading -> reading.resolution().stream())
        .flatMap(resolution -> Stream.of(resolution.facts().adopted(), resolution.facts().distributed()))
        .map(fact -> fact.map(Fact::value).orElse(null))
        .filter(Objects::nonNull)
        .max(LocalDate::compareTo)
        .orElse(UNKNOWN);
  }
}
