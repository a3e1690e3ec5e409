package org.engross.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms by which a line of a resolution shows what it is. */
final class DraftingForm {
  /** "The General Assembly,": the organ that acts, a comma, and nothing else. */
  static final Pattern FORMULA =
      Pattern.compile("The ((?:[A-Z][\\p{L}'\u2019-]*)(?: (?:of|the|on|and|for|to|in|against|at|its|[A-Z(][\\p{L}'\u2019)-]*))*)\\s?,");

  /** "15. Calls upon ...". */
  static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})\\s?\\.\\s+(?=\\S)");

  /** "(a) ...", "(ii) ...", "(1) ...". */
  static final Pattern LETTERED = Pattern.compile("\\(([a-z]{1,2}|[ivxl]{1,7}|\\d{1,2})\\)\\s+(?=\\S)");

  /** A Roman figure or a capital letter alone on its line. */
  static final Pattern SECTION = Pattern.compile("((?:X{0,3}(?:IX|IV|V?I{0,3}))|[A-Z])\\.?");

  /** "II. General matters": a Roman figure and the title of its section, which no punctuation ends. */
  static final Pattern TITLED_SECTION = Pattern.compile("(X{0,3}(?:IX|IV|V?I{0,3})|[A-H])\\.\\s+(?=\\p{Lu})[^.;]{2,200}(?<![:,])");

  /** "Annex", "ANNEX II", "Appendix". */
  static final Pattern ANNEX = Pattern.compile("(?i)(?:annex|appendix)(?:\\s+([IVXLC]+|[A-Z]|\\d{1,2}))?");

  /** "77th plenary meeting", "2345th meeting", with or without brackets. */
  static final Pattern MEETING = Pattern.compile("(?i)\\d{1,5}(?:st|nd|rd|th)\\s+(?:\\(resumed\\)\\s+)?(?:plenary\\s+)?meeting(?:\\s+\\(resumed\\))?\\.?,?(?:\\s+\\d{1,2}\\s+\\p{L}+\\s+\\d{4}\\.?)?");

  /** "[Adopted without a vote. ...]", "Adopted unanimously at the 715th meeting.". */
  static final Pattern ADOPTED = Pattern.compile("[\\[(]?(?:Adopted|ADOPTED)\\s+(?:unanimously|without (?:a )?vote|by (?:consensus|acclamation|(?:a )?(?:recorded|roll-call|non-recorded)|\\d+ votes|\\d+ to)|at (?:the|its) \\d+\\w*|on \\d+|at the$).*");

  /** "7 Resolution 55/25": a note as plain text has it. */
  static final Pattern NOTE = Pattern.compile("(\\d{1,3}|\\*{1,3}|[\u2020\u2021\u00a7])\\s+(?=\\S)");

  /** "[7] Resolution 55/25": a note as a web page has it. */
  static final Pattern BRACKETED_NOTE = Pattern.compile("\\[(\\d{1,3})\\]\\s+(?=\\S)");

  /** "Adopted by the Security Council at its 3208th meeting, on 6 May 1993": above the text, not below it. */
  static final Pattern ADOPTED_BY = Pattern.compile("Adopted by the (.{4,80}?)(?: at its .*| on .*| by .*)");

  /** "18 December 2002" alone on its line. */
  static final Pattern DATE = Pattern.compile(Dates.PATTERN + "\\.?");

  private DraftingForm() {}

  /**
   * Whether a paragraph is at its end: it closes with a comma, semicolon, colon or full stop, which the call of a note, a closing
   * quotation mark or bracket, or "and" may follow.
   */
  static boolean closed(CharSequence text) {
    return CLOSED.matcher(text).find();
  }

  private static final Pattern CLOSED =
      Pattern.compile("[,;:.?!][\"\u201d\u2019')\\]]*(?: ?\\d{1,3}|\\*{1,3}|\\[\\d{1,3}\\])?(?:,?\\s+(?:and|or)(?:/or)?)?\\s*$");

  /** The label at the start of a text, or null. */
  static String label(Pattern form, CharSequence text) {
    Matcher matcher = form.matcher(text);
    return matcher.lookingAt() ? matcher.group(1) : null;
  }

  /** Whether a Roman figure or capital letter alone on its line heads a section. */
  static boolean section(CharSequence text) {
    return text.length() > 0 && SECTION.matcher(text).matches() && !text.toString().equals(".");
  }
}
