package org.engross.bench;

import java.util.ArrayList;
import java.util.List;

/** What is held to be the same in a comparison: typed and curly quotation marks, plain and unbreakable hyphens and blanks. */
final class Folding {
  private Folding() {}

  static String characters(String text) {
    return text.replaceAll("[\u201C\u201D]", "\"").replaceAll("[\u2018\u2019]", "'").replace('\u2011', '-').replaceAll("[\\s\u00A0]+", " ").strip();
  }

  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : characters(text).split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The last letters of a text. */
  static String end(String text) {
    String letters = letters(text);
    return letters.substring(Math.max(0, letters.length() - 24));
  }
}
