package org.engross.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Every rule has a file that breaks it and nothing else, {@code messages/REF-003/fails.xml}, and one that comes near and breaks
 * nothing, {@code messages/REF-003/passes.xml}; and the rules say what the catalogue says.
 */
class MessagesTest {
  private static final Path MESSAGES = Path.of("messages");
  private static final Path RULES = Path.of("schema/rules");
  private static final String SCHEMATRON = "http://purl.oclc.org/dsdl/schematron";

  /** Of the grammar: what no file of text can show, or no file of the profile (see CheckerTest). */
  private static final Set<String> WITHOUT_FILE = Set.of("XML-011", "XML-014", "XML-015", "XML-017");

  /** Rules that are Java and have files of this kind. */
  private static final Set<String> IN_JAVA = Set.of("EID-005", "EID-006");

  /** What the grammar of the profile refuses before the rules can: checked as files of others. */
  private static final Set<String> OF_OTHERS = Set.of("IDE-020", "IDE-021", "KEY-002", "NOT-010", "PRE-005", "REF-006", "REF-007", "STR-007", "STR-008",
      "STR-009", "STR-010", "STR-012", "STR-013", "STR-014", "EID-005", "EID-006", "OPE-008");
  /** What the rules of drafting give, which are written in Java. */
  private static final Pattern DRAFTING = Pattern.compile("(?:LED|PUN|CIT)-.*|TXT-00[129]|PRE-001|OPE-003|FAC-002");

  private static final Checker CHECKER = Checker.ofProfile();
  private static final Checker CHECKER_OF_OTHERS = Checker.ofAkn4un();

  static Stream<String> codes() throws Exception {
    try (Stream<Path> folders = Files.list(MESSAGES)) {
      return folders.filter(folder -> Files.exists(folder.resolve("fails.xml"))).map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void isProvokedAlone(String code) throws Exception {
    List<Finding> findings = check(code + "/fails.xml");
    assertEquals(List.of(code), findings.stream().map(finding -> finding.id().code()).toList(), findings.toString());
    assertTrue(findings.get(0).position().line() > 0 || code.equals("XML-013"), "a line is named");
    assertEquals(List.of(), check(code + "/passes.xml"));
  }

  @Test
  void everyRuleAndEveryFaultOfTheGrammarHasItsFiles() throws Exception {
    Set<String> expected = new TreeSet<>();
    assertions().forEach(assertion -> expected.add(assertion.getAttribute("id")));
    Stream.of(MessageId.values()).map(MessageId::code).filter(code -> code.startsWith("XML-")).forEach(expected::add);
    Stream.of(MessageId.values()).map(MessageId::code).filter(code -> DRAFTING.matcher(code).matches()).forEach(expected::add);
    Stream.of(MessageId.values()).map(MessageId::code).filter(code -> code.startsWith("RUL-")).forEach(expected::add);
    expected.addAll(IN_JAVA);
    expected.removeAll(WITHOUT_FILE);
    assertEquals(expected, new TreeSet<>(codes().toList()));
  }

  @Test
  void theRulesSayWhatTheCatalogueSays() throws Exception {
    List<String> differences = new ArrayList<>();
    for (Element assertion : assertions()) {
      MessageId id = MessageId.of(assertion.getAttribute("id")).orElseThrow(() -> new AssertionError("no " + assertion.getAttribute("id")));
      String text = text(assertion).replaceAll("\\s+", " ").strip();
      if (!text.equals(id.pattern()) || !assertion.getAttribute("role").equals(id.severity().word())) {
        differences.add(id.code() + ": " + assertion.getAttribute("role") + " " + text);
      }
    }
    assertEquals(List.of(), differences);
  }

  private static List<Finding> check(String file) throws Exception {
    Report report = new Report();
    byte[] content = Files.readAllBytes(MESSAGES.resolve(file));
    if (file.startsWith("RUL-001")) {
      RuleSettings.read(file, content, report);
    } else {
      (OF_OTHERS.contains(file.replaceAll("/.*", "")) ? CHECKER_OF_OTHERS : CHECKER).check(file, content, report);
    }
    return report.findings().stream().filter(finding -> !finding.isAccepted()).toList();
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
