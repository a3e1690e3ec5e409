package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.check.Checker;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * XML made to be fetched from, to be read without end or to break what reads it: it is refused with a finding, or it does nothing.
 * Every address in these files leads to a socket that listens here, and nobody may have called when the test ends.
 */
class HostileXmlTest {
  private static final Duration LONG = Duration.ofSeconds(60);
  private static final String SENTENCE = "Decides to build a bridge;";
  private static final String OF_OTHERS = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><statement name=\"resolution\"><meta/>"
      + "<preface><p>99/999. Bridges</p></preface><preamble><formula name=\"enactingFormula\"><p>The General Assembly,</p></formula></preamble>"
      + "<mainBody><paragraph eId=\"para_1\"><num>1.</num><content><p>" + SENTENCE + "</p></content></paragraph></mainBody></statement></akomaNtoso>";
  private static final String SAME = "";

  private static final Checker PROFILE = Checker.ofProfile();
  private static final Checker AKN4UN = Checker.ofAkn4un();
  private static final TextReading READING = new TextReading();
  private static final ServerSocket SERVER = server();
  private static final String URL = "http://127.0.0.1:" + SERVER.getLocalPort() + "/x";
  private static String ours;

  /**
   * @param checked the code that the check of a finished file gives; {@link #SAME} where it finds what it finds in the innocent file
   * @param read the same for the conversion
   */
  private record Attack(String name, UnaryOperator<String> change, Charset charset, String checked, String read) {
    byte[] on(String innocent) {
      return change.apply(innocent).getBytes(charset);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  @BeforeAll
  static void readInnocent() throws IOException {
    ours = Files.readString(Path.of("messages/XML-006/passes.xml"));
    assertTrue(ours.contains(SENTENCE) && ours.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"));
  }

  @AfterAll
  static void nobodyCalled() throws IOException {
    try (SERVER) {
      assertThrows(SocketTimeoutException.class, SERVER::accept, "something was fetched");
    }
  }

  static Stream<Attack> attacks() {
    List<Attack> attacks = new ArrayList<>();
    // what fetches
    refused(attacks, "external entity", xml -> say(before(xml, "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"" + URL + "\">]>"), "&x;"), "XML-003");
    refused(attacks, "entity of a file", xml -> say(before(xml, "<!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"), "&x;"), "XML-003");
    refused(attacks, "external DTD", xml -> before(xml, "<!DOCTYPE akomaNtoso SYSTEM \"" + URL + "\">"), "XML-003");
    refused(attacks, "parameter entity", xml -> before(xml, "<!DOCTYPE akomaNtoso [<!ENTITY % x SYSTEM \"" + URL + "\">%x;]>"), "XML-003");
    harmless(attacks, "schema locations", xml -> root(xml, "xsi:schemaLocation=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0 " + URL + "\""));
    harmless(attacks, "schema without namespace", xml -> root(xml, "xsi:noNamespaceSchemaLocation=\"" + URL + "\""));
    add(attacks, "schema of a foreign element", xml -> say(root(xml, "xsi:schemaLocation=\"urn:x " + URL + "\""), "<x xmlns=\"urn:x\"/>" + SENTENCE), "XML-002", SAME);
    add(attacks, "XInclude", xml -> say(xml, "<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"" + URL + "\" parse=\"text\"/>" + SENTENCE), "XML-002", SAME);
    harmless(attacks, "stylesheet instruction", xml -> before(xml, "<?xml-stylesheet type=\"text/xsl\" href=\"" + URL + "\"?>"));
    harmless(attacks, "model instruction", xml -> before(xml, "<?xml-model href=\"" + URL + "\" schematypens=\"http://www.w3.org/2001/XMLSchema\"?>"));
    harmless(attacks, "a DOCTYPE in a comment", xml -> before(xml, "<!-- <!DOCTYPE akomaNtoso SYSTEM \"" + URL + "\"> -->"));
    // what grows
    refused(attacks, "entity bomb", xml -> say(before(xml, "<!DOCTYPE akomaNtoso [<!ENTITY a \"ha\">"
        + times(30, i -> "<!ENTITY " + (char) ('b' + i) + " \"&" + (char) ('a' + i) + ";&" + (char) ('a' + i) + ";\">").replaceAll("<!ENTITY [^a-z].*", "") + "]>"), "&x;"), "XML-003");
    refused(attacks, "entity that names itself", xml -> say(before(xml, "<!DOCTYPE akomaNtoso [<!ENTITY x \"&x;\">]>"), "&x;"), "XML-003");
    refused(attacks, "undeclared entity", xml -> say(xml, "&x;"), "XML-001");
    refused(attacks, "undeclared entity in a value", xml -> xml.replace("<num>", "<num title=\"&x;\">"), "XML-001");
    // what nests or stretches
    refused(attacks, "deep", xml -> say(xml, "<span>".repeat(100_000) + "</span>".repeat(100_000)), "XML-012");
    refused(attacks, "deep without end", xml -> say(xml, "<span>".repeat(100_000)), "XML-012");
    refused(attacks, "long value", xml -> xml.replace("<num>", "<num title=\"" + "a".repeat(3_000_000) + "\">"), "XML-016");
    refused(attacks, "many attributes", xml -> xml.replace("<num>", "<num " + times(150, i -> "a" + i + "=\"\" ") + ">"), "XML-016");
    add(attacks, "very many attributes", xml -> xml.replace("<num>", "<num " + times(100_000, i -> "a" + i + "=\"\" ") + ">"), "XML-016", "XML-001");
    refused(attacks, "many namespaces", xml -> xml.replace("<num>", "<num " + times(9_000, i -> "xmlns:a" + i + "=\"u" + i + "\" ") + ">"), "XML-016");
    refused(attacks, "a namespace an element", xml -> say(xml, times(30_000, i -> "<a" + i + ":b xmlns:a" + i + "=\"u" + i + "\"/>")), "XML-016");
    refused(attacks, "long paragraph", xml -> say(xml, "a".repeat(3_500_000)), "XML-016");
    refused(attacks, "long paragraph in pieces", xml -> say(xml, "<span>(a) </span>".repeat(100_000)), "XML-016");
    refused(attacks, "long section of characters", xml -> say(xml, "<![CDATA[" + "<".repeat(3_500_000) + "]]>"), "XML-016");
    refused(attacks, "long text outside paragraphs", xml -> xml.replace("</mainBody>", "a ".repeat(500_000) + "</mainBody>"), "XML-016");
    harmless(attacks, "long comment", xml -> before(xml, "<!--" + "- ".repeat(1_500_000) + "-->"));
    harmless(attacks, "long instruction", xml -> before(xml, "<?x " + "?".repeat(3_000_000) + "?>"));
    harmless(attacks, "many instructions", xml -> before(xml, "<?x y?>".repeat(200_000)));
    add(attacks, "many comments that switch off", xml -> before(xml, "<!-- engross: off TXT-001 -->".repeat(10_000)), "RUL-002", SAME);
    refused(attacks, "long name", xml -> say(xml, "<" + "a".repeat(300_000)), "XML-001|XML-016");
    for (String words : List.of("(", "“", "resolution 57/176 of 18 December 2002, ", ". ", "the of ", " ")) {
      attacks.add(new Attack("long paragraphs of \"" + words + "\"", xml -> xml.replaceFirst("(?s)<paragraph .*</paragraph>", Matcher.quoteReplacement(
          times(5, i -> "<paragraph><num>" + (i + 1) + ".</num><content><p>" + words.repeat(29_000 / words.length()) + "</p></content></paragraph>"))),
          StandardCharsets.UTF_8, "TXT-00\\d|PUN-00\\d|OPE-003|CIT-00\\d", null));
    }
    // what is not what it says
    add(attacks, "UTF-7", xml -> say(declaring(xml, "UTF-7"), "+ADw-p+AD4-"), "XML-013", SAME);
    add(attacks, "EBCDIC that is none", xml -> declaring(xml, "IBM037"), "XML-001", SAME);
    add(attacks, "UTF-16 that is none", xml -> declaring(xml, "UTF-16"), "XML-001|XML-014", SAME);
    add(attacks, "UTF-16 that is none, after a mark of UTF-8", xml -> "\uFEFF" + declaring(xml, "UTF-16"), "XML-001|XML-014", SAME);
    harmless(attacks, "a mark of UTF-8", xml -> "\uFEFF" + xml);
    refused(attacks, "two marks", xml -> "\uFEFF\uFEFF" + xml, "XML-001|XML-014|FIL-\\d+");
    attacks.add(new Attack("UTF-16 that says UTF-8", xml -> "\uFEFF" + xml, StandardCharsets.UTF_16LE, SAME, SAME));
    attacks.add(new Attack("UTF-16 with two marks", xml -> "\uFEFF\uFEFF" + xml, StandardCharsets.UTF_16LE, "XML-001", "XML-001"));
    attacks.add(new Attack("Latin-1 that says UTF-8", xml -> say(xml, "Décide"), StandardCharsets.ISO_8859_1, "XML-014", null));
    refused(attacks, "NUL", xml -> say(xml, "\0"), "FIL-002");
    refused(attacks, "reference to NUL", xml -> say(xml, "&#0;"), "XML-001");
    refused(attacks, "reference to no character", xml -> say(xml, "&#xFFFE;"), "XML-001");
    refused(attacks, "reference beyond Unicode", xml -> say(xml, "&#99999999999999;"), "XML-001");
    refused(attacks, "reference to half a character", xml -> say(xml, "&#xD800;"), "XML-001");
    refused(attacks, "version 2.0", xml -> xml.replace("version=\"1.0\"", "version=\"2.0\""), "XML-001");
    refused(attacks, "two roots", xml -> xml + "<akomaNtoso/>", "XML-001");
    return attacks.stream();
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void isRefusedOrDoesNothing(Attack attack) {
    assertTimeoutPreemptively(LONG, () -> {
      expect(attack.checked(), checked(PROFILE, attack.on(ours)), checked(PROFILE, ours.getBytes(StandardCharsets.UTF_8)));
      List<String> ofOthers = checked(AKN4UN, attack.on(OF_OTHERS));
      if (!attack.checked().isEmpty() && attack.checked().matches("(XML|FIL).*")) {
        assertTrue(ofOthers.stream().anyMatch(code -> code.matches(attack.checked())), ofOthers.toString());
      }
      List<String> read = read(attack.on(OF_OTHERS));
      if (attack.read() != null) {
        expect(attack.read(), read, read(OF_OTHERS.getBytes(StandardCharsets.UTF_8)));
      }
    });
  }

  /** What XML 1.1 allows and 1.0 does not never comes out again: neither in a report nor in a file that is made. */
  @Test
  void controlCharactersOfXml11DoNotComeOut(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.xml");
    Files.writeString(file, say(OF_OTHERS.replace("version=\"1.0\"", "version=\"1.1\""), "Decides &#1;&#27;[31m.").replace("\"para_1\"", "\"para_&#27;[31m\""));
    for (String format : List.of("text", "json", "sarif", "junit", "github", "html")) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true, StandardCharsets.UTF_8), "validate", file.toString(), "--format", format);
      assertTrue(out.toString(StandardCharsets.UTF_8).chars().noneMatch(c -> c == 1 || c == 27), format);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true, StandardCharsets.UTF_8),
        "convert", file.toString(), "-o", folder.resolve("made").toString());
    assertTrue(status <= 1, out.toString(StandardCharsets.UTF_8));
    try (Stream<Path> made = Files.walk(folder.resolve("made"))) {
      for (Path one : made.filter(Files::isRegularFile).toList()) {
        assertTrue(Files.readString(one).chars().noneMatch(c -> c < 32 && c != '\n' && c != '\t'), one.toString());
      }
    }
  }

