package org.engross;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Character for character: what stands in a seed, less the furniture that {@code fidelity/} lists line by line, is what stands in its
 * Akoma Ntoso, in order and with nothing added. Blanks are left out of this comparison and held by the one of words.
 *
 * <p>The test reads the seeds on its own: it shares no code with the reading that it tests.
 */
class FidelityTest {
  private static final Path FOLDER = Path.of("src/test/resources/fidelity");

  @TestFactory
  Stream<DynamicTest> seeds() {
    return Seeds.read().stream().map(seed -> DynamicTest.dynamicTest(seed.document().slug(), () -> compare(seed)));
  }

  private static void compare(Seeds.Seed seed) throws Exception {
    Map<String, List<String>> parts = parts(seed.file(), seed.document().slug());
    Document document = document(seed.document().xml());
    assertEquals(letters(parts.get("cover")), letters(text(document, "coverPage", false)), "masthead");
    assertEquals(letters(parts.get("heading")), letters(text(document, "preface", false)), "heading");
    String body = text(document, "preamble", false) + "\n" + text(document, "mainBody", false) + "\n" + text(document, "conclusions", false);
    assertEquals(letters(parts.get("text")), letters(body), "text");
    assertEquals(letters(parts.get("note")), letters(text(document, "", true)), "notes");
    assertEquals(words(parts.get("text")), words(body.lines().toList()), "words of the text");
    assertEquals(words(parts.get("note")), words(text(document, "", true).lines().toList()), "words of the notes");
  }

  /** The lines of a seed by what the reviewed list says they are; a line it does not name is text. */
  private static Map<String, List<String>> parts(String file, String slug) throws IOException {
    Map<Integer, String> kinds = new TreeMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve(slug + ".txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] fields = line.split(" ");
        for (int i = 1; i < fields.length; i++) {
          String[] range = fields[i].split("-");
          for (int number = Integer.parseInt(range[0]); number <= Integer.parseInt(range[range.length - 1]); number++) {
            kinds.put(number, fields[0]);
          }
        }
      }
    }
    Map<String, List<String>> parts = new TreeMap<>();
    for (String kind : List.of("cover", "heading", "text", "note", "furniture", "cover-first")) {
      parts.put(kind, new ArrayList<>());
    }
    List<String> lines = Files.readAllLines(Seeds.FOLDER.resolve(file));
    for (int number = 1; number <= lines.size(); number++) {
      parts.get(kinds.getOrDefault(number, "text")).add(withoutMarks(lines.get(number - 1)));
    }
    parts.get("cover").addAll(0, parts.get("cover-first"));
    return parts;
  }

  /** Markdown's signs for italics, superiors, links and headings; a note's marker at the head of its text. */
  private static String withoutMarks(String line) {
    return line.replaceAll("</?sup>", "").replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("^#+ ", "").replace("*", "");
  }

  private static String letters(List<String> lines) {
    return letters(String.join("\n", lines));
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\u00A0]+", "");
  }

  /** rule: a line that ends in a hyphen goes on without a blank, unless the hyphen waits for "and". */
  private static String words(List<String> lines) {
    String joined = String.join("\n", lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList());
    return joined.replaceAll("-\n(?!and )", "-").strip().replaceAll("\\s+", "\n");
  }

  private static Document document(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  /** The text of a part of the document, or of all notes with their markers before them, sorted by marker. */
  private static String text(Document document, String part, boolean notes) {
    StringBuilder text = new StringBuilder();
    if (notes) {
      TreeMap<Integer, String> byMarker = new TreeMap<>();
      var list = document.getElementsByTagNameNS("*", "authorialNote");
      for (int i = 0; i < list.getLength(); i++) {
        Element note = (Element) list.item(i);
        byMarker.put(Integer.parseInt(note.getAttribute("marker")), note.getTextContent());
      }
      byMarker.forEach((marker, content) -> text.append(marker).append(' ').append(content.strip()).append('\n'));
    } else {
      var list = document.getElementsByTagNameNS("*", part);
      for (int i = 0; i < list.getLength(); i++) {
        append(list.item(i), text);
      }
    }
    return text.toString();
  }

  private static void append(Node node, StringBuilder text) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      text.append(node.getNodeValue());
    } else if (node instanceof Element element && element.getLocalName().equals("authorialNote")) {
      text.append(element.getAttribute("marker"));
    } else {
      for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
        append(child, text);
      }
    }
  }
}
