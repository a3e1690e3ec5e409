package org.engross.source;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Counts what of each line of a web page is words of links. */
final class HtmlLinks {
  private final Map<Line, Integer> links = new HashMap<>();
  /** How many links are open; one in another is against the rules, but pages have it. */
  private int open;
  private int count;
  private int letters;

  /** Whether an element is a link, of which the words follow. */
  static boolean isLink(Element element) {
    return element.normalName().equals("a") && element.hasAttr("href");
  }

  void opens() {
    open++;
    count++;
  }

  void closes() {
    open--;
  }

  /** Characters of the line being read. */
  void read(CharSequence text) {
    letters += open > 0 ? letters(text) : 0;
  }

  /** The line being read is at its end. */
  void end(Line line) {
    if (count > 0 && letters > 0 && letters == letters(line.text())) {
      links.put(line, count);
    }
    reset();
  }

  /** What was read makes no line. */
  void reset() {
    count = open;
    letters = 0;
  }

  /** By line: how many links it consists of. */
  Map<Line, Integer> links() {
    return links;
  }

  private static int letters(CharSequence text) {
    return (int) text.chars().filter(Character::isLetterOrDigit).count();
  }
}
