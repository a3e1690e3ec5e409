package org.engross.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmArray;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmValue;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads a ledger from its JSON alone and holds it against the source on one side and the document on the other. */
final class LedgerReading {
  /** The elements of Akoma Ntoso whose content is text; elsewhere white space only indents. */
  private static final Set<String> TEXT = Set.of("p", "num", "heading", "crossHeading", "listIntroduction", "listWrapUp", "caption");

  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private final XdmMap ledger;
  private final List<Piece> runs = new ArrayList<>();

  /** A run, or a supplied text; values the JSON does not give are null, numbers it does not give -1. */
  private record Piece(int start, int end, String fate, String in, String place, int at, String text, String as) {}

  LedgerReading(String json) throws Exception {
    Processor processor = new Processor(false);
    XPathCompiler compiler = processor.newXPathCompiler();
    compiler.declareVariable(new net.sf.saxon.s9api.QName("json"));
    var selector = compiler.compile("parse-json($json, map {'escape': true()})").load();
    selector.setVariable(new net.sf.saxon.s9api.QName("json"), new XdmAtomicValue(json));
    ledger = (XdmMap) selector.evaluateSingle();
    pieces("runs").forEach(runs::add);
  }

  private List<Piece> pieces(String key) {
    List<Piece> pieces = new ArrayList<>();
    for (XdmValue member : ((XdmArray) ledger.get(key)).asList()) {
      XdmMap map = (XdmMap) member;
      pieces.add(new Piece(number(map, "start"), number(map, "end"), string(map, "fate"), string(map, "in"), string(map, "place"),
          number(map, "at"), string(map, "text"), string(map, "as")));
    }
    return pieces;
  }

  private static String string(XdmMap map, String key) {
    XdmValue value = map.get(key);
    return value == null || value.size() == 0 ? null : unescaped(((XdmItem) value.itemAt(0)).getStringValue());
  }

  /** XPath leaves what XML cannot hold, a form feed for example, as it is written in JSON. */
  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(
        escape.group(1) != null ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
            : String.valueOf("\b\f\n\r\t\\\"/".charAt("bfnrt\\\"/".indexOf(escape.group(2))))));
  }

  private static int number(XdmMap map, String key) {
    String value = string(map, key);
    return value == null ? -1 : (int) Double.parseDouble(value);
  }

  /** The bytes of the source, put together from the runs. */
  byte[] bytes() throws Exception {
    XdmMap source = (XdmMap) ledger.get("source");
    Charset charset = Charset.forName(string(source, "encoding"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (Boolean.parseBoolean(string(source, "byteOrderMark"))) {
      bytes.write("\uFEFF".getBytes(charset));
    }
    bytes.write(text().getBytes(charset));
    return bytes.toByteArray();
  }

  /** The characters of the source, put together from the runs, which follow one on another. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Piece run : runs) {
      assertEquals(text.length(), run.start(), "runs follow one on another");
      text.append(run.text());
      assertEquals(text.length(), run.end(), "a run holds as many characters as it says");
    }
    return text.toString();
  }

  /** Whether each character has one place: nothing lost, nothing claimed twice. */
  void assertComplete() {
    assertEquals(List.of(), runs.stream().filter(run -> run.fate().equals("lost")).toList());
    assertEquals(0, ((XdmArray) ledger.get("overlaps")).arrayLength(), "overlaps");
  }

  /** Holds the runs and what was supplied against the text of the document, element for element. */
  void assertDocument(byte[] xml) throws Exception {
    Map<String, List<Piece>> places = new TreeMap<>();
    List<Piece> all = new ArrayList<>(runs);
    all.addAll(pieces("supplied"));
    all.stream().filter(piece -> piece.at() >= 0 && piece.in() == null).forEach(piece -> places.computeIfAbsent(piece.place(), key -> new ArrayList<>()).add(piece));
    Map<String, String> told = new TreeMap<>();
    places.forEach((place, pieces) -> {
      pieces.sort(Comparator.comparingInt(Piece::at));
      StringBuilder text = new StringBuilder();
      for (Piece piece : pieces) {
        assertEquals(text.length(), piece.at(), () -> place + ": " + piece);
        text.append(piece.as() == null ? piece.text() : piece.as());
      }
      told.put(place, text.toString());
    });
    Map<String, StringBuilder> own = new HashMap<>();
    Element root = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    Map<String, Element> elements = new HashMap<>();
    texts(root, "", false, own, elements);
    Map<String, String> printed = new TreeMap<>();
    own.forEach((place, text) -> printed.put(place, text.toString()));
    assertEquals(printed, told, "the text of every element is told by the ledger");
    for (Piece run : runs) {
      if (run.in() == null && (run.fate().equals("call") && run.at() < 0 || run.fate().equals("marker"))) {
        assertTrue(elements.containsKey(run.place()), () -> "no element has the eId of " + run);
        String marker = elements.get(run.place()).getAttribute("marker");
        // a raised figure may be a character of its own
        assertTrue(Normalizer.normalize(run.text(), Normalizer.Form.NFKC).contains(marker) && !marker.isEmpty(), () -> "the marker of " + run);
      }
    }
  }

  private static void texts(Node node, String eId, boolean text, Map<String, StringBuilder> own, Map<String, Element> elements) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.TEXT_NODE && text) {
        own.computeIfAbsent(eId, key -> new StringBuilder()).append(child.getNodeValue());
      } else if (child instanceof Element element && !element.getLocalName().equals("meta")) {
        String place = element.hasAttribute("eId") ? element.getAttribute("eId") : eId;
        elements.put(place, element.hasAttribute("eId") ? element : elements.get(place));
        texts(element, place, text && !element.getLocalName().equals("authorialNote") || TEXT.contains(element.getLocalName()), own, elements);
      }
    }
  }
}
