package org.engross.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * The characters that an Akoma Ntoso file prints, the UN's own or ours: read with the DOM of the JDK, by element names that both have.
 *
 * @param masthead words and signs of cover pages and headings
 * @param text words and signs of preambles, bodies, closing lines and annexes, those of notes left out
 * @param notes a note each: its marker and its words and signs
 * @param records what the metadata say: keywords, steps, votes, an entry each
 */
record PrintedWords(List<String> masthead, List<String> text, List<String> notes, List<String> records) {
  private static final Set<String> FRONT = Set.of("coverPage", "preface");
  private static final Set<String> BLOCKS = Set.of(
      "p", "num", "heading", "subheading", "crossHeading", "listIntroduction", "listWrapUp", "td", "th", "eol", "docNumber", "docTitle", "block");

  static PrintedWords of(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      PrintedWords words = new PrintedWords(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      words.walk(factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement());
      return words;
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void walk(Element element) {
    String name = element.getLocalName();
    if (name.equals("meta")) {
      record(element);
    } else if (Set.of("coverPage", "preface", "preamble", "mainBody", "conclusions", "heading").contains(name) && !element.getParentNode().getLocalName().equals("paragraph")) {
      StringBuilder characters = new StringBuilder();
      gather(element, characters);
      boolean front = FRONT.contains(name) && !element.getParentNode().getLocalName().equals("doc");
      (front ? masthead : text).addAll(signs(characters.toString()));
    } else {
      children(element).forEach(this::walk);
    }
  }

  private void gather(Node node, StringBuilder characters) {
    if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
      characters.append(node.getNodeValue());
    } else if (node instanceof Element element && element.getLocalName().equals("authorialNote")) {
      StringBuilder note = new StringBuilder();
      for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
        gather(child, note);
      }
      notes.add(element.getAttribute("marker").strip() + " " + String.join(" ", signs(note.toString())));
    } else {
      boolean block = BLOCKS.contains(String.valueOf(node.getLocalName()));
      characters.append(block ? " " : "");
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        gather(child, characters);
      }
      characters.append(block ? " " : "");
    }
  }

  /** Words, and every other sign by itself; blanks say nothing. */
  private static List<String> signs(String characters) {
    return Arrays.stream(characters.split("(?<![\\p{L}\\p{M}\\p{N}])|(?![\\p{L}\\p{M}\\p{N}])")).map(String::strip).filter(sign -> !sign.isBlank() && !sign.equals("\u00A0")).toList();
  }

  /** The UN writes votes and steps as its own files have them; ours stand in workflow, analysis and history. */
  private void record(Element element) {
    switch (element.getLocalName()) {
      case "keyword" -> records.add("keyword " + mended(element.getAttribute("value")) + " " + mended(element.getAttribute("showAs")) + " " + element.getAttribute("href"));
      case "count" -> {
        records.add("count " + element.getAttribute("refersTo").replace("#", "") + " " + element.getAttribute("value"));
        children(element).forEach(voters -> children(voters).forEach(voter -> records.add("voter " + voter.getTextContent().strip())));
      }
      case "step" -> {
        if (!element.getAttribute("outcome").startsWith("#")) {
          step(element.getAttribute("outcome"), element.getAttribute("date").replace("0001-01-01", ""), element.getAttribute("as"), element.getAttribute("by"));
        }
      }
      case "stage" -> {
        List<String> names = children(element).stream().map(by -> by.getAttribute("name")).toList();
        step(element.getAttribute("name"), element.getAttribute("date"), element.getAttribute("document").replaceFirst(", para\\. .*", ""), String.join(" ", names));
      }
      default -> children(element).forEach(this::record);
    }
  }

  private void step(String name, String date, String document, String by) {
    String names = String.join(" ", signs(mended(by).replaceAll("\\band\\b", "").replace(",", " ")));
    records.add("step " + String.join(" ", List.of(name, date, mended(document).strip(), names)));
  }

  /** Some files write references twice. */
  private static String mended(String text) {
    return text.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&").strip();
  }

  private static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }
}
