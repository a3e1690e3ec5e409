package org.engross.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Dates as English texts print them: "18 December 2002". */
final class PrintedDates {
  private static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";

  /** A day, a month and a year; what stands before a day, as in "16-18 December 2002", is not asked. */
  static final Pattern DATE = Pattern.compile("(?<!\\d)(\\d{1,2})\\p{Z}+(" + MONTHS + ")\\p{Z}+(\\d{4})(?!\\d)");

  private PrintedDates() {}

  /** Empty for "31 June 2002", which is no day. */
  static Optional<LocalDate> date(MatchResult printed) {
    try {
      Month month = Month.valueOf(printed.group(2).toUpperCase(Locale.ROOT));
      return Optional.of(LocalDate.of(Integer.parseInt(printed.group(3)), month, Integer.parseInt(printed.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Those in a text, in their order. */
  static Stream<MatchResult> in(String text) {
    return DATE.matcher(text).results();
  }
}
