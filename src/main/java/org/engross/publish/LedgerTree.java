package org.engross.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.saxon.ma.json.JsonHandler;
import net.sf.saxon.ma.json.JsonParser;
import net.sf.saxon.s9api.BuildingContentHandler;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.trans.XPathException;
import net.sf.saxon.value.AtomicValue;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * A ledger (docs/ledger.md) as the pages on a source read it: its runs cut at the ends of lines, line by line. It is read as it comes, for it is
 * several times as long as its text.
 */
final class LedgerTree extends JsonHandler {
  private static final String NAMESPACE = "urn:engross:ledger";
  private static final String LINE_END = "\r\n|\r|\n";

  private final ContentHandler tree;
  /** By the numbers of lines, in the order in which the runs come to them. */
  private final Map<Integer, List<Piece>> lines = new LinkedHashMap<>();
  private final Map<String, String> members = new HashMap<>();
  private String part;
  private String key;
  private int depth;

  /** What of a run stands on a line; it says where it belongs only where it begins. */
  private record Piece(String text, String fate, boolean first, String place, String in) {}

  private LedgerTree(ContentHandler tree) {
    this.tree = tree;
  }

  /**
   * A document with root {@code ledger} (namespace {@code urn:engross:ledger}) that has {@code source}, a {@code total} for each fate, {@code overlap}, {@code supplied} and a
   * {@code line} for each line, in it a {@code piece} for each run.
   */
  static XdmNode of(String json, Processor processor) {
    try {
      BuildingContentHandler tree = processor.newDocumentBuilder().newBuildingContentHandler();
      tree.startDocument();
      LedgerTree ledger = new LedgerTree(tree);
      ledger.start("ledger", new AttributesImpl());
      new JsonParser().parse(json, 0, ledger, null);
      ledger.writeLines();
      ledger.end("ledger");
      tree.endDocument();
      return tree.getDocumentNode();
    } catch (SaxonApiException | XPathException | SAXException e) {
      throw new IllegalStateException("a ledger that cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public boolean setKey(String unescaped, String escaped) {
    if (depth == 1) {
      part = unescaped;
    }
    key = unescaped;
    return false;
  }

  @Override
  public void startArray() {
    depth++;
  }

  @Override
  public void endArray() {
    depth--;
  }

  @Override
  public void startMap() {
    depth++;
    members.clear();
  }

  @Override
  public void endMap() throws XPathException {
    depth--;
    try {
      if (depth > 0) {
        write();
      }
    } catch (SAXException e) {
      throw new XPathException(e);
    }
  }

  /** The offsets of overlaps stand in their list by themselves. */
  @Override
  public void writeNumeric(String written, AtomicValue value) throws XPathException {
    if (part.equals("overlaps")) {
      try {
        start("overlap", new AttributesImpl());
        end("overlap");
      } catch (SAXException e) {
        throw new XPathException(e);
      }
    } else {
      members.put(key, written);
    }
  }

  /** Characters that XML cannot hold are dealt with here, not by the parser. */
  @Override
  public String reEscape(String value) {
    return value;
  }

  @Override
  public void writeString(String value) {
    members.put(key, value);
  }

  @Override
  public void writeBoolean(boolean value) {
    members.put(key, String.valueOf(value));
  }

  @Override
  public void writeNull() {
    members.remove(key);
  }

  private void start(String name, AttributesImpl attributes) throws SAXException {
    tree.startElement(NAMESPACE, name, name, attributes);
  }

  private void end(String name) throws SAXException {
    tree.endElement(NAMESPACE, name, name);
  }

  private static void add(AttributesImpl attributes, String name, String value) {
    if (value != null) {
      attributes.addAttribute("", name, name, "CDATA", value);
    }
  }

  private void write() throws SAXException {
    switch (part) {
      case "source" -> element("source", "file", "sha256", "lines", "characters");
      case "totals" -> element("total", "fate", "words", "group", "characters", "runs");
      case "supplied" -> element("supplied", "text", "place");
      case "runs" -> addRun();
      default -> { }
    }
  }

  private void element(String name, String... names) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    for (String attribute : names) {
      add(attributes, attribute, shown(members.get(attribute)));
    }
    start(name, attributes);
    end(name);
  }

  private void addRun() {
    String text = members.get("text");
    boolean cut = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    int line = Integer.parseInt(members.get("line"));
    boolean first = true;
    for (String words : cut ? text.split(LINE_END, -1) : new String[] {text}) {
      Piece piece = new Piece(shown(words), members.get("fate"), first, first ? members.get("place") : null, first ? members.get("in") : null);
      lines.computeIfAbsent(line++, number -> new ArrayList<>()).add(piece);
      first = false;
    }
  }

  private void writeLines() throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    for (Map.Entry<Integer, List<Piece>> line : lines.entrySet()) {
      attributes.clear();
      add(attributes, "number", line.getKey().toString());
      start("line", attributes);
      for (Piece piece : line.getValue()) {
        attributes.clear();
        add(attributes, "fate", piece.fate());
        add(attributes, "first", piece.first() ? "true" : null);
        add(attributes, "place", piece.place());
        add(attributes, "in", piece.in());
        start("piece", attributes);
        tree.characters(piece.text().toCharArray(), 0, piece.text().length());
        end("piece");
      }
      end("line");
    }
  }

  /** A character that XML cannot hold is shown by a sign: a form feed as ␌. */
  private static String shown(String text) {
    if (text == null || text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xFFFE)) {
      return text;
    }
    return text.replace('\f', '␌').replaceAll("[\\x00-\\x08\\x0B\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
  }
}
