package org.engross.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Finds the units of a document and how they are called; the labels are those of the website. */
final class UnitReader extends DefaultHandler {
  private final List<Unit> units = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int preambular;
  private int annexes;

  /** An element that is open: its own part of the label, and the place of its unit among the units; -1 where it is none. */
  private record Open(String element, String eId, String label, int unit) {}

  List<Unit> read(byte[] akn) {
    try {
      SAXParserFactory.newDefaultNSInstance().newSAXParser().parse(new ByteArrayInputStream(akn), this);
      return units;
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new IllegalStateException("what was just written cannot be read", e);
    }
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes) {
    String eId = attributes.getValue("eId");
    Open outer = open.peek();
    String label = eId == null ? null : label(name, eId, attributes, outer);
    int unit = outer == null ? -1 : outer.unit();
    if (label != null) {
      unit = units.size();
      units.add(new Unit(eId, label.replaceFirst("\\.$", ""), new LinkedHashSet<>()));
    }
    if (unit >= 0 && eId != null) {
      units.get(unit).inside().add(eId);
    }
    open.push(new Open(name, eId, label != null ? label : outer == null ? "" : outer.label(), unit));
  }

  /** The label of a unit, or null; it begins with that of the unit around it, but for notes. */
  private String label(String name, String eId, Attributes attributes, Open outer) {
    String number = eId.replaceFirst("^.*_", "");
    return switch (name) {
      case "container" -> outer.element().equals("preamble") ? outer.label() + "PP" + (eId.startsWith("preamble__") ? ++preambular : Integer.parseInt(number)) : null;
      case "paragraph" -> outer.label() + "OP" + number.replaceFirst("^OP", "");
      case "point", "item", "subparagraph" -> outer.label() + "(" + number + ")";
      case "section", "part", "title", "chapter", "article" -> outer.label() + number + ".";
      case "attachment" -> "Annex " + ++annexes + ".";
      case "authorialNote" -> "n. " + attributes.getValue("marker");
      default -> null;
    };
  }

  @Override
  public void endElement(String uri, String name, String qName) {
    open.pop();
  }
}
