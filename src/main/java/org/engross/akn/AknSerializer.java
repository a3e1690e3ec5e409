package org.engross.akn;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Writes SAX events as the bytes of a file: prefixes that never change, the structure indented, not a blank added where text stands.
 * JAXB's own output indents inside a paragraph that begins with an element, and that of the JDK changes from release to release.
 */
final class AknSerializer extends DefaultHandler {
  private static final String AKOMA_NTOSO = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  private static final Map<String, String> PREFIXES =
      Map.of(
          AKOMA_NTOSO, "",
          "http://un.org/akn4un", "akn4un:",
          "urn:engross:provenance", "engross:",
          "http://www.w3.org/XML/1998/namespace", "xml:",
          "", "");

  /** The elements whose content is text; inside them a blank is a character of the resolution. */
  private static final Set<String> TEXT =
      Set.of("p", "num", "heading", "crossHeading", "listIntroduction", "listWrapUp", "caption", "organization");

  /** What a reader looks for first. */
  private static final String FIRST = "eId";

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  private final TextTrace trace;
  private int depth;
  /** How many elements of text are open. */
  private int inText;
  /** Whether the last tag is still to be closed with ">" or "/>". */
  private boolean open;
  /** Whether the last event ended an element. */
  private boolean ended;

  /** @param trace learns where the characters go */
  AknSerializer(TextTrace trace) {
    this.trace = trace;
  }

  byte[] bytes() {
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void startElement(String uri, String localName, String qName, Attributes attributes) {
    trace.start(localName, attributes.getValue(FIRST));
    close();
    indent();
    out.append('<').append(PREFIXES.get(uri)).append(localName);
    if (depth == 0) {
      out.append(" xmlns=\"").append(AKOMA_NTOSO).append("\" xmlns:akn4un=\"http://un.org/akn4un\"");
      out.append(" xmlns:engross=\"urn:engross:provenance\"");
    }
    IntStream.range(0, attributes.getLength())
        .boxed()
        .sorted(Comparator.comparing(i -> !attributes.getLocalName(i).equals(FIRST)))
        .forEach(i -> attribute(attributes, i));
    depth++;
    inText += inText > 0 || TEXT.contains(localName) ? 1 : 0;
    open = true;
    ended = false;
  }

  private void attribute(Attributes attributes, int index) {
    out.append(' ').append(PREFIXES.get(attributes.getURI(index))).append(attributes.getLocalName(index)).append("=\"");
    escape(attributes.getValue(index), true);
    out.append('"');
  }

  @Override
  public void endElement(String uri, String localName, String qName) {
    trace.end();
    depth--;
    if (open) {
      out.append("/>");
      open = false;
    } else {
      if (ended) {
        indent();
      }
      out.append("</").append(PREFIXES.get(uri)).append(localName).append('>');
    }
    inText -= inText > 0 ? 1 : 0;
    ended = true;
    if (depth == 0) {
      out.append('\n');
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    close();
    trace.characters(new String(characters, start, length));
    escape(new String(characters, start, length), false);
    ended = false;
  }

  private void close() {
    if (open) {
      out.append('>');
      open = false;
    }
  }

  private void indent() {
    if (inText == 0) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void escape(String text, boolean attribute) {
    text.codePoints().forEach(c -> {
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(attribute ? "&quot;" : "\"");
        case '\n', '\t', '\r' -> out.append(attribute || c == '\r' ? "&#" + c + ";" : Character.toString(c));
        default -> out.appendCodePoint(allowed(c) ? c : REPLACEMENT);
      }
    });
  }

  /** XML 1.0, production 2: no control characters, no halves of a surrogate pair. */
  private static boolean allowed(int c) {
    return c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
  }
}
