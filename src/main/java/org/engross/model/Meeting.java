package org.engross.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A meeting of an organ.
 *
 * @param number of the meeting within its session
 * @param plenary whether it is called a plenary meeting
 * @param resumed whether it is a meeting that was resumed
 */
public record Meeting(int number, boolean plenary, boolean resumed) {
  private static final Pattern PRINTED = Pattern.compile("(?i)(\\d{1,5})(?:st|nd|rd|th)\\s+(\\(resumed\\)\\s+)?(plenary\\s+)?meeting(\\s+\\(resumed\\))?\\.?");

  /** Reads "77th plenary meeting", "55th meeting". */
  public static Optional<Meeting> of(String printed) {
    Matcher matcher = PRINTED.matcher(printed.strip());
    return matcher.matches() ? Optional.of(new Meeting(Integer.parseInt(matcher.group(1)), matcher.group(3) != null, matcher.group(2) != null || matcher.group(4) != null)) : Optional.empty();
  }

  /** "77th plenary meeting", "55th meeting". */
  public String text() {
    int tens = number % 100 / 10;
    String ending = tens == 1 ? "th" : switch (number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
    return number + ending + (resumed ? " (resumed)" : "") + (plenary ? " plenary meeting" : " meeting");
  }
}
