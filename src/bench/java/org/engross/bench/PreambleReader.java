package org.engross.bench;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Reads the preambular paragraphs of an official file. */
final class PreambleReader {
  private final PieceReader pieces;
  private final List<String> faults;

  PreambleReader(PieceReader pieces, List<String> faults) {
    this.pieces = pieces;
    this.faults = faults;
  }

  List<Paragraph> read(Element preamble) throws Unusable {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Element child : OfficialReader.children(preamble)) {
      switch (child.getLocalName()) {
        case "formula" -> { }
        case "container" -> container(child, paragraphs);
        case "blockList" -> points(child, paragraphs);
        default -> throw new Unusable("the preamble has a " + child.getLocalName());
      }
    }
    return paragraphs;
  }

  private void container(Element container, List<Paragraph> paragraphs) {
    Element list = OfficialReader.child(container, "blockList");
    Element text = list == null ? container : OfficialReader.child(list, "listIntroduction");
    List<Piece> words = pieces.read(text);
    String lead = Opening.lead(words, "preambular paragraph", faults);
    paragraphs.add(new Paragraph(Paragraph.Kind.PREAMBULAR, 0, "", lead, words));
    if (list != null) {
      points(list, paragraphs);
    }
  }

  private void points(Element list, List<Paragraph> paragraphs) {
    for (Element item : OfficialReader.children(list)) {
      if (item.getLocalName().equals("item")) {
        Element number = OfficialReader.child(item, "num");
        List<Piece> words = pieces.read(OfficialReader.children(item).stream().filter(child -> child != number).toList());
        if (number == null) {
          faults.add("a point without its letter: " + Opening.start(words));
          paragraphs.add(new Paragraph(Paragraph.Kind.CLOSING, 0, "", null, words));
        } else {
          paragraphs.add(new Paragraph(Paragraph.Kind.POINT, 1, OfficialReader.words(number), null, words));
        }
      }
    }
  }
}
