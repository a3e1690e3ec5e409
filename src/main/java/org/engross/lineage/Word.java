package org.engross.lineage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a passage.
 *
 * @param key what it is compared by: small letters, one kind of apostrophe
 * @param start where it begins in the text
 * @param end where it ends
 */
record Word(String key, int start, int end) {
  /** rule: a symbol, a date or a number is one word with its strokes and stops; the parts of a word with a hyphen are words. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[/.,’'][\\p{L}\\p{N}]+)*");

  /** True of a number, a date, a symbol. */
  boolean hasFigure() {
    return key.chars().anyMatch(Character::isDigit);
  }

  /** The words of a text, in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String key = Normalizer.normalize(matcher.group(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Word(key, matcher.start(), matcher.end()));
    }
    return words;
  }
}
