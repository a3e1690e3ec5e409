package org.engross.source;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Words that stand side by side on a page: a line of text, or the part of one that belongs to a column.
 *
 * @param page from 1
 * @param words from left to right, never empty
 * @param left where the first begins
 * @param right where the last ends
 * @param baseline where they stand in the middle
 * @param size of their type in the middle, superiors left aside
 */
record PrintedRow(int page, List<PrintedWord> words, double left, double right, double baseline, double size) {

  static PrintedRow of(int page, List<PrintedWord> words) {
    double left = words.stream().mapToDouble(PrintedWord::left).min().orElseThrow();
    double right = words.stream().mapToDouble(PrintedWord::right).max().orElseThrow();
    boolean plain = words.stream().anyMatch(word -> !word.superior());
    List<PrintedWord> text = plain ? words.stream().filter(word -> !word.superior()).toList() : words;
    return new PrintedRow(page, words, left, right, middle(text, PrintedWord::baseline), middle(text, PrintedWord::size));
  }

  /** The value that half of the characters do not exceed: words that a program recognised on a scan all differ a little. */
  private static double middle(List<PrintedWord> words, ToDoubleFunction<PrintedWord> value) {
    List<PrintedWord> sorted = words.stream().sorted(Comparator.comparingDouble(value)).toList();
    int half = sorted.stream().mapToInt(word -> word.text().length()).sum() / 2;
    int count = 0;
    for (PrintedWord word : sorted) {
      count += word.text().length();
      if (count > half) {
        return value.applyAsDouble(word);
      }
    }
    return value.applyAsDouble(sorted.get(0));
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
