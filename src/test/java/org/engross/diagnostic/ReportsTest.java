package org.engross.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import nu.validator.client.EmbeddedValidator;
import org.engross.cli.Main;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every format of the findings, whole, on the same three files, and each held against what its readers demand. */
class ReportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/reports");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TempDir static Path reports;

  @BeforeAll
  static void validate() {
    assertEquals(1, run("validate", "--format", "json", "-o", report(FindingsFormat.JSON).toString(),
        "--report", "text=" + report(FindingsFormat.TEXT), "--report", "sarif=" + report(FindingsFormat.SARIF), "--report", "junit=" + report(FindingsFormat.JUNIT),
        "--report", "github=" + report(FindingsFormat.GITHUB), "--report", "html=" + report(FindingsFormat.HTML), FOLDER.resolve("texts").toString()));
  }

  @ParameterizedTest
  @EnumSource(FindingsFormat.class)
  void isAsItWas(FindingsFormat format) throws Exception {
    Path expected = FOLDER.resolve(report(format).getFileName());
    String found = withoutPages(Files.readString(report(format)));
    if (UPDATE) {
      Files.writeString(expected, found);
    }
    assertEquals(Files.readString(expected), found);
  }

  /** SARIF leads to the website where one is known; a report asked for twice is written twice; build and convert write reports, too. */
  @Test
  void everyCommandWritesWhatIsAskedFor(@TempDir Path folder) throws Exception {
    String text = FOLDER.resolve("texts").toString();
    assertEquals(1, run("validate", "--site-url", "https://example.org/un/", "-o", folder.resolve("o").toString(),
        "--report", "sarif=" + folder.resolve("a"), "--report", "sarif=" + folder.resolve("b"), text));
    String sarif = Files.readString(folder.resolve("a"));
    assertEquals(sarif, Files.readString(folder.resolve("b")));
    assertEquals(Files.readString(report(FindingsFormat.SARIF)), sarif.replaceAll(", \"helpUri\": \"https://example.org/un/rules/[a-z]{3}-\\d{3}/index.html\"", ""));
    assertTrue(sarif.contains("helpUri"));
    assertEquals(2, run("validate", "--report", "sarif=" + folder.resolve("a"), "--report", "json=" + folder.resolve("a"), text));
    assertEquals(2, run("validate", "--report", "gif=" + folder.resolve("a"), text));
    run("convert", "-q", "-o", folder.resolve("xml").toString(), "--report", "json=" + folder.resolve("convert.json"), text);
    assertTrue(Files.readString(folder.resolve("convert.json")).contains("\"code\""));
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    Path again = reports.resolve("again");
    for (FindingsFormat format : FindingsFormat.values()) {
      run("validate", "-j", "3", "--format", format.name(), "-o", again.toString(), FOLDER.resolve("texts").toAbsolutePath().toString());
      assertEquals(Files.readString(report(format)), Files.readString(again));
    }
    assertEquals(FindingsFormat.values().length + 1, reports.toFile().list().length, "nothing else is left behind");
  }

  @Test
  void sarifIsValid() throws Exception {
    try (InputStream schema = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertEquals(Set.of(), invalid(schema, report(FindingsFormat.SARIF), SpecVersion.VersionFlag.V7));
    }
    Path wrong = Files.writeString(reports.resolveSibling(reports.getFileName() + ".sarif"), Files.readString(report(FindingsFormat.SARIF)).replace("\"message\"", "\"massage\""));
    try (InputStream schema = ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertTrue(!invalid(schema, wrong, SpecVersion.VersionFlag.V7).isEmpty(), "what is wrong is noticed");
    }
    JsonNode run = new ObjectMapper().readTree(report(FindingsFormat.SARIF).toFile()).at("/runs/0");
    for (JsonNode result : run.get("results")) {
      assertEquals(result.get("ruleId"), run.at("/tool/driver/rules/" + result.get("ruleIndex") + "/id"));
    }
    Set<String> fingerprints = new TreeSet<>(run.get("results").findValuesAsText("engrossFinding/v1"));
    assertEquals(run.get("results").size(), fingerprints.size(), "each finding is known by itself");
  }

  /** A finding is the same one when lines are put in above it. */
  @Test
  void fingerprintsDoNotDependOnLines() throws Exception {
    Path moved = Files.createDirectories(reports.resolveSibling(reports.getFileName() + "-moved")).resolve("slips.xml");
    Files.writeString(moved, Files.readString(FOLDER.resolve("texts/slips.xml")).replace("<mainBody", "\n\n<mainBody"));
    run("validate", "--format", "sarif", "-o", moved.resolveSibling("moved.sarif").toString(), moved.toString());
    List<String> before = fingerprints(report(FindingsFormat.SARIF));
    List<String> after = fingerprints(moved.resolveSibling("moved.sarif"));
    assertTrue(before.containsAll(after) && !after.isEmpty(), before + " lacks some of " + after);
  }

  @Test
  void jsonIsAsItsSchemaSays() throws Exception {
    try (InputStream schema = Files.newInputStream(Path.of("schema/findings.schema.json"))) {
      assertEquals(Set.of(), invalid(schema, report(FindingsFormat.JSON), SpecVersion.VersionFlag.V202012));
    }
  }

  @Test
  void junitIsXmlThatCountsRight() throws Exception {
    var suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report(FindingsFormat.JUNIT).toFile()).getDocumentElement();
    assertEquals(suite.getAttribute("tests"), String.valueOf(suite.getElementsByTagName("testcase").getLength()));
    assertEquals(suite.getAttribute("failures"), String.valueOf(suite.getElementsByTagName("failure").getLength()));
    assertEquals(suite.getAttribute("skipped"), String.valueOf(suite.getElementsByTagName("skipped").getLength()));
  }

  @Test
  void htmlIsValidAndStandsAlone() throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    assertEquals(List.of(), validator.validate(report(FindingsFormat.HTML)).lines().filter(line -> !line.isBlank()).toList());
    String html = Files.readString(report(FindingsFormat.HTML));
    assertTrue(!html.contains("<script") && !html.contains("src=") && !html.contains("<link") && !html.contains("url("), "the page needs nothing else");
  }

  private static List<String> fingerprints(Path sarif) throws Exception {
    return new ObjectMapper().readTree(sarif.toFile()).findValuesAsText("engrossFinding/v1");
  }

  private static Set<String> invalid(InputStream schema, Path json, SpecVersion.VersionFlag version) throws Exception {
    JsonSchema compiled = JsonSchemaFactory.getInstance(version).getSchema(schema);
    Set<String> messages = new TreeSet<>();
    compiled.validate(new ObjectMapper().readTree(json.toFile())).forEach(message -> messages.add(message.getMessage()));
    return messages;
  }

  /** The pages of messages are written for people and change with them; what they become is enough here. */
  private static String withoutPages(String report) {
    String without = report;
    for (MessageId id : MessageId.values()) {
      MessagePage page = MessagePage.of(id).orElse(null);
      String help = page == null ? id.hint() : page.body() + "\n\nSource: " + page.source();
      String html = page == null ? "<p>" + Markup.escaped(id.hint()) + "</p>\n"
          : Markup.paragraphs(page.body()) + "<p class=\"source\">Source: " + Markup.escaped(page.source()) + "</p>\n";
      without = without.replace("\"help\": {\"text\": " + Json.quoted(help) + ", \"markdown\": " + Json.quoted(help) + "}", "\"help\": [page]");
      without = without.replace("</h3>\n" + html + "</article>", "</h3>\n[page]\n</article>");
    }
    return without;
  }

  private static Path report(FindingsFormat format) {
    return reports.resolve("findings." + switch (format) {
      case TEXT -> "txt";
      case JSON -> "json";
      case SARIF -> "sarif";
      case JUNIT -> "xml";
      case GITHUB -> "github.txt";
      case HTML -> "html";
    });
  }

  private static int run(String... arguments) {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.run(nowhere, nowhere, arguments);
  }
}
