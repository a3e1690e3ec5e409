package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The printed words of a text in their order, first the text with the marks of its notes, then the notes; once from Akoma Ntoso and
 * once from a page, without the masthead, by two ways that know nothing of the stylesheets.
 */
final class PrintedWords {
  private static final Set<String> BLOCKS =
      Set.of("p", "num", "heading", "subheading", "listIntroduction", "listWrapUp", "crossHeading", "caption", "td", "th", "eol");

  private PrintedWords() {}

  static List<String> ofAkomaNtoso(byte[] akn) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element statement = firstChild(factory.newDocumentBuilder().parse(new ByteArrayInputStream(akn)).getDocumentElement());
    StringBuilder text = new StringBuilder();
    List<Element> notes = new ArrayList<>();
    for (Element part : children(statement)) {
      append(part, part.getLocalName().equals("coverPage") ? new StringBuilder() : text, notes);
    }
    for (Element note : notes) {
      text.append(' ').append(note.getAttribute("marker")).append(' ');
      children(note).forEach(block -> append(block, text, new ArrayList<>()));
    }
    return words(text);
  }

  private static void append(Node node, StringBuilder text, List<Element> notes) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    } else if (node instanceof Element element && element.getLocalName().equals("authorialNote")) {
      text.append(element.getAttribute("marker"));
      notes.add(element);
      children(element).forEach(block -> append(block, new StringBuilder(), notes));
    } else if (node instanceof Element element && !element.getLocalName().equals("meta")) {
      boolean block = BLOCKS.contains(element.getLocalName());
      text.append(block ? " " : "");
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        append(child, text, notes);
      }
      text.append(block ? " " : "");
    }
  }

  /** Heading, text and notes of a page without what we added to them. */
  static List<String> ofPage(Document page) {
    StringBuilder text = new StringBuilder();
    page.select(".masthead .preface, .text, .notes li").forEach(part -> part.traverse((node, depth) -> {
      if (node instanceof TextNode words && ((org.jsoup.nodes.Element) words.parent()).closest(".ours, .permalink, .origin") == null) {
        text.append(words.getWholeText());
      } else if (node instanceof org.jsoup.nodes.Element element && (element.isBlock() || element.is(".number, .line, br"))) {
        text.append(' ');
      }
    }));
    return words(text);
  }

  private static List<String> words(CharSequence text) {
    return List.of(text.toString().strip().split("\\s+"));
  }

  private static Element firstChild(Element parent) {
    return children(parent).get(0);
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
