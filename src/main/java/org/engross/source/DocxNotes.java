package org.engross.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The footnotes and endnotes of a Word document: numbered in the order of their calls, as Word prints them. */
final class DocxNotes {
  private final Map<String, Element> footnotes;
  private final Map<String, Element> endnotes;
  private final String footnoteFormat;
  private final String endnoteFormat;
  private final List<Note> called = new ArrayList<>();
  private int footnoteNumber;
  private int endnoteNumber;

  /** A note that was called. */
  record Note(String marker, Element content) {}

  /**
   * @param footnotes root of the part, or null
   * @param endnotes root of the part, or null
   * @param body which says how notes are numbered
   * @param settings root of the part, which says it too, or null
   */
  DocxNotes(Element footnotes, Element endnotes, Element body, Element settings) {
    this.footnotes = byId(footnotes, "footnote");
    this.endnotes = byId(endnotes, "endnote");
    Element section = XmlTree.descendants(body, "sectPr").stream().findFirst().orElse(null);
    Element own = XmlTree.child(section, "footnotePr");
    Element usual = XmlTree.child(settings, "footnotePr");
    String format = XmlTree.value(own, "numFmt");
    this.footnoteFormat = format != null ? format : XmlTree.value(usual, "numFmt");
    String start = XmlTree.value(own, "numStart");
    this.footnoteNumber = XmlTree.number(start != null ? start : XmlTree.value(usual, "numStart"), 1) - 1;
    // Word prints endnotes in small Roman figures unless told otherwise; where they are the only notes, figures serve as well and are read
    String endFormat = XmlTree.value(XmlTree.child(settings, "endnotePr"), "numFmt");
    this.endnoteFormat = endFormat != null && !endFormat.equals("lowerRoman") || this.footnotes.isEmpty() ? "decimal" : "lowerRoman";
  }

  private static Map<String, Element> byId(Element root, String name) {
    Map<String, Element> notes = new HashMap<>();
    for (Element note : XmlTree.children(root, name)) {
      // those with a type are the strokes above the notes
      String type = XmlTree.attribute(note, "type");
      if (type == null || type.equals("normal")) {
        notes.put(XmlTree.attribute(note, "id"), note);
      }
    }
    return notes;
  }

  /**
   * A call was met.
   *
   * @param custom the mark that was typed in place of a number, or null
   * @return the marker to print; null where the note does not exist
   */
  String call(Element reference, String custom) {
    boolean foot = reference.getLocalName().equals("footnoteReference");
    Element content = (foot ? footnotes : endnotes).get(XmlTree.attribute(reference, "id"));
    if (content == null) {
      return null;
    }
    String marker = custom;
    if (marker == null) {
      marker = foot ? DocxNumbering.number(++footnoteNumber, footnoteFormat) : DocxNumbering.number(++endnoteNumber, endnoteFormat);
    }
    called.add(new Note(marker, content));
    return marker;
  }

  /** The notes called so far, in the order of their calls. */
  List<Note> called() {
    return called;
  }

  boolean isEmpty() {
    return footnotes.isEmpty() && endnotes.isEmpty();
  }
}
