package org.engross.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opening words told by a table: adverbs, a verb in the form that opens such a paragraph, and what belongs to the phrase after it.
 * What the source sets in italics goes before any table.
 */
final class PhraseTable implements OpeningWords {
  private final Pattern preambular;
  private final Pattern operative;
  private final Pattern never;

  /**
   * All are regular expressions, alternatives divided by strokes, without capturing groups.
   *
   * @param before adverbs before the verb
   * @param preambular participles and the like
   * @param operative verbs
   * @param after what may follow, of the phrase
   * @param never words of the right form that open no paragraph
   * @param blank what stands between words
   * @param end what follows the phrase
   */
  PhraseTable(String before, String preambular, String operative, String after, String never, String blank, String end) {
    this.preambular = phrase(before, preambular, after, blank, end);
    this.operative = phrase(before, operative, after, blank, end);
    this.never = Language.pattern("(?:" + never + ")" + end, Pattern.CASE_INSENSITIVE);
  }

  private static Pattern phrase(String before, String verb, String after, String blank, String end) {
    String one = "(?:(?:" + before + ")" + blank + ")*(?:" + verb + ")(?:" + blank + "(?:" + after + "))*";
    return Language.pattern(one + end, Pattern.CASE_INSENSITIVE);
  }

  @Override
  public int end(CharSequence text) {
    return never.matcher(text).lookingAt() ? 0 : Math.max(end(preambular, text), end(operative, text));
  }

  @Override
  public boolean operative(CharSequence text) {
    return end(text) > 0 && end(operative, text) > end(preambular, text);
  }

  private static int end(Pattern phrase, CharSequence text) {
    Matcher matcher = phrase.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
