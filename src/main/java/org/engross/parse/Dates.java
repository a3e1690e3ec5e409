package org.engross.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as UN texts print them: "18 December 2002". */
final class Dates {
  private static final List<String> MONTHS =
      List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");

  /** A date in running text; groups: day, month, year. */
  static final String PATTERN = "(\\d{1,2})\\s+(January|February|March|April|May|June|July|August|September|October|November|December),?\\s+(\\d{4})";

  private static final Pattern DATE = Pattern.compile(PATTERN, Pattern.CASE_INSENSITIVE);

  private Dates() {}

  /** Reads the first date of a text; empty where there is none or it is none of the calendar. */
  static Optional<LocalDate> first(CharSequence text) {
    Matcher matcher = DATE.matcher(text);
    return matcher.find() ? read(matcher) : Optional.empty();
  }

  private static Optional<LocalDate> read(Matcher matcher) {
    try {
      int month = MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1;
      return Optional.of(LocalDate.of(Integer.parseInt(matcher.group(3)), month, Integer.parseInt(matcher.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
