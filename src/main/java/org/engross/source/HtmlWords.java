package org.engross.source;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** How the words of an element begin. An element may hold a whole page, and so may each of those in it: no more is read than was asked for. */
final class HtmlWords {
  private HtmlWords() {}

  /** The first characters of an element, without the blanks before them; at least so many where it has them. */
  static String beginning(Element element, int characters) {
    StringBuilder words = new StringBuilder();
    element.filter((NodeFilter) (node, depth) -> {
      if (node instanceof TextNode text) {
        String more = text.getWholeText();
        words.append(words.length() == 0 ? more.stripLeading() : more);
      } else if (words.length() > 0 && node instanceof Element inside && HtmlText.isBlock(inside)) {
        words.append(' ');
      }
      return words.length() >= characters ? NodeFilter.FilterResult.STOP : NodeFilter.FilterResult.CONTINUE;
    });
    return words.toString();
  }

  /** Whether an element shows no words. */
  static boolean blank(Element element) {
    return beginning(element, 1).isEmpty();
  }

  /** Whether words stand in an element itself, beside the elements in it. */
  static boolean ofItsOwn(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text && !text.isBlank()) {
        return true;
      }
    }
    return false;
  }
}
