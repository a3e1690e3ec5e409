package org.engross.search;

/** Writes whole numbers in letters: each stands for five bits, the lowest first, and says whether another follows. */
final class Numbers {
  private static final String LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private Numbers() {}

  static void append(StringBuilder text, int number) {
    int rest = number;
    while (rest > 31) {
      text.append(LETTERS.charAt(32 + (rest & 31)));
      rest >>>= 5;
    }
    text.append(LETTERS.charAt(rest));
  }
}
