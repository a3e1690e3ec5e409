package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.source.StyledText;

/**
 * Finds the calls of notes in a paragraph: superior figures where the source has them, otherwise figures glued to a word or to
 * the punctuation after it ("Women1", "thereto,2").
 *
 * <p>rule: notes are called in their order, each for the first time after the one before it; a call for a note that was called
 * already repeats it. So years, treaty numbers and "No. 29" are no calls: they are not glued to a word, or bear no number that
 * could be called here.
 */
final class CallFinder {
  private static final Pattern FIGURES = Pattern.compile("\\d{1,3}|\\*{1,3}");
  private static final Pattern ABBREVIATION = Pattern.compile("(?:Add|Corr|Rev|No|Nos|vol|vols|L|Amend|CN|CONF|Sub|chap|para|paras|art|sect|p|pp|WP|AC|Res|Dec)\\.$");

  private final Set<String> markers;
  private final boolean superiors;
  private int next = 1;

  /** A call: where its figures stand. */
  record Call(int start, int end, String marker) {}

  /**
   * @param markers of the notes that have a text
   * @param superiors whether the source sets calls as superior figures; then glued figures are no calls
   */
  CallFinder(Set<String> markers, boolean superiors) {
    this.markers = markers;
    this.superiors = superiors;
    this.next = markers.stream().filter(marker -> Character.isDigit(marker.charAt(0))).mapToInt(Integer::parseInt).min().orElse(1);
  }

  /** The calls in a paragraph, in order. Paragraphs are given in the order of the text. */
  List<Call> find(StyledText text) {
    List<Call> calls = new ArrayList<>();
    Matcher matcher = FIGURES.matcher(text);
    while (matcher.find()) {
      String marker = matcher.group();
      boolean superior = text.superscript(matcher.start());
      if (superiors ? superior : glued(text.toString(), matcher.start(), matcher.end()) && callable(marker)) {
        calls.add(new Call(matcher.start(), matcher.end(), marker));
        if (Character.isDigit(marker.charAt(0))) {
          next = Math.max(next, Integer.parseInt(marker) + 1);
        }
      }
    }
    return calls;
  }

  private boolean callable(String marker) {
    if (!Character.isDigit(marker.charAt(0))) {
      return markers.contains(marker);
    }
    int number = Integer.parseInt(marker);
    int last = markers.stream().filter(known -> Character.isDigit(known.charAt(0))).mapToInt(Integer::parseInt).max().orElse(0);
    return markers.contains(marker) ? number <= next + 3 : number == next && number < last;
  }

  private static boolean glued(String text, int start, int end) {
    if (start == 0) {
      return false;
    }
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean point = after == '.' && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
    if (Character.isLetterOrDigit(after) || "/-\u2013".indexOf(after) >= 0 || after == '.' && !point) {
      return false;
    }
    int at = start;
    while (at > 0 && start - at < 3 && ",;:.)]\u201d\u2019\"'".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    if (at == 0 || !Character.isLetter(text.charAt(at - 1)) && (at == start || !Character.isDigit(text.charAt(at - 1)))) {
      return false;
    }
    String word = text.substring(text.lastIndexOf(' ', start - 1) + 1, start);
    return !word.contains("/") && !ABBREVIATION.matcher(word).find() && word.length() > 1;
  }
}
