package org.engross.publish;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** What a person reads in an Akoma Ntoso file, found without any stylesheet: the other side of the comparison with Markdown. */
final class AknReading {
  private static final Set<String> LINES = Set.of("p", "heading", "crossHeading", "listIntroduction", "listWrapUp", "caption", "th", "td");
  final List<ReadBlock> blocks = new ArrayList<>();
  final TreeMap<String, List<ReadBlock>> notes = new TreeMap<>();
  private final Document document;
  private final Map<String, List<Element>> labelled = new HashMap<>();
  /** Printed, but not yet followed by words. */
  private final List<ReadBlock> numbers = new ArrayList<>();


  AknReading(byte[] akn) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(akn));
    block(document.getDocumentElement());
  }

  private void block(Element element) {
    String name = element.getLocalName();
    if (name.equals("num")) {
      numbers.add(content(element));
      boolean alone = Set.of("section", "title", "part", "chapter", "article").contains(element.getParentNode().getLocalName()) && !"heading".equals(nextName(element));
      if (alone) {
        add(new ReadBlock("", ""));
      }
    } else if (name.equals("table")) {
      blocks.addAll(numbers);
      numbers.clear();
      children(element).forEach(this::block);
    } else if (LINES.contains(name)) {
      add(name.equals("td") || name.equals("th") ? cell(element) : content(element));
    } else if (!Set.of("meta", "coverPage").contains(name)) {
      children(element).forEach(this::block);
    }
  }

  /** The paragraphs of a cell stand in one line. */
  private ReadBlock cell(Element element) {
    List<ReadBlock> paragraphs = children(element).stream().map(this::content).toList();
    return new ReadBlock(
        String.join(" ", paragraphs.stream().map(ReadBlock::text).toList()).strip(), String.join("", paragraphs.stream().map(ReadBlock::italic).toList()));
  }

  /** Numbers stand in the line of the words after them: "2. (a) To meet again;". */
  private void add(ReadBlock words) {
    numbers.add(words);
    blocks.add(new ReadBlock(
        String.join(" ", numbers.stream().map(ReadBlock::text).toList()).strip(), String.join("", numbers.stream().map(ReadBlock::italic).toList())));
    numbers.clear();
  }

  private ReadBlock content(Element element) {
    StringBuilder text = new StringBuilder();
    StringBuilder italic = new StringBuilder();
    // rule of the profile: the opening and the closing lines are italic in Markdown, whatever they are in the source
    inline(element, (within(element, "conclusions") || within(element, "formula")) && !within(element, "authorialNote"), text, italic);
    return ReadBlock.of(text, italic);
  }

  private void inline(Node node, boolean italics, StringBuilder text, StringBuilder italic) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text characters) {
        String normal = Normalizer.normalize(characters.getData(), Normalizer.Form.NFC);
        text.append(normal);
        italic.append(italics ? normal : "");
      } else if (child instanceof Element element && element.getLocalName().equals("authorialNote")) {
        text.append(element.getAttribute("class").equals("uncalled") ? "" : "{" + label(element) + "}");
        notes.put(label(element), children(element).stream().map(this::content).toList());
      } else if (child instanceof Element element && element.getAttribute("href").startsWith("#authorialNote")) {
        text.append('{').append(label(byId(document.getDocumentElement(), element.getAttribute("href").substring(1)))).append('}');
      } else if (child instanceof Element element) {
        boolean set = element.getLocalName().equals("i") || List.of(element.getAttribute("class").split(" ")).contains("italic");
        inline(element, italics || set, text, italic);
      }
    }
  }

  /** rule of the profile: the label of a note is its marker, with its place among the notes of that marker from the second on. */
  private String label(Element note) {
    String marker = note.getAttribute("marker").replace("*", "star");
    int place = labelled.computeIfAbsent(marker, this::marked).indexOf(note) + 1;
    return !marker.matches("[\\p{L}\\p{N}]+") ? note.getAttribute("eId") : place == 1 ? marker : marker + "." + place;
  }

  /** The notes of a marker, as they stand in the file, without those of the masthead. */
  private List<Element> marked(String marker) {
    NodeList all = document.getElementsByTagNameNS("*", "authorialNote");
    return IntStream.range(0, all.getLength()).mapToObj(at -> (Element) all.item(at))
        .filter(note -> note.getAttribute("marker").replace("*", "star").equals(marker) && !within(note, "coverPage")).toList();
  }

  private static boolean within(Element element, String name) {
    for (Node node = element; node != null; node = node.getParentNode()) {
      if (name.equals(node.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  private static String nextName(Element element) {
    for (Node next = element.getNextSibling(); next != null; next = next.getNextSibling()) {
      if (next instanceof Element) {
        return next.getLocalName();
      }
    }
    return null;
  }

  private static Element byId(Element from, String eId) {
    if (from.getAttribute("eId").equals(eId)) {
      return from;
    }
    return children(from).stream().map(child -> byId(child, eId)).filter(found -> found != null).findFirst().orElse(null);
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element found) {
        children.add(found);
      }
    }
    return children;
  }
}
