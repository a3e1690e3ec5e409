package org.engross.model;

import java.time.LocalDate;
import java.time.Month;

/**
 * A regular session of the General Assembly.
 *
 * <p>rule: the Assembly meets every year in regular session from September on (Rules of procedure of the General Assembly, rule 1),
 * the second time in 1947, and a session may be resumed until the next one opens. Two went otherwise, as the Assembly's list of its
 * sessions has it: the first met from January to December 1946, and the fifth was closed only in November 1951.
 *
 * @param number from 1
 */
public record AssemblySession(int number) {
  private static final int YEAR_BEFORE_THE_FIRST = 1945;

  /** No resolution of the session is older. */
  public LocalDate earliest() {
    return number == 1 ? LocalDate.of(1946, Month.JANUARY, 10) : LocalDate.of(YEAR_BEFORE_THE_FIRST + number, Month.SEPTEMBER, 1);
  }

  /** No resolution of the session is later; the next session opens in September, on a day that changes. */
  public LocalDate latest() {
    return switch (number) {
      case 1 -> LocalDate.of(1946, Month.DECEMBER, 31);
      case 5 -> LocalDate.of(1951, Month.NOVEMBER, 5);
      default -> LocalDate.of(YEAR_BEFORE_THE_FIRST + number + 1, Month.SEPTEMBER, 30);
    };
  }

  /** Whether a resolution of the session may bear this date. */
  public boolean mayAdoptOn(LocalDate date) {
    return !date.isBefore(earliest()) && !date.isAfter(latest());
  }
}
