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

  /** Simple Markdown as HTML: paragraphs, lists of a line an item, code and emphasis. */
  static String paragraphs(String markdown) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : markdown.strip().split("\\n\\s*\\n")) {
      if (paragraph.startsWith("- ") || paragraph.startsWith("* ")) {
        html.append("<ul>\n");
        for (String item : paragraph.substring(2).split("\\n[-*] ")) {
          html.append("<li>").append(inline(item)).append("</li>\n");
        }
        html.append("</ul>\n");
      } else {
        html.append("<p>").append(inline(paragraph)).append("</p>\n");
      }
    }
    return html.toString();
  }

  private static String inline(String markdown) {
    String[] parts = escaped(markdown.strip()).split("`", -1);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1 && i < parts.length - 1;
      html.append(code ? "<code>" + parts[i] + "</code>" : parts[i].replaceAll("\\*\\*([^*]+)\\*\\*", "<strong>$1</strong>").replaceAll("\\*([^*\\s][^*]*)\\*", "<em>$1</em>"));
    }
    return html.toString();
  }

  private static boolean held(int c) {
    boolean control = c < 0x20 || c >= 0x7F && c < 0xA0;
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean none = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return !control && !surrogate && !none;
  }
}
