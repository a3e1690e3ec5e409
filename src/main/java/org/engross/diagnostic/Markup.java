package org.engross.diagnostic;

/** How text stands in XML and HTML. */
final class Markup {
  private Markup() {}

  /** rule (XML 1.0, 2.2 and 2.4): characters that XML cannot hold become U+FFFD; those that mean something are escaped. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> {
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        case '\n', '\t' -> escaped.append((char) c);
        default -> escaped.appendCodePoint(held(c) ? c : 0xFFFD);
      }
    });
    return escaped.toString();
  }

  private static boolean held(int c) {
    boolean control = c < 0x20 || c >= 0x7F && c < 0xA0;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return !control && !surrogate && !none;
  }
}
