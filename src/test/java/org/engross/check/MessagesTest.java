package org.engross.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.engross.diagnostic.MessageCodes;
import org.engross.diagnostic.MessageId;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Every rule has an example in XML (which MessagePagesTest checks), and the rules say what the catalogue says. */
class MessagesTest {
  private static final Path MESSAGES = Path.of("messages");
  private static final Path RULES = Path.of("schema/rules");
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  @Test
  void everyRuleHasItsFiles() throws Exception {
    List<String> without = assertions().stream().map(assertion -> assertion.getAttribute("id"))
        .filter(code -> !Files.exists(MESSAGES.resolve(code).resolve("fails.xml"))).toList();
    assertEquals(List.of(), without);
  }

  @Test
  void theRulesSayWhatTheCatalogueSays() throws Exception {
    List<String> differences = new ArrayList<>();
    for (Element assertion : assertions()) {
      MessageId id = MessageCodes.find(assertion.getAttribute("id")).orElseThrow(() -> new AssertionError("no " + assertion.getAttribute("id")));
      String text = text(assertion).replaceAll("\\s+", " ").strip();
      if (!text.equals(id.pattern()) || !assertion.getAttribute("role").equals(id.severity().word())) {
        differences.add(id.code() + ": " + assertion.getAttribute("role") + " " + text);
      }
    }
    assertEquals(List.of(), differences);
  }

  private static List<Element> assertions() throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    List<Element> assertions = new ArrayList<>();
    for (Path pattern : patterns()) {
      Element rules = factory.newDocumentBuilder().parse(pattern.toFile()).getDocumentElement();
      for (String name : List.of("assert", "report")) {
        NodeList found = rules.getElementsByTagNameNS(SCHEMATRON, name);
        for (int i = 0; i < found.getLength(); i++) {
          assertions.add((Element) found.item(i));
        }
      }
    }
    return assertions;
  }

  private static List<Path> patterns() throws Exception {
    try (Stream<Path> files = Files.list(RULES)) {
      return files.sorted().toList();
    }
  }

  /** The text with %s where a value is put in, as the catalogue writes it. */
  private static String text(Element assertion) {
    StringBuilder text = new StringBuilder();
    for (Node node = assertion.getFirstChild(); node != null; node = node.getNextSibling()) {
      text.append(node instanceof Element ? "%s" : node.getNodeValue());
    }
    return text.toString();
  }
}
