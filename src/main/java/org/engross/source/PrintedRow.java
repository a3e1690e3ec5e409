package org.engross.source;

import java.util.Arrays;
import java.util.List;

/**
 * Words that stand side by side on a page: a line of text, or the part of one that belongs to a column.
 *
 * @param page from 1
 * @param words from left to right, never empty
 * @param left where the first begins
 * @param right where the last ends
 * @param baseline where most of them stand
 * @param size of the type of most of them
 */
record PrintedRow(int page, List<PrintedWord> words, double left, double right, double baseline, double size) {

  static PrintedRow of(int page, List<PrintedWord> words) {
    PrintedWord main = words.get(0);
    double left = main.left();
    double right = main.right();
    for (PrintedWord word : words) {
      boolean larger = main.superior() && !word.superior() || word.superior() == main.superior() && word.text().length() > main.text().length();
      main = larger ? word : main;
      left = Math.min(left, word.left());
      right = Math.max(right, word.right());
    }
    return new PrintedRow(page, words, left, right, main.baseline(), main.size());
  }

  /** The characters, a blank between words that stand apart. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (PrintedWord word : words) {
      text.append(word.apart() && text.length() > 0 ? " " : "").append(word.text());
    }
    return text.toString();
  }

  /** How each character of {@link #text} is set; a blank as the characters on both its sides. */
  byte[] styles() {
    byte[] styles = new byte[text().length()];
    int at = 0;
    for (PrintedWord word : words) {
      int blank = word.apart() && at > 0 ? at++ : -1;
      System.arraycopy(word.styles(), 0, styles, at, word.styles().length);
      if (blank >= 0) {
        styles[blank] = (byte) (styles[blank - 1] & styles[blank + 1] & (Style.ITALIC | Style.BOLD));
      }
      at += word.styles().length;
    }
    return styles;
  }

  /** Whether every letter and figure is bold. */
  boolean bold() {
    return words.stream().filter(word -> !word.superior()).allMatch(PrintedWord::bold);
  }

  /** Whether it begins with a superior figure or mark, as a note does. */
  boolean opensSuperior() {
    return words.get(0).superior() && words.size() > 1;
  }

  /** Where the text begins after a number or letter of its own that stands apart from it; {@link #left} where it has none. */
  double textLeft() {
    boolean label = words.size() > 1 && words.get(1).apart() && PrintedWord.LABEL.matcher(words.get(0).text()).matches();
    return label ? words.get(1).left() : left;
  }

  boolean labelled() {
    return textLeft() > left;
  }

  /** The part with the words from {@code from} (inclusive) to {@code to} (exclusive). */
  PrintedRow part(int from, int to) {
    return of(page, List.copyOf(words.subList(from, to)));
  }

  double firstWordWidth() {
    double end = words.get(0).right();
    for (int i = 1; i < words.size() && !words.get(i).apart(); i++) {
      end = words.get(i).right();
    }
    return end - left;
  }

  @Override
  public String toString() {
    return text() + Arrays.toString(new double[] {left, baseline, size});
  }
}