  private static void expect(String code, List<String> found, List<String> innocent) {
    if (code.isEmpty()) {
      assertEquals(innocent, found);
    } else {
      assertTrue(found.stream().anyMatch(one -> one.matches(code)), code + " is not among " + found.stream().distinct().toList());
    }
  }

  private static List<String> checked(Checker checker, byte[] file) {
    Report report = new Report();
    checker.check("a.xml", file, report);
    return codes(report);
  }

  private static List<String> read(byte[] file) {
    return codes(READING.read("a.xml", file, List.of(), Optional.empty()).report());
  }

  private static List<String> codes(Report report) {
    return report.findings().stream().map(Finding::id).map(id -> id.code()).toList();
  }

  private static void refused(List<Attack> attacks, String name, UnaryOperator<String> change, String code) {
    add(attacks, name, change, code, code);
  }

  private static void harmless(List<Attack> attacks, String name, UnaryOperator<String> change) {
    add(attacks, name, change, SAME, SAME);
  }

  private static void add(List<Attack> attacks, String name, UnaryOperator<String> change, String checked, String read) {
    attacks.add(new Attack(name, change, StandardCharsets.UTF_8, checked, read));
  }

  private static String say(String xml, String words) {
    return xml.replace(SENTENCE, words);
  }

  private static String before(String xml, String prolog) {
    return xml.replace("<akomaNtoso ", prolog + "<akomaNtoso ");
  }

  private static String root(String xml, String attribute) {
    return xml.replace("<akomaNtoso ", "<akomaNtoso xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" " + attribute + " ");
  }

  private static String declaring(String xml, String encoding) {
    return xml.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
  }

  private static String times(int count, IntFunction<String> one) {
    return IntStream.range(0, count).mapToObj(one).collect(Collectors.joining());
  }

  private static ServerSocket server() {
    try {
      ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
      server.setSoTimeout(200);
      return server;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
