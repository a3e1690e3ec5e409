package org.engross.parse;

import java.util.regex.Pattern;

/** How likely it is, by the words around them, that figures call a note. */
final class CallPlace {
  private static final Pattern ABBREVIATION = Pattern.compile("(?:Add|Corr|Rev|No|Nos|vol|vols|L|Amend|CN|CONF|Sub|chap|para|paras|art|sect|p|pp|WP|AC|Res|Decl?|CP|COP|MOP|CRP)\\.$");

  /** Words after which figures count or number something; the end of a compound ("sixty-first") is none. */
  private static final Pattern COUNTED = Pattern.compile(
      "(?i)(?<![\\p{L}-])(?:No|Nos|vol|vols|chap|sect|para|paras|paragraphs?|articles?|art|chapters?|sections?|resolutions?|decisions?|annex|annexes|items?|goals?|targets?|rules?|parts?|phases?"
          + "|tables?|figures?|action|cluster|indicator|workshop|subprogramme|component|appendix|attachment|stage|step|tier|option|scenario|theme|question|recommendation|objective|pillar|principle|schedule|pages?|pp|p|supplement|session|version|category|level|of|to|from|by|in|at|and|or|than|about|almost|nearly|around|approximately|least|most|on|between|every|last|next|first|past|over|under|for|until|after|before|since|is|are|the|all|within|with|least|those|some|which|its|their|these|this|(?:for|of|under|in|to) (?:sub)?programme)\\.?\\s$");
  private static final Pattern YEAR = Pattern.compile("(?:^|\\D)(?:1[89]|20)\\d\\d,? $");
  /** A number before a comma that is no year: figures after it may go on with a row of numbers. */
  private static final Pattern ROW = Pattern.compile("(?:^|\\D)(?!(?:1[89]|20)\\d\\d)\\d{1,4},? $");
  /** The number of a resolution: what goes on with a row of such has a stroke too. */
  private static final Pattern NUMBERED_TEXT = Pattern.compile("\\d/\\d{1,4}, $");
  /** A word with a capital, which a number may end: "Agenda 21", "Panel 1". */
  private static final Pattern NAMED = Pattern.compile("\\p{Lu}[\\p{L}\\-]* $");
  private static final Pattern COUNTING = Pattern.compile(
      "(?i)^\\s(?:January|February|March|April|May|June|July|August|September|October|November|December|per cent|percent|million|billion|years?|months?|days?|weeks?|hours?)");
  /** Officers, bodies or things that are several: "13 Vice-Presidents". */
  private static final Pattern SEVERAL = Pattern.compile("^\\s\\p{Lu}[\\p{L}-]*s(?=[ ,;.])");
  private static final int LONGEST_COUNT = 400;
  private static final Pattern COUNT_OPENS = Pattern.compile("\\(\\d{1,3} \\p{L}");
  private static final Pattern SHARE = Pattern.compile("(?i)^\\s(?:per cent|percent|million|billion)");
  /** What a number of several goes on with: "and 4", "(a)", ", 4 and 7". */
  private static final Pattern LISTED = Pattern.compile("^(?:\\s(?:and \\d|to \\d|\\((?:[a-zA-Z]{1,2}|[ivxIVXL]+)\\))|,\\s\\d{1,3}(?:,| and)\\s\\d)");
  /** "E.03.II.A.1": the number a publication is sold by. */
  private static final Pattern SALES_NUMBER = Pattern.compile("^\\(?[A-Z]{1,2}\\.\\d\\d\\.");
  /** A year that ends a sentence: it has no decimals. */
  private static final Pattern YEAR_ENDS = Pattern.compile("(?:^|[^\\d.,])(?:1[89]|20)\\d\\d\\.$");
  /** The session and stroke of a resolution's number, where no symbol of a document goes before them. */
  private static final Pattern SESSION = Pattern.compile("(?:^|[\\s(])(?:S-|ES-)?\\d{2}/$");
  /** A year in brackets that no number goes before, so that the number follows: "recommendation (2019)1". */
  private static final Pattern YEAR_NUMBERED = Pattern.compile("\\p{Ll} \\((?:19|20)\\d\\d\\)$");
  private static final Pattern THOUSANDS = Pattern.compile("(?:^|\\D)\\d{1,3},$");
  private static final String CLOSING = ",;:.)]\u201d\u2019\"'\u00bb\u060c\u061b\u3001\u3002\uff0c\uff1b\uff1a\uff09\u300b\u300d";

  /** What the figures stand beside; the likeliest first. */
  enum Evidence {
    /** They are set as superiors. */
    SUPERIOR,
    /** They stand in square brackets, as all calls of the text do. */
    BRACKETED,
    /** Glued to a word, or to the punctuation after a word or a number. */
    GLUED,
    /** Glued to a year: "20105". */
    YEAR,
    /** Glued to the number of a symbol: "57/1763". */
    SYMBOL,
    /** Set apart by a blank, where nothing is counted. */
    APART,
    /** The end of a longer number. */
    NUMBER,
    /** Set apart after a number and a comma, where a row of numbers may go on. */
    ROW,
    /** Set apart after a name that a number may end. */
    NAMED,
    /** Set apart after a word that counts or numbers, or before one of a list. */
    COUNTED,
    NONE
  }

  private CallPlace() {}

