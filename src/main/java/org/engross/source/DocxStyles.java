package org.engross.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** The styles of a Word document: how the characters of a paragraph and of a run are set, and which paragraphs are headings. */
final class DocxStyles {
  /** "heading 1", "Title", and the United Nations' own "_ H _Ch", "_ H_1". */
  private static final Pattern HEADING = Pattern.compile("(?i)heading \\d|(?:sub)?title|_ ?h ?_ ?.*");
  /** Half-points that raised type is raised by at least. */
  private static final int RAISED = 4;

  private final Map<String, Element> styles = new HashMap<>();
  private String usual;

  /** @param root of the part; null where the document has no styles */
  DocxStyles(Element root) {
    for (Element style : XmlTree.children(root, "style")) {
      styles.put(XmlTree.attribute(style, "styleId"), style);
      if ("paragraph".equals(XmlTree.attribute(style, "type")) && on(XmlTree.attribute(style, "default"))) {
        usual = XmlTree.attribute(style, "styleId");
      }
    }
  }

  /** How a run is set: what it says itself, else its style against that of its paragraph. Bits of {@link Style}. */
  byte style(Element paragraph, Element run) {
    Element own = XmlTree.child(run, "rPr");
    String paragraphStyle = paragraphStyle(paragraph);
    String runStyle = XmlTree.value(own, "rStyle");
    int style = toggled(own, "i", paragraphStyle, runStyle) ? Style.ITALIC : Style.PLAIN;
    style |= toggled(own, "b", paragraphStyle, runStyle) ? Style.BOLD : Style.PLAIN;
    String aligned = first(own, runStyle, paragraphStyle, "vertAlign");
    boolean raised = aligned == null && XmlTree.number(XmlTree.value(own, "position"), 0) >= RAISED && XmlTree.child(own, "sz") != null;
    return (byte) (style | ("superscript".equals(aligned) || raised ? Style.SUPERSCRIPT : Style.PLAIN));
  }

  boolean hidden(Element paragraph, Element run) {
    Element own = XmlTree.child(run, "rPr");
    return toggled(own, "vanish", paragraphStyle(paragraph), XmlTree.value(own, "rStyle"));
  }

  boolean heading(Element paragraph) {
    Element own = XmlTree.child(paragraph, "pPr");
    Element level = XmlTree.child(own, "outlineLvl");
    for (String id : chain(paragraphStyle(paragraph))) {
      Element style = styles.get(id);
      level = level != null ? level : XmlTree.child(XmlTree.child(style, "pPr"), "outlineLvl");
      if (XmlTree.value(style, "name") != null && HEADING.matcher(XmlTree.value(style, "name")).matches()) {
        return true;
      }
    }
    return level != null && XmlTree.number(XmlTree.attribute(level, "val"), 9) < 9;
  }

  /** The element of a paragraph's properties, its own or that of its style; null where neither has one. */
  Element property(Element paragraph, String name) {
    Element own = XmlTree.child(XmlTree.child(paragraph, "pPr"), name);
    if (own != null) {
      return own;
    }
    for (String id : chain(paragraphStyle(paragraph))) {
      Element found = XmlTree.child(XmlTree.child(styles.get(id), "pPr"), name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether a style of tables draws lines between columns. */
  boolean ruled(String tableStyle) {
    for (String id : chain(tableStyle)) {
      Element borders = XmlTree.child(XmlTree.child(styles.get(id), "tblPr"), "tblBorders");
      String between = XmlTree.value(borders, "insideV");
      if (between != null) {
        return !between.equals("nil") && !between.equals("none");
      }
    }
    return false;
  }

  /** The style of a paragraph, or the usual one. */
  String paragraphStyle(Element paragraph) {
    String own = XmlTree.value(XmlTree.child(paragraph, "pPr"), "pStyle");
    return own == null ? usual : own;
  }

  /** rule (ISO/IEC 29500-1, 17.7.3): bold, italics and hidden of a paragraph's style and of a run's style cancel each other. */
  private boolean toggled(Element own, String name, String paragraphStyle, String runStyle) {
    Element direct = XmlTree.child(own, name);
    if (direct != null) {
      return on(direct);
    }
    return inherited(paragraphStyle, name) ^ inherited(runStyle, name);
  }

  private boolean inherited(String style, String name) {
    for (String id : chain(style)) {
      Element found = XmlTree.child(XmlTree.child(styles.get(id), "rPr"), name);
      if (found != null) {
        return on(found);
      }
    }
    return false;
  }

  private String first(Element own, String runStyle, String paragraphStyle, String name) {
    String value = XmlTree.value(own, name);
    for (String start : new String[] {runStyle, paragraphStyle}) {
      for (String id : chain(start)) {
        value = value != null ? value : XmlTree.value(XmlTree.child(styles.get(id), "rPr"), name);
      }
    }
    return value;
  }

  /** A style and those it is based on; a style that is based on itself ends the chain. */
  private Set<String> chain(String style) {
    Set<String> chain = new java.util.LinkedHashSet<>();
    Set<String> seen = new HashSet<>();
    for (String id = style; id != null && styles.containsKey(id) && seen.add(id); id = XmlTree.value(styles.get(id), "basedOn")) {
      chain.add(id);
    }
    return chain;
  }

  private static boolean on(Element toggle) {
    String value = XmlTree.attribute(toggle, "val");
    return value == null || on(value);
  }

  private static boolean on(String value) {
    return value != null && !value.equals("0") && !value.equals("false") && !value.equals("off");
  }
}
