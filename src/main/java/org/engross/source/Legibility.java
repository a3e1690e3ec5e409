package org.engross.source;

import java.util.stream.Stream;

/**
 * Whether the letters of a PDF make words of any language. rule: in the languages of Latin script more than every third letter is a vowel, and in all scripts letters far outnumber
 * the signs between them; fonts that name their characters wrongly have fewer vowels and more signs.
 */
final class Legibility {
  private static final String VOWELS = "aeiouy";
  /** Parts of the letters. */
  private static final double FEWEST_VOWELS = 0.25;
  private static final double MOST_SIGNS = 0.3;
  /** Fewer say nothing. */
  private static final int FEWEST_LETTERS = 400;

  private int letters;
  private int latin;
  private int vowels;
  private int signs;

  private Legibility() {}

  /** @param glyphs the characters of each, one at least */
  static boolean isLanguage(Stream<String> glyphs) {
    Legibility counted = new Legibility();
    glyphs.forEach(counted::count);
    return counted.isLanguage();
  }

  private void count(String glyph) {
    int character = Character.toLowerCase(glyph.codePointAt(0));
    if (character >= 'a' && character <= 'z') {
      latin++;
      vowels += VOWELS.indexOf(character) >= 0 ? 1 : 0;
    }
    if (Character.isLetter(character)) {
      letters++;
    } else if (!Character.isDigit(character) && !Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
      signs++;
    }
  }

  /** Symbols and numerals in Latin letters are no words, so these count only where they are most of the letters. */
  private boolean isLanguage() {
    boolean words = latin <= letters / 2 || vowels >= FEWEST_VOWELS * latin;
    return letters < FEWEST_LETTERS || words && signs <= MOST_SIGNS * letters;
  }
}
