package org.engross.source;

import java.io.StringReader;
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
      while (reader.hasNext()) {
        switch (reader.next()) {
          case XMLStreamConstants.START_ELEMENT -> depth++;
          case XMLStreamConstants.END_ELEMENT -> depth--;
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

  private static boolean refuse(MessageId id, Origin origin, Location location, Report report, Object... arguments) {
    boolean known = location != null && location.getLineNumber() > 0 && location.getLineNumber() <= origin.lines();
    Position position = known ? new Position(origin.file(), location.getLineNumber(), Math.max(1, location.getColumnNumber())) : null;
    report.add(id, origin, position, arguments);
    return false;
  }
}
