package org.engross.source;

import org.engross.diagnostic.Origin;

/**
 * A file as text.
 *
 * @param origin its characters and lines
 * @param sha256 of its bytes, in hexadecimal
 * @param encoding how its bytes stand for the characters; null where the text had to be taken out of the file, as from a PDF
 */
public record SourceText(Origin origin, String sha256, Encoding encoding) {
  /**
   * How bytes stand for characters.
   *
   * @param charset its name: {@code UTF-8}, {@code UTF-16LE}, {@code UTF-16BE}, {@code windows-1252}
   * @param byteOrderMark whether the file begins with one, which is no character of the text
   */
  public record Encoding(String charset, boolean byteOrderMark) {}

  /** The text that was taken out of a file. */
  public SourceText(Origin origin, String sha256) {
    this(origin, sha256, null);
  }
}
