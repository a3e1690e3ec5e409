package org.engross.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date in English: "18 December 2002". */
public final class EnglishDate {
  private static final List<String> NAMES =
      List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

  /** The names of the months as alternatives of a regular expression. */
  public static final String MONTHS = String.join("|", NAMES);

  /** A regular expression without groups. */
  static final String FORM = "\\d{1,2}[\\s\\u00A0](?:" + MONTHS + ")[\\s\\u00A0]\\d{4}";

  private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[\\s\\u00A0](\\p{L}+)[\\s\\u00A0](\\d{4})");

  private EnglishDate() {}

  /** Empty for a day that no calendar has. */
  static Optional<LocalDate> read(String words) {
    Matcher parts = PARTS.matcher(words);
    return parts.matches() ? of(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
  }

  /** The day with these figures of day and year and this name of a month; empty for one that no calendar has. */
  public static Optional<LocalDate> of(String day, String month, String year) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), NAMES.indexOf(month) + 1, Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
