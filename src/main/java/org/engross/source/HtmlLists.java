package org.engross.source;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The numbers and letters that a browser prints before the items of a list: they stand nowhere in the file. */
final class HtmlLists {
  private static final Pattern STYLE = Pattern.compile("list-style(?:-type)?\\s*:\\s*(?:inside|outside)?\\s*([a-z-]+)");
  /** A number or letter that was typed: the list only sets the item in. */
  private static final Pattern TYPED = Pattern.compile("(?:\\d{1,3}\\.|\\([a-z\\d]{1,5}\\))\\s.*", Pattern.DOTALL);

  /** So far an item is read to see whether its number was typed. */
  private static final int LABEL = 12;

  /** The numbers of the items of a list, by the item. */
  private final Map<Element, Integer> numbers = new IdentityHashMap<>();

  /** What is printed before an item; letters stand in brackets, as resolutions have them. Empty where nothing is printed. */
  String label(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol") || TYPED.matcher(HtmlWords.beginning(item, LABEL)).matches()) {
      return "";
    }
    Matcher style = STYLE.matcher(item.attr("style") + ";" + list.attr("style"));
    String type = style.find() ? style.group(1) : list.attr("type");
    int number = number(item, list);
    return switch (type) {
      case "none" -> "";
      case "a", "lower-alpha", "lower-latin" -> "(" + DocxNumbering.number(number, "lowerLetter") + ")";
      case "A", "upper-alpha", "upper-latin" -> DocxNumbering.number(number, "upperLetter") + ".";
      case "i", "lower-roman" -> "(" + DocxNumbering.number(number, "lowerRoman") + ")";
      case "I", "upper-roman" -> DocxNumbering.number(number, "upperRoman") + ".";
      default -> number + ".";
    };
  }

  private int number(Element item, Element list) {
    if (!numbers.containsKey(item)) {
      int number = XmlTree.number(list.hasAttr("start") ? list.attr("start") : null, 1) - 1;
      for (Element sibling : list.children()) {
        if (sibling.normalName().equals("li")) {
          number = XmlTree.number(sibling.hasAttr("value") ? sibling.attr("value") : null, number + 1);
          numbers.put(sibling, number);
        }
      }
    }
    return numbers.get(item);
  }
}
