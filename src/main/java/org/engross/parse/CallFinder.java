package org.engross.parse;

import java.util.ArrayList;
import java.util.HashSet;
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
  private final boolean spaced;
  private int next = 1;

  /** Words after which figures count or number something. */
  private static final Pattern COUNTED = Pattern.compile(
      "(?i)\\b(?:No|Nos|vol|vols|chap|sect|para|paras|paragraphs?|articles?|art|chapters?|sections?|resolutions?|decisions?|annex|annexes|items?|goals?|targets?|rules?|parts?|phases?"
          + "|tables?|figures?|pages?|pp|p|supplement|session|version|category|level|of|to|from|by|in|at|and|or|than|about|approximately|least|most|on|between|every|last|next|first|past|over|under|for|until|after|before|since)\\.?\\s$");
  private static final Pattern YEAR = Pattern.compile("(?:^|\\D)(?:1[89]|20)\\d\\d $");
  private static final Pattern COUNTING = Pattern.compile(
      "(?i)^\\s(?:January|February|March|April|May|June|July|August|September|October|November|December|per cent|percent|million|billion|years?|months?|days?|weeks?|hours?|and \\d|to \\d|\\(\\w)");

  /** A call: where its figures stand. */
  record Call(int start, int end, String marker) {}

  /**
   * @param markers of the notes that have a text
   * @param superiors whether the source sets calls as superior figures; then glued figures are no calls
   * @param spaced whether the source may have a blank before a call, as text taken from a PDF does
   */
  CallFinder(Set<String> markers, boolean superiors, boolean spaced) {
    this.spaced = spaced;
    this.markers = markers;
    this.superiors = superiors;
    this.next = markers.stream().filter(marker -> Character.isDigit(marker.charAt(0))).mapToInt(Integer::parseInt).min().orElse(1);
  }

  /** Whether a text calls more of these notes with a blank before the figure than without. */
  static boolean isSpaced(String text, Set<String> markers) {
    Set<String> glued = new HashSet<>();
    Set<String> apart = new HashSet<>();
    Matcher matcher = FIGURES.matcher(text);
    while (matcher.find()) {
      if (markers.contains(matcher.group())) {
        if (glued(text, matcher.start(), matcher.end())) {
          glued.add(matcher.group());
        } else if (apart(text, matcher.start(), matcher.end())) {
          apart.add(matcher.group());
        }
      }
    }
    return apart.size() > glued.size();
  }

  /** The calls in a paragraph, in order. Paragraphs are given in the order of the text. */
  List<Call> find(StyledText text) {
    List<Call> calls = new ArrayList<>();
    Matcher matcher = FIGURES.matcher(text);
    while (matcher.find()) {
      String marker = matcher.group();
      boolean superior = text.superscript(matcher.start());
      boolean placed = glued(text.toString(), matcher.start(), matcher.end())
          || spaced && apart(text.toString(), matcher.start(), matcher.end()) && follows(marker);
      if (superiors ? superior : placed && callable(marker)) {
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

  /** rule: a call that a blank sets apart is the next one due, or repeats one that was due before. */
  private boolean follows(String marker) {
    return Character.isDigit(marker.charAt(0)) && Integer.parseInt(marker) <= next;
  }

  /** Figures with a blank before them that neither count nor number what stands beside them. */
  private static boolean apart(String text, int start, int end) {
    if (start < 2 || text.charAt(start - 1) != ' ') {
      return false;
    }
    char before = text.charAt(start - 2);
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean year = YEAR.matcher(text.substring(Math.max(0, start - 6), start)).find();
    boolean placed = year || Character.isLetter(before) || ",;:.)]\u201d\u2019\"".indexOf(before) >= 0;
    boolean ends = Character.isWhitespace(after) || ",;:.)".indexOf(after) >= 0 && (end + 1 >= text.length() || !Character.isDigit(text.charAt(end + 1)));
    return placed && ends && !COUNTED.matcher(text.substring(Math.max(0, start - 20), start)).find()
        && !COUNTING.matcher(text.substring(end, Math.min(text.length(), end + 20))).find();
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
    boolean figure = at > 0 && Character.isDigit(text.charAt(at - 1));
    boolean decimal = figure && (at == start || text.charAt(at) == '.' || text.charAt(at) == ',' && end - start == 3);
    if (at == 0 || decimal || !figure && !Character.isLetter(text.charAt(at - 1))) {
      return false;
    }
    String word = text.substring(Math.max(text.lastIndexOf(' ', start - 1), text.lastIndexOf('\n', start - 1)) + 1, start);
    return !word.contains("/") && !ABBREVIATION.matcher(word).find() && word.length() > 1;
  }
}
