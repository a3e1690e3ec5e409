package org.engross.check;

import java.util.List;
import java.util.Locale;
import org.engross.diagnostic.MessageId;
import org.xml.sax.SAXParseException;

/** What the parser says of XML that is none, in words for people. */
final class WellFormedness {
  private WellFormedness() {}

  static Problem problem(SAXParseException exception) {
    String message = String.valueOf(exception.getMessage());
    if (message.contains("DOCTYPE")) {
      return at(exception, MessageId.XML_003);
    }
    if (message.contains("JAXP0")) {
      return at(exception, MessageId.XML_016, "a name, or the list of attributes,");
    }
    return at(exception, MessageId.XML_001, words(message));
  }

  private static Problem at(SAXParseException exception, MessageId id, Object... arguments) {
    int line = Math.max(exception.getLineNumber(), 0);
    return new Problem(id, id.text(arguments), line, Math.max(exception.getColumnNumber(), 0), false, List.of());
  }

  private static String words(String message) {
    if (message.contains("prolog")) {
      return "the file begins with text, not with an element";
    }
    if (message.contains("Premature end of file") || message.contains("must start and end within the same entity")) {
      return "the file ends too early: an element is not closed";
    }
    if (message.contains("trailing section")) {
      return "something stands after the end of the root element";
    }
    String words = message.replaceAll("\\s+", " ").replaceAll("\\.$", "");
    return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }
}
