package org.engross.publish;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Passes FO on with letters that the typeface of the book lacks set in one that has them. FOP takes one typeface for a word, whether it has all of it or not. */
final class Lettering extends XMLFilterImpl {
  private static final String FO = "http://www.w3.org/1999/XSL/Format";

  private final IntFunction<Optional<String>> typeface;
  private final Map<Integer, String> known = new HashMap<>();
  /** How many elements around this place hold no words of a page: the outline and what the PDF says of itself. */
  private int unset;

  /** @param typeface the name in FO of another that a character needs */
  Lettering(IntFunction<Optional<String>> typeface, ContentHandler next) {
    this.typeface = typeface;
    setContentHandler(next);
  }

  @Override
  public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
    if (unset > 0 || uri.equals(FO) && (name.equals("bookmark-tree") || name.equals("declarations"))) {
      unset++;
    }
    super.startElement(uri, name, qualified, attributes);
  }

  @Override
  public void endElement(String uri, String name, String qualified) throws SAXException {
    if (unset > 0) {
      unset--;
    }
    super.endElement(uri, name, qualified);
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    int end = start + length;
    int from = start;
    while (from < end) {
      String own = unset > 0 ? "" : needed(Character.codePointAt(characters, from, end));
      int to = from;
      while (to < end && (unset > 0 || needed(Character.codePointAt(characters, to, end)).equals(own))) {
        to += Character.charCount(Character.codePointAt(characters, to, end));
      }
      pass(own, characters, from, to - from);
      from = to;
    }
  }

  private void pass(String typeface, char[] characters, int start, int length) throws SAXException {
    if (typeface.isEmpty()) {
      super.characters(characters, start, length);
      return;
    }
    AttributesImpl attributes = new AttributesImpl();
    attributes.addAttribute("", "font-family", "font-family", "CDATA", typeface);
    super.startElement(FO, "inline", "fo:inline", attributes);
    super.characters(characters, start, length);
    super.endElement(FO, "inline", "fo:inline");
  }

  /** The typeface that a character needs; empty where it is that of the book. */
  private String needed(int character) {
    return known.computeIfAbsent(character, unknown -> typeface.apply(unknown).orElse(""));
  }
}
