package org.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Reads an official AKN4UN file. It shares no code with the reading that it serves to measure. */
final class OfficialReader {
  private static final Pattern LOST_CALL = Pattern.compile("\\p{Ll}{4}\\d{1,2}(?=[\\s,;.])");

  private final DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();

  /**
   * Reads a file.
   *
   * @throws Unusable with the reason, where the file cannot serve as truth
   */
  OfficialText read(Path path) throws IOException, Unusable {
    Element root = parse(path).getDocumentElement();
    Element statement = child(root, "statement");
    if (statement == null) {
      throw new Unusable("a collection of parts");
    }
    if (!descendant(statement, "FRBRlanguage").getAttribute("language").equals("eng") || path.getFileName().toString().matches(".*_?F\\.xml")) {
      throw new Unusable("not English");
    }
    if (descendant(statement, "table") != null) {
      throw new Unusable("has tables");
    }
    Map<String, List<Piece>> notes = new LinkedHashMap<>();
    List<String> faults = new ArrayList<>();
    PieceReader pieces = new PieceReader(notes, faults);
    Element preface = child(statement, "preface");
    List<Element> numbers = descendants(preface, "docNumber");
    List<Element> titles = descendants(preface, "docTitle");
    if (titles.size() != 1 || numbers.isEmpty() || numbers.size() > 2) {
      throw new Unusable("the heading is not one number and one title");
    }
    List<Piece> title = pieces.read(titles.get(0));
    List<Piece> part = numbers.size() == 1 ? List.of() : new ArrayList<>(pieces.read(numbers.get(1)));
    for (Element note : descendants(preface, "authorialNote")) {
      if (note.getParentNode().getLocalName().equals("p")) {
        pieces.note(note);
        (numbers.size() == 1 ? title : part).add(Piece.call(note.getAttribute("marker")));
      }
    }
    Element preamble = child(statement, "preamble");
    List<Paragraph> paragraphs = new ArrayList<>(new PreambleReader(pieces, faults).read(preamble));
    paragraphs.addAll(new BodyPartsReader(pieces, faults, false).read(child(statement, "mainBody")));
    String formula = words(child(preamble, "formula"));
    if (!formula.startsWith("The ")) {
      throw new Unusable("no opening line");
    }
    if (!formula.endsWith(",")) {
      faults.add("the opening line has no comma");
    }
    if (paragraphs.stream().anyMatch(paragraph -> LOST_CALL.matcher(PieceReader.words(paragraph.pieces())).find())) {
      throw new Unusable("a call has become part of a word");
    }
    Element conclusions = child(statement, "conclusions");
    // since the seventy-eighth session the meeting is a location
    Element meeting = Optional.ofNullable(descendant(conclusions, "inline")).orElseGet(() -> descendant(conclusions, "location"));
    return new OfficialText(path.getFileName().toString(), masthead(child(statement, "coverPage")), words(numbers.get(0)).replaceAll("\\.$", ""), title, part,
        formula.substring(4).replace(",", ""), paragraphs, words(meeting), date(descendant(conclusions, "docDate")),
        annexes(statement, pieces, faults), notes, faults);
  }

  private static List<Paragraph> annexes(Element statement, PieceReader pieces, List<String> faults) throws Unusable {
    List<Paragraph> annexes = new ArrayList<>();
    List<Element> attachments = descendants(statement, "attachment");
    for (int i = 0; i < attachments.size(); i++) {
      String label = attachments.size() == 1 ? "Annex" : "Annex " + List.of("I", "II", "III", "IV", "V", "VI").get(i);
      List<Paragraph> annex = new BodyPartsReader(pieces, faults, true).read(descendant(attachments.get(i), "mainBody"));
      if (annex.isEmpty() || annex.get(0).kind() != Paragraph.Kind.ANNEX) {
        annexes.add(new Paragraph(Paragraph.Kind.ANNEX, 0, label, null, List.of()));
      }
      annexes.addAll(annex);
    }
    return annexes;
  }

  private Document parse(Path path) throws IOException, Unusable {
    try {
      return factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(Files.readAllBytes(path)));
    } catch (SAXException e) {
      throw new Unusable("not well-formed");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java platform has a parser", e);
    }
  }

  private static OfficialText.Masthead masthead(Element cover) throws Unusable {
    Element session = descendant(cover, "session");
    List<Element> inlines = descendants(cover, "inline");
    String item = inlines.stream().filter(inline -> inline.getAttribute("name").equals("agenda item")).map(OfficialReader::words).findFirst().orElse("");
    String name = inlines.stream().filter(inline -> inline.getAttribute("name").equals("agenda item name")).map(OfficialReader::words).findFirst().orElse("");
    return new OfficialText.Masthead(words(descendant(cover, "docNumber")), date(descendant(cover, "docDate")), words(session),
        Integer.parseInt(session.getAttribute("value")), item, name, words(descendant(cover, "docTitle")), words(descendant(cover, "docProponent")));
  }

  private static LocalDate date(Element element) throws Unusable {
    try {
      return LocalDate.parse(element.getAttribute("date"));
    } catch (DateTimeParseException e) {
      throw new Unusable("has no date of adoption or distribution");
    }
  }

  static String words(Element element) {
    return element.getTextContent().replaceAll("[\\s\u00A0]+", " ").strip();
  }

  static Element child(Element parent, String name) {
    return children(parent).stream().filter(child -> child.getLocalName().equals(name)).findFirst().orElse(null);
  }

  static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  static Element descendant(Element parent, String name) {
    List<Element> found = descendants(parent, name);
    return found.isEmpty() ? null : found.get(0);
  }

  static List<Element> descendants(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = parent.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }
}
