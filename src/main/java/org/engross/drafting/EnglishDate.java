package org.engross.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date in English: "18 December 2002". */
final class EnglishDate {
  private static final List<String> MONTHS =
      List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

  /** A regular expression without groups. */
  static final String FORM = "\\d{1,2}[\\s\\u00A0](?:" + String.join("|", MONTHS) + ")[\\s\\u00A0]\\d{4}";

  private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[\\s\\u00A0](\\p{L}+)[\\s\\u00A0](\\d{4})");

  private EnglishDate() {}

  /** Empty for a day that no calendar has. */
  static Optional<LocalDate> read(String words) {
    Matcher parts = PARTS.matcher(words);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(parts.group(3)), MONTHS.indexOf(parts.group(2)) + 1, Integer.parseInt(parts.group(1))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
