package org.engross.bench;

import java.util.List;

/** What is held to be the same in a comparison: typed and curly quotation marks, plain and unbreakable hyphens and blanks, dashes and the hyphens typed for them. */
final class Folding {
  private Folding() {}

  static String characters(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00A0') {
        folded.append(switch (c) {
          case '\u201C', '\u201D' -> '"';
          case '\u2018', '\u2019' -> '\'';
          case '\u2011' -> '-';
          default -> c;
        });
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().stripTrailing().replace("---", "\u2014").replace("--", "\u2013");
  }

  static List<String> words(String text) {
    String folded = characters(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** The label of a point, in brackets whatever is printed around it. */
  static String label(String printed) {
    return "(" + printed.replaceAll("[().]", "") + ")";
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
