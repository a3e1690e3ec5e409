package org.engross.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as texts of one language print them: "18 December 2002". */
final class Dates {
  private final String pattern;
  private final Pattern date;
  private final Pattern day;
  private final List<Pattern> months;

  /**
   * @param order of day, month and year, each in braces: <code>{day}\s+{month}\s+{year}</code>; no capturing groups
   * @param months from January, each a regular expression
   */
  Dates(String order, List<String> months) {
    String any = "(?:" + String.join("|", months) + ")";
    this.pattern = order.replace("{day}", "\\d{1,2}").replace("{month}", any).replace("{year}", "\\d{4}");
    this.date = Language.pattern(
        order.replace("{day}", "(?<day>\\d{1,2})").replace("{month}", "(?<month>" + any + ")").replace("{year}", "(?<year>\\d{4})"), Pattern.CASE_INSENSITIVE);
    // where the year goes first, no line that a date opens looks like a note
    this.day = Language.pattern(order.startsWith("{day}") ? order.substring(0, order.indexOf("{month}")).replace("{day}", "\\d{1,2}") + any + "(?!\\p{L})" : "(?!)");
    this.months = months.stream().map(month -> Language.pattern(month, Pattern.CASE_INSENSITIVE)).toList();
  }

  /** A date in running text, as a regular expression without groups. */
  String pattern() {
    return pattern;
  }

  /** Reads the first date of a text; empty where there is none or it is none of the calendar. */
  Optional<LocalDate> first(CharSequence text) {
    Matcher matcher = date.matcher(text);
    return matcher.find() ? read(matcher) : Optional.empty();
  }

  /** Whether a text opens with a day and a month: "10 May and 22 September 2022". */
  boolean opens(CharSequence text) {
    return day.matcher(text).lookingAt();
  }

  private Optional<LocalDate> read(Matcher matcher) {
    try {
      int month = 1;
      while (!months.get(month - 1).matcher(matcher.group("month")).matches()) {
        month++;
      }
      return Optional.of(LocalDate.of(Integer.parseInt(matcher.group("year")), month, Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
