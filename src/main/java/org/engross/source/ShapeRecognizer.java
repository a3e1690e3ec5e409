package org.engross.source;

import java.util.List;
import java.util.regex.Pattern;

/** Tells the shape of a text from what is in it. */
final class ShapeRecognizer {
  private static final Pattern MARKDOWN =
      Pattern.compile("(?m)<sup>\\d+</sup>|\\[\\^[\\w.-]+\\]|^#{1,6} \\S|^\\*{1,2}\\p{L}[^*\\n]*\\*|^\\d+\\\\?\\. \\*\\p{L}[^*\\n]*\\*");
  /** Nothing but Markdown and HTML sets a superior figure so. */
  private static final Pattern SUPERIOR = Pattern.compile("<sup>\\d+</sup>");
  private static final Pattern PAGES = Pattern.compile("(?m)\\f|^[ \\t]*_{5,}[ \\t]*$|^ ?\\S.* $");

  /** A line this long was not broken to fit a page. */
  private static final int UNBROKEN = 200;

  /** Of so many paragraphs not one begins with a small letter. */
  private static final int SMALL = 20;

  private ShapeRecognizer() {}

  static Shape recognize(String text) {
    if (SUPERIOR.matcher(text).find() || count(MARKDOWN, text) >= 3) {
      return Shape.MARKDOWN;
    }
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    long characters = lines.stream().mapToLong(String::length).sum();
    long unbroken = lines.stream().filter(line -> line.length() > UNBROKEN).mapToLong(String::length).sum();
    if (unbroken * 2 > characters || unbroken > 0 && whole(lines)) {
      return Shape.WORD_DUMP;
    }
    return count(PAGES, text) * 4 > lines.size() || text.indexOf('\f') >= 0 || text.contains("_____") ? Shape.PDF_LAYOUT : Shape.WEB_PAGE;
  }

  /** rule: of lines broken to fit a page most begin within a sentence; where hardly one begins with a small letter, each is a paragraph. */
  private static boolean whole(List<String> lines) {
    long small = lines.stream().map(String::strip).filter(line -> Character.isLowerCase(line.charAt(0))).count();
    long capital = lines.stream().map(String::strip).filter(line -> line.chars().anyMatch(Character::isUpperCase)).count();
    return small * SMALL < lines.size() && capital * 2 > lines.size();
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }
}
