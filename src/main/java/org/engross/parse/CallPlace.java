package org.engross.parse;

import java.util.regex.Pattern;

/** Whether figures stand where a text calls a note. */
final class CallPlace {
  private static final Pattern ABBREVIATION = Pattern.compile("(?:Add|Corr|Rev|No|Nos|vol|vols|L|Amend|CN|CONF|Sub|chap|para|paras|art|sect|p|pp|WP|AC|Res|Dec|CP|COP|MOP|CRP)\\.$");

  /** Words after which figures count or number something. */
  private static final Pattern COUNTED = Pattern.compile(
      "(?i)\\b(?:No|Nos|vol|vols|chap|sect|para|paras|paragraphs?|articles?|art|chapters?|sections?|resolutions?|decisions?|annex|annexes|items?|goals?|targets?|rules?|parts?|phases?"
          + "|tables?|figures?|pages?|pp|p|supplement|session|version|category|level|of|to|from|by|in|at|and|or|than|about|approximately|least|most|on|between|every|last|next|first|past|over|under|for|until|after|before|since|is|are|the|all|within|with|least|those|some)\\.?\\s$");
  private static final Pattern YEAR = Pattern.compile("(?:^|\\D)(?:1[89]|20)\\d\\d,? $");
  /** A number before a comma that is no year: figures after it go on with a row of numbers. */
  private static final Pattern ROW = Pattern.compile("(?:^|\\D)(?!(?:1[89]|20)\\d\\d)\\d{1,4},? $");
  private static final Pattern COUNTING = Pattern.compile(
      "(?i)^\\s(?:January|February|March|April|May|June|July|August|September|October|November|December|per cent|percent|million|billion|years?|months?|days?|weeks?|hours?|and \\d|to \\d|\\(\\w)");
  private static final String CLOSING = ",;:.)]\u201d\u2019\"'";

  private CallPlace() {}

  /** Figures glued to a word, or to the punctuation after a word or a number. */
  static boolean glued(String text, int start, int end) {
    if (start == 0 || !ends(text, end)) {
      return false;
    }
    int at = start;
    while (at > 0 && start - at < 3 && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean figure = at > 0 && Character.isDigit(text.charAt(at - 1));
    boolean decimal = figure && (at == start || text.charAt(at) == '.' || text.charAt(at) == ',' && end - start == 3);
    if (at == 0 || decimal || !figure && !Character.isLetter(text.charAt(at - 1))) {
      return false;
    }
    String word = word(text, start);
    // rule: figures right after a letter in a symbol ("A/C.3/55/L1") belong to it; after a word with a stroke ("and/or") they do not.
    boolean symbol = word.contains("/") && word.matches(".*[\\d.].*") && (at == start || text.charAt(at) == '.');
    return !symbol && !ABBREVIATION.matcher(word).find() && (word.length() > 1 || "IVX".contains(word));
  }

  /** Figures with a blank before them that neither count nor number what stands beside them. */
  static boolean apart(String text, int start, int end) {
    if (start < 2 || text.charAt(start - 1) != ' ' || !ends(text, end)) {
      return false;
    }
    char before = text.charAt(start - 2);
    boolean year = YEAR.matcher(text.substring(Math.max(0, start - 7), start)).find();
    boolean row = !year && ROW.matcher(text.substring(Math.max(0, start - 8), start)).find();
    boolean placed = year || !row && (Character.isLetter(before) || CLOSING.indexOf(before) >= 0);
    return placed
        && !COUNTED.matcher(text.substring(Math.max(0, start - 20), start)).find()
        && !COUNTING.matcher(text.substring(end, Math.min(text.length(), end + 20))).find();
  }

  /**
   * How likely figures are a call of a note that is due here and was not found in a better place: 5 glued to a word or its
   * punctuation, 4 to a year, 3 to another number, 2 set apart by a blank where nothing is counted, 1 set apart after a word that may
   * count ("Goals 6"); 0 not at all.
   *
   * @param run where the whole run of figures begins
   */
  static int rank(String text, int run, int start, int end) {
    if (!ends(text, end)) {
      return 0;
    }
    if (run == start) {
      return glued(text, start, end) || start > 1 && CLOSING.indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start - 1) != '.' ? 5
          : apart(text, start, end) ? 2 : counted(text, start, end) ? 1 : 0;
    }
    String before = text.substring(run, start);
    boolean year = before.matches("(?:1[89]|20)\\d\\d");
    boolean symbol = run > 0 && text.charAt(run - 1) == '/';
    boolean number = before.matches("[1-9]\\d{0,3}") && end - run <= 6;
    return year ? 4 : symbol && number ? 3 : number && end - run >= 3 ? 2 : 0;
  }

  private static boolean counted(String text, int start, int end) {
    return start > 2 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2))
        && !COUNTING.matcher(text.substring(end, Math.min(text.length(), end + 20))).find();
  }

  private static String word(String text, int end) {
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether nothing follows that would make the figures part of something longer. */
  private static boolean ends(String text, int end) {
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean more = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
    return !Character.isLetterOrDigit(after) && "/-\u2013".indexOf(after) < 0 && !((after == '.' || after == ',') && more && Character.isDigit(text.charAt(end + 1)));
  }
}
