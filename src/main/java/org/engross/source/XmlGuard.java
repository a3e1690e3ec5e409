package org.engross.source;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;

/**
 * Lets no XML pass that is not well-formed, nests without end or has a document type declaration, and hence entities of its own. It
 * reads nothing but the characters it is given. The parser is the JDK's whatever the class path holds.
 */
final class XmlGuard {
  /** The deepest of the UN's own files has some thirty. */
  private static final int DEPTH = 200;

  /** In characters; no value, and none of the lists in which a tag can be long, has a tenth of that. */
  private static final int VALUE = 10_000;

  private static final int NAMES = 100;

  /** The longest paragraphs of the UN have some 6,000 characters. */
  private static final int PARAGRAPH = 30_000;

  private XmlGuard() {}

  /** Whether the file may be read; what is wrong with it otherwise is reported. */
  static boolean passes(Origin origin, Report report) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(origin.characters()));
      int depth = 0;
      int namespaces = 0;
      Deque<Integer> paragraphs = new ArrayDeque<>(List.of(0));
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            depth++;
            if (reader.getLocalName().equals("p")) {
              paragraphs.push(0);
            }
            namespaces += reader.getNamespaceCount();
            String tooLong = namespaces > NAMES ? "the list of namespaces" : tooLong(reader);
            if (tooLong != null) {
              return refuse(MessageId.XML_016, origin, reader.getLocation(), report, tooLong);
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            depth--;
            if (reader.getLocalName().equals("p")) {
              paragraphs.pop();
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            if (paragraphs.size() > 1 || !reader.isWhiteSpace()) {
              paragraphs.push(paragraphs.pop() + reader.getTextLength());
            }
            if (paragraphs.peek() > PARAGRAPH) {
              return refuse(MessageId.XML_016, origin, reader.getLocation(), report, "the text of a paragraph");
            }
          }
          case XMLStreamConstants.DTD -> {
            return refuse(MessageId.XML_003, origin, reader.getLocation(), report);
          }
          case XMLStreamConstants.ENTITY_REFERENCE -> {
            return refuse(MessageId.XML_001, origin, reader.getLocation(), report, "the entity \"" + reader.getLocalName() + "\" is not known");
          }
          default -> { }
        }
        if (depth > DEPTH) {
          return refuse(MessageId.XML_012, origin, reader.getLocation(), report, DEPTH);
        }
      }
      return true;
    } catch (XMLStreamException e) {
      String message = e.getMessage() == null ? "" : e.getMessage().replaceFirst("(?s).*Message: ", "").replaceAll("\\s+", " ").strip();
      return refuse(MessageId.XML_001, origin, e.getLocation(), report, message);
    }
  }

  /** What of the tag the reader stands at is longer than it can be; null where nothing is. */
  private static String tooLong(XMLStreamReader reader) {
    if (reader.getAttributeCount() > NAMES) {
      return "the list of attributes of " + reader.getLocalName();
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeValue(i).length() > VALUE) {
        return reader.getLocalName() + "/@" + reader.getAttributeLocalName(i);
      }
    }
    return null;
  }

  private static boolean refuse(MessageId id, Origin origin, Location location, Report report, Object... arguments) {
    boolean known = location != null && location.getLineNumber() > 0 && location.getLineNumber() <= origin.lines();
    Position position = known ? new Position(origin.file(), location.getLineNumber(), Math.max(1, location.getColumnNumber())) : null;
    report.add(id, origin, position, arguments);
    return false;
  }
}
