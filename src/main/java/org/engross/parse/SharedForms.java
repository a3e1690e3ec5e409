package org.engross.parse;

/** Forms that are the same, or differ by a word or two, in several languages; a table may give its own after them. */
final class SharedForms {
  /** What ends a paragraph, in any script. */
  private static final String STOPS = "[,;:.?!\u060C\u061B\u061F\uFF0C\uFF1B\uFF1A\uFF01\uFF1F\u3002\u3001]";

  private static final String QUOTES = "[\"\u201c\u201d\u2018\u2019\u00bb')\\]\uFF09\u300B\u300D]";

  private SharedForms() {}

  /**
   * Numbers, notes and punctuation.
   *
   * @param and "and", "or" as a regular expression
   */
  static Language.Table lines(Language.Table table, String and) {
    String call = "(?: ?\\d{1,3}|\\*{1,3}|\\[\\d{1,3}\\]|\\(\\p{Nd}{1,3}\\))?";
    return table
        .form(DraftingForm.NUMBERED, "(\\d{1,3})\\s?\\.\\s+(?=\\S)")
        .form(DraftingForm.LETTERED, "\\[{0,2}\\(?([a-z]{1,2}|[ivxl]{1,7}|\\d{1,2})(?: ?(?:bis|ter|quater|alt))?\\)(?: ?(?:bis|ter|quater|alt)\\b)?\\s+(?=\\S)")
        .form(DraftingForm.SECTION, "((?:X{0,3}(?:IX|IV|V?I{0,3}))|[A-Z])\\.?")
        .form(DraftingForm.TITLED_SECTION, "(X{0,3}(?:IX|IV|V?I{0,3})|[A-H])\\.\\s+(?=\\p{Lu})[^.;]{2,200}(?<![:,])")
        .form(DraftingForm.NOTE, "(\\d{1,3}|\\*{1,3}|[\u2020\u2021\u00a7])\\s+(?=\\S)")
        .form(DraftingForm.BRACKETED_NOTE, "\\[(\\d{1,3})\\]\\s+(?=\\S)")
        .form(DraftingForm.BRACKETED_CALL, "\\[(\\d{1,3})\\]")
        .form(DraftingForm.CLOSED, STOPS + QUOTES + "*" + call + "(?:,?\\s*(?<!\\p{L})(?:" + and + "))?\\s*$")
        .form(DraftingForm.COMMA, "[,\u060C\uFF0C]" + QUOTES + "?\\s?(?:\\d{1,3}|\\*)?\\s*$")
        .form(DraftingForm.SEMICOLON, "[;\u061B\uFF1B]\\d{0,3}(?:\\s*(?:" + and + "))?$");
  }

  /**
   * Number and title, the same wherever Latin figures and stops are used.
   *
   * @param number of the resolution, without groups
   */
  static Language.Table heading(Language.Table table, String number) {
    return table
        .form(DraftingForm.NUMBER_AND_TITLE, "(" + number + ")\\s?\\.\\s+(\\S.*)")
        .form(DraftingForm.NUMBER_ALONE, numberAlone(number));
  }

  /**
   * What a list of numbers says between two of them of the first: "5/1, on the work of the Council, and 5/2, on its methods". rule:
   * the second is one if it has the figures of a number and ends, is dated or has its own title.
   *
   * @param on the words that open a title, a regular expression as all others
   * @param of the word before a date
   */
  static String titled(String on, String and, String number, String of) {
    return ",? (?:" + on + ") [^;:/.]{3,160}?,? (?:" + and + ") (?=\\d{1,4}(?:/| \\(\\d))(?=" + number + "(?:[,;.]|$| (?:" + of + "|" + on + "|" + and + ") ))";
  }

  /** A number on a line of its own; where it holds a year or Roman figures, so that no page has it, its stop may be missing. */
  static String numberAlone(String number) {
    return "((?:" + number + ")(?=\\s?\\.)|\\d{4}/\\d{1,4}|\\d{1,4}(?: [A-Z])? \\((?:ES-|S-)?[IVXLC]+\\)|\\d{1,4} \\(\\d{4}\\))\\s?\\.?";
  }
}
