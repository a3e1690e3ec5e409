package org.engross.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/**
 * Computes the labels that Word prints before the paragraphs of a list ("1.", "(a)", "(ii)"): they stand in no run of the paragraph.
 *
 * <p>rule (ISO/IEC 29500-1, 17.9): levels of one abstract list count on from paragraph to paragraph, whatever instance they name; a level
 * starts anew after a paragraph of a level above it, and where an instance says so the first time it is used.
 */
final class DocxNumbering {
  private static final int LEVELS = 9;
  private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private final DocxStyles styles;
  private final Map<String, Element> instances = new HashMap<>();
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> byStyle = new HashMap<>();
  /** The last number of each level, by abstract list; 0 where none was used. */
  private final Map<String, Integer[]> counters = new HashMap<>();
  private final Set<String> used = new HashSet<>();

  /** @param root of the part; null where the document has no lists */
  DocxNumbering(Element root, DocxStyles styles) {
    this.styles = styles;
    for (Element list : XmlTree.children(root, "abstractNum")) {
      lists.put(XmlTree.attribute(list, "abstractNumId"), list);
      String style = XmlTree.value(list, "styleLink");
      if (style != null) {
        byStyle.put(style, list);
      }
    }
    XmlTree.children(root, "num").forEach(instance -> instances.put(XmlTree.attribute(instance, "numId"), instance));
  }

  /** What is printed before a paragraph; empty where it is in no list. Paragraphs are given in the order of the text. */
  String label(Element paragraph) {
    Element own = XmlTree.child(XmlTree.child(paragraph, "pPr"), "numPr");
    Element listed = styles.property(paragraph, "numPr");
    String id = XmlTree.value(own, "numId");
    id = id != null ? id : XmlTree.value(listed, "numId");
    Element instance = instances.get(id);
    if (instance == null) {
      return "";
    }
    String listId = XmlTree.value(instance, "abstractNumId");
    Element list = linked(lists.get(listId));
    int level = level(own, listed, list, styles.paragraphStyle(paragraph));
    Element override = override(instance, level);
    Element form = form(list, override, level);
    if (form == null) {
      return "";
    }
    Integer[] counter = counters.computeIfAbsent(listId, key -> new Integer[LEVELS]);
    count(counter, list, instance, id, level);
    return print(form, list, instance, counter, level);
  }

  private static int level(Element own, Element listed, Element list, String style) {
    String said = XmlTree.value(own, "ilvl");
    if (said == null && own == null) {
      // a style names its list, and the list which of its levels belongs to the style
      for (Element form : XmlTree.children(list, "lvl")) {
        if (style != null && style.equals(XmlTree.value(form, "pStyle"))) {
          said = XmlTree.attribute(form, "ilvl");
        }
      }
    }
    said = said != null ? said : XmlTree.value(listed, "ilvl");
    return Math.max(0, Math.min(LEVELS - 1, XmlTree.number(said, 0)));
  }

  private Element linked(Element list) {
    String style = XmlTree.value(list, "numStyleLink");
    return style != null && byStyle.containsKey(style) ? byStyle.get(style) : list;
  }

  private static Element override(Element instance, int level) {
    return XmlTree.children(instance, "lvlOverride").stream().filter(override -> XmlTree.number(XmlTree.attribute(override, "ilvl"), -1) == level).findFirst().orElse(null);
  }

  private static Element form(Element list, Element override, int level) {
    Element own = XmlTree.child(override, "lvl");
    return own != null ? own : XmlTree.children(list, "lvl").stream().filter(form -> XmlTree.number(XmlTree.attribute(form, "ilvl"), -1) == level).findFirst().orElse(null);
  }

  private void count(Integer[] counter, Element list, Element instance, String id, int level) {
    Element override = override(instance, level);
    int start = XmlTree.number(XmlTree.value(form(list, override, level), "start"), 1);
    String anew = XmlTree.value(override, "startOverride");
    if (used.add(id + " " + level) && anew != null) {
      counter[level] = XmlTree.number(anew, start);
    } else {
      counter[level] = counter[level] == null ? start : counter[level] + 1;
    }
    for (int upper = 0; upper < level; upper++) {
      if (counter[upper] == null) {
        counter[upper] = XmlTree.number(XmlTree.value(form(list, override(instance, upper), upper), "start"), 1);
      }
    }
    for (int deeper = level + 1; deeper < LEVELS; deeper++) {
      int restart = XmlTree.number(XmlTree.value(form(list, override(instance, deeper), deeper), "lvlRestart"), deeper);
      if (restart != 0 && level < restart) {
        counter[deeper] = null;
      }
    }
  }

  private static String print(Element form, Element list, Element instance, Integer[] counter, int level) {
    String pattern = XmlTree.value(form, "lvlText");
    if (pattern == null || "none".equals(XmlTree.value(form, "numFmt"))) {
      return "";
    }
    if ("bullet".equals(XmlTree.value(form, "numFmt"))) {
      // symbol fonts draw their bullets where Unicode has none
      return pattern.chars().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF) ? "\u2022" : pattern;
    }
    boolean legal = XmlTree.child(form, "isLgl") != null;
    StringBuilder label = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
      if (pattern.charAt(i) == '%' && next >= '1' && next <= '9') {
        int shown = next - '1';
        String format = XmlTree.value(form(list, override(instance, shown), shown), "numFmt");
        label.append(number(counter[shown] == null ? 1 : counter[shown], legal && shown < level ? "decimal" : format));
        i++;
      } else {
        label.append(pattern.charAt(i));
      }
    }
    return label.toString();
  }

  /** A number as a list prints it: {@code decimal}, {@code lowerLetter}, {@code upperRoman} and so on. */
  static String number(int number, String format) {
    return switch (format == null ? "decimal" : format) {
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> (number < 10 ? "0" : "") + number;
      case "chicago" -> "*".repeat(Math.max(1, Math.min(number, 3)));
      default -> String.valueOf(number);
    };
  }

  /** rule: after "z" come "aa", "bb". */
  private static String letter(int number) {
    int index = Math.floorMod(number - 1, 26);
    return String.valueOf((char) ('a' + index)).repeat(Math.max(1, Math.min(10, (number - 1) / 26 + 1)));
  }

  private static String roman(int number) {
    if (number < 1 || number > 3999) {
      return String.valueOf(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < ROMAN.length; i++) {
      for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
        roman.append(ROMAN[i]);
      }
    }
    return roman.toString();
  }
}
