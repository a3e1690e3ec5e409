package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The blocks of an Akoma Ntoso file as the tags of a book should have them, one a line: {@code P Recalling ...{1 Resolution 55/2.}}
 * where the braces hold a note at its first call. It knows nothing of the stylesheets.
 */
final class AknBlocks {
  private static final Set<String> LINES = Set.of("p", "crossHeading", "listIntroduction", "listWrapUp");
  private static final Set<String> DIVISIONS = Set.of("section", "title", "part", "chapter", "article", "division");

  private final List<String> blocks = new ArrayList<>();
  private String number = "";

  private AknBlocks() {}

  static List<String> of(byte[] akn) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Element root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(akn)).getDocumentElement();
    AknBlocks reading = new AknBlocks();
    reading.read(children(root).get(0), 1);
    return reading.blocks;
  }

  private void read(Element element, int level) {
    String name = element.getLocalName();
    if (name.equals("coverPage")) {
      add("Masthead", text(element));
    } else if (name.equals("preface")) {
      preface(element, level);
    } else if (LINES.contains(name)) {
      add("P", number + text(element));
      number = "";
    } else if (name.equals("num")) {
      number = text(element) + " ";
    } else if (name.equals("point") || name.equals("item")) {
      add("Lbl", number + text(children(element).get(0)));
      number = "";
      children(element).stream().skip(1).forEach(child -> read(child, level));
    } else if (DIVISIONS.contains(name)) {
      List<Element> heads = children(element).stream().filter(child -> Set.of("num", "heading").contains(child.getLocalName())).toList();
      add("H" + (level + 1), String.join(" ", heads.stream().map(AknBlocks::text).toList()));
      children(element).stream().filter(child -> !heads.contains(child)).forEach(child -> read(child, level + 1));
    } else if (name.equals("attachment")) {
      boolean headed = children(element).get(0).getLocalName().equals("heading");
      if (headed) {
        add("H" + (level + 1), text(children(element).get(0)));
      }
      Element annexed = children(element).get(headed ? 1 : 0);
      for (Element part : children(annexed)) {
        read(part, part.getLocalName().equals("preface") && headed ? level + 2 : level + 1);
      }
    } else if (name.equals("caption")) {
      add("Caption", text(element));
    } else if (name.equals("th") || name.equals("td")) {
      add(name.toUpperCase(), text(element));
    } else if (!name.equals("meta")) {
      children(element).forEach(child -> read(child, level));
    }
  }

  /** rule: the line with the title is the heading, failing that the one with the number. */
  private void preface(Element preface, int level) {
    List<Element> lines = descendants(preface, "p").stream().filter(p -> !within(p, "authorialNote")).toList();
    Element heading = lines.stream().filter(p -> !descendants(p, "docTitle").isEmpty()).findFirst()
        .or(() -> lines.stream().filter(p -> !descendants(p, "docNumber").isEmpty()).findFirst())
        .orElse(lines.get(0));
    lines.forEach(line -> add(line == heading ? "H" + level : "P", text(line)));
  }

  private void add(String type, String text) {
    blocks.add(BookWords.normal(type + " " + text));
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    append(element, text);
    return text.toString().strip();
  }

  private static void append(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(child.getNodeValue());
      } else if (child instanceof Element note && note.getLocalName().equals("authorialNote")) {
        text.append(note.getAttribute("marker")).append('{').append(note.getAttribute("marker")).append(' ').append(text(note)).append('}');
      } else if (child instanceof Element element) {
        boolean line = LINES.contains(element.getLocalName());
        text.append(line ? " " : "");
        append(element, text);
        text.append(line ? " " : "");
      }
    }
  }

  private static boolean within(Element element, String name) {
    for (Node node = element; node != null; node = node.getParentNode()) {
      if (name.equals(node.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  private static List<Element> descendants(Element element, String name) {
    List<Element> found = new ArrayList<>();
    var list = element.getElementsByTagNameNS("*", name);
    for (int i = 0; i < list.getLength(); i++) {
      found.add((Element) list.item(i));
    }
    return found;
  }

  private static List<Element> children(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
