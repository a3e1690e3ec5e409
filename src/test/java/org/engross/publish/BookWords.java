package org.engross.publish;

/** How words of a book are compared with words of a text. */
final class BookWords {
  private BookWords() {}

  /**
   * One blank for any run of blanks, bound ones included; none after a hyphen, dash or stroke, where a line may have ended, nor before
   * a brace; a character and its accent as one; a box for a character that could not be read.
   */
  static String normal(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
        .replaceAll("[\\s\\u00A0\\u2002\\u2003]+", " ")
        .replaceAll("([-/–—]) ", "$1")
        .replaceAll(" ?([{}])", "$1")
        .replace("{ ", "{")
        .replace('\uFFFD', '□')
        .strip();
  }

  /** Without what the book adds to notes: where one that is called again stands, and what an "Ibid." on another page stands for. */
  static String withoutAdditions(String text) {
    return normal(text.replaceAll("\\{?(?:[0-9*]+ see page \\d+ ?)+\\}?", "").replaceAll("(Ibid\\.?) \\[[^]]*\\]", "$1"));
  }
}