  /**
   * The evidence of the words.
   *
   * @param run where the whole run of figures begins
   * @param start where those begin that may call a note; behind {@code run} where a number may stand before them
   * @param end of both
   */
  static Evidence evidence(String text, int run, int start, int end) {
    if (!ends(text, end) || SHARE.matcher(text.substring(end, Math.min(text.length(), end + 10))).find()) {
      return Evidence.NONE;
    }
    if (start > 0 && text.charAt(start) == '*' && Character.isLetterOrDigit(text.charAt(start - 1))) {
      return Evidence.GLUED;
    }
    if (run < start) {
      return behind(text, run, start, end);
    }
    if (YEAR_ENDS.matcher(text.substring(Math.max(0, start - 6), start)).find()) {
      return Evidence.YEAR;
    }
    if (YEAR_NUMBERED.matcher(text.substring(Math.max(0, start - 9), start)).find() || stopped(text, start, end)) {
      return Evidence.SYMBOL;
    }
    boolean punctuated = start > 1 && CLOSING.indexOf(text.charAt(start - 1)) >= 0 && text.charAt(start - 1) != '.';
    return glued(text, start, end) ? Evidence.GLUED : punctuated && !decimal(text, start, end) ? Evidence.GLUED : apart(text, start, end);
  }

  /** rule: the call behind the full stop of a sentence ends it; one that a comma follows has a stop of its own number before it ("DEC.3,"). */
  private static boolean stopped(String text, int start, int end) {
    return start > 1 && text.charAt(start - 1) == '.' && end < text.length() && ",;".indexOf(text.charAt(end)) >= 0;
  }

  /** rule: a comma before three figures groups the thousands of a number, of which at most three stand before it ("2004,119" is none). */
  private static boolean decimal(String text, int start, int end) {
    return end - start == 3 && THOUSANDS.matcher(text.substring(Math.max(0, start - 6), start)).find();
  }

  private static Evidence behind(String text, int run, int start, int end) {
    String before = text.substring(run, start);
    boolean number = before.matches("[1-9]\\d{0,3}");
    if (before.matches("(?:1[89]|20)\\d\\d")) {
      return Evidence.YEAR;
    }
    if (run > 0 && text.charAt(run - 1) == '/' && number) {
      // rule: a session has no resolution of more than three figures, so that a fourth calls a note.
      boolean year = text.substring(run, end).matches("1[89]\\d\\d|20[0-3]\\d");
      return before.length() == 3 && !year && SESSION.matcher(text.substring(Math.max(0, run - 8), run)).find() ? Evidence.GLUED : Evidence.SYMBOL;
    }
    return number && end - run >= 3 && end - run <= 6 ? Evidence.NUMBER : Evidence.NONE;
  }

  private static boolean glued(String text, int start, int end) {
    if (start == 0) {
      return false;
    }
    int at = start;
    while (at > 0 && start - at < 3 && CLOSING.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean figure = at > 0 && Character.isDigit(text.charAt(at - 1));
    boolean decimal = figure && (at == start || text.charAt(at) == '.' || decimal(text, start, end));
    if (at == 0 || decimal || !figure && !Character.isLetter(text.charAt(at - 1))) {
      return false;
    }
    String word = word(text, start);
    // rule: figures right after a letter in a symbol ("A/C.3/55/L1") belong to it; after a word with a stroke ("and/or") they do not.
    boolean symbol = word.contains("/") && word.matches(".*[\\d.].*") && (at == start || text.charAt(at) == '.');
    return !symbol && !SALES_NUMBER.matcher(word).find() && !ABBREVIATION.matcher(word).find() && (word.length() > 1 || "IVX".contains(word) || Character.isLowerCase(word.charAt(0)) || heading(text, start, end));
  }

  /** Whether a letter with the figures makes the whole line, as over a part: "B1". */
  private static boolean heading(String text, int start, int end) {
    return start == 1 && end == text.length();
  }

  private static Evidence apart(String text, int start, int end) {
    if (start < 2 || text.charAt(start - 1) != ' ') {
      return Evidence.NONE;
    }
    char before = text.charAt(start - 2);
    String left = text.substring(Math.max(0, start - 24), start);
    String right = text.substring(end, Math.min(text.length(), end + 20));
    boolean closed = CLOSING.indexOf(before) >= 0;
    if (COUNTING.matcher(right).find() || !closed && !Character.isLetterOrDigit(before)) {
      return Evidence.NONE;
    }
    if (COUNTED.matcher(left).find() || !closed && SEVERAL.matcher(right).find() || inCount(text, start) || ABBREVIATION.matcher(left.stripTrailing()).find() || LISTED.matcher(right).find() && !closed) {
      return Evidence.COUNTED;
    }
    if (YEAR.matcher(left).find()) {
      return Evidence.APART;
    }
    if (closed && NUMBERED_TEXT.matcher(left).find()) {
      return Evidence.APART;
    }
    if (ROW.matcher(left).find()) {
      return closed ? Evidence.ROW : Evidence.COUNTED;
    }
    return Character.isDigit(before) ? Evidence.COUNTED : NAMED.matcher(left).find() ? Evidence.NAMED : Evidence.APART;
  }

  /** rule: in a list in brackets that opens with a figure, each figure counts: "(1 Engineer, 2 Drivers and 1 Clerk)". */
  private static boolean inCount(String text, int start) {
    String before = text.substring(Math.max(0, start - LONGEST_COUNT), start);
    int open = before.lastIndexOf('(');
    return open > before.lastIndexOf(')') && COUNT_OPENS.matcher(before.substring(open)).lookingAt();
  }

  private static String word(String text, int end) {
    int start = end;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && !Character.isIdeographic(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** Whether nothing follows that would make the figures part of something longer. */
  private static boolean ends(String text, int end) {
    char after = end < text.length() ? text.charAt(end) : ' ';
    boolean more = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
    return !Character.isLetterOrDigit(after) && "/-\u2013(".indexOf(after) < 0 && !((after == '.' || after == ',') && more && Character.isDigit(text.charAt(end + 1)));
  }
}
