package org.engross.publish;

/**
 * A heading, paragraph or table cell as read back from a file, for comparing two forms of one text.
 *
 * @param text its words with single blanks; the call of a note is {@code {7}}
 * @param italic the letters and figures of its italics, without blanks and punctuation
 */
record ReadBlock(String text, String italic) {
  static ReadBlock of(StringBuilder text, StringBuilder italic) {
    return new ReadBlock(text.toString().replaceAll("[ \t\n\r\u2003]+", " ").strip(), italic.toString().replaceAll("[^\\p{L}\\p{N}]", ""));
  }
}
