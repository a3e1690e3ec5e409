package org.engross.drafting;

/** The words to quote in a message. */
final class Excerpt {
  private static final int LONGEST = 60;

  /** As much as a web address, or the first words with their blanks, may take. */
  private static final int LOOKED_AT = 200;

  private Excerpt() {}

  /** What stands from blank to blank around a place, or as much of it as a word can have. */
  static String token(String words, int at) {
    int start = at;
    while (start > 0 && !Clause.blank(words.charAt(start - 1)) && at - start < LOOKED_AT) {
      start--;
    }
    int end = at;
    while (end < words.length() && !Clause.blank(words.charAt(end)) && end - at < LOOKED_AT) {
      end++;
    }
    return words.substring(start, end);
  }

  /** A stretch with the words that touch it. */
  static String around(String words, int start, int end) {
    int from = start;
    while (from > 0 && !Clause.blank(words.charAt(from - 1)) && start - from < LONGEST / 2) {
      from--;
    }
    int to = end;
    while (to < words.length() && !Clause.blank(words.charAt(to)) && to - end < LONGEST / 2) {
      to++;
    }
    return whole(words, from, to);
  }

  /** A stretch with the letters and figures that touch it. */
  static String word(String words, int start, int end) {
    int from = start;
    while (from > 0 && Character.isLetterOrDigit(words.charAt(from - 1)) && start - from < LONGEST / 2) {
      from--;
    }
    int to = end;
    while (to < words.length() && Character.isLetterOrDigit(words.charAt(to)) && to - end < LONGEST / 2) {
      to++;
    }
    return whole(words, from, to);
  }

  /** The first words from a place on, cut at a blank. */
  static String first(String words, int from) {
    return first(words.substring(from, Math.min(words.length(), from + LOOKED_AT)));
  }

  /** The first words of a stretch, cut at a blank. */
  static String first(String words) {
    String line = words.substring(0, Math.min(words.length(), LOOKED_AT)).strip().replaceAll("[\\s\\p{Z}]+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LONGEST);
    return whole(line, 0, blank > 0 ? blank : LONGEST) + " …";
  }

  /** The characters between two places, without the half of one that a cut would leave. */
  private static String whole(String words, int start, int end) {
    int from = start > 0 && Character.isLowSurrogate(words.charAt(start)) && Character.isHighSurrogate(words.charAt(start - 1)) ? start + 1 : start;
    int to = end < words.length() && end > from && Character.isLowSurrogate(words.charAt(end)) && Character.isHighSurrogate(words.charAt(end - 1)) ? end - 1 : end;
    return words.substring(from, to);
  }
}
