package org.engross.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Element;

/** Writes what stands in a paragraph of a Word document: runs, fields, calls of notes, changes that someone tracked. */
final class DocxRuns {
  private final DocxStyles styles;
  private final DocxNotes notes;
  private final TextLines lines;
  /** Fields inside fields; true while the code is being read, false in the result. */
  private final Deque<Boolean> fields = new ArrayDeque<>();
  private final List<Element> boxes = new ArrayList<>();
  private int changes;
  private int comments;

  DocxRuns(DocxStyles styles, DocxNotes notes, TextLines lines) {
    this.styles = styles;
    this.notes = notes;
    this.lines = lines;
  }

  /** How many insertions, deletions and moves were tracked in what was written. */
  int changes() {
    return changes;
  }

  int comments() {
    return comments;
  }

  /** The contents of the text boxes met since they were taken last. */
  List<Element> takeBoxes() {
    List<Element> taken = List.copyOf(boxes);
    boxes.clear();
    return taken;
  }

  /** A change was tracked outside the text of a paragraph. */
  void changed() {
    changes++;
  }

  /**
   * Writes the content of a paragraph, or of something inside it.
   *
   * @param paragraph whose style runs are set against
   * @param deleted whether someone deleted it
   */
  void write(Element paragraph, Element parent, boolean deleted) {
    for (Element child : XmlTree.children(parent)) {
      switch (child.getLocalName()) {
        case "r" -> run(paragraph, child, deleted);
        case "del", "moveFrom" -> {
          changes++;
          write(paragraph, child, true);
        }
        case "ins", "moveTo" -> {
          changes++;
          write(paragraph, child, deleted);
        }
        case "hyperlink", "smartTag", "sdtContent", "customXml", "fldSimple", "dir", "bdo" -> write(paragraph, child, deleted);
        case "sdt" -> write(paragraph, XmlTree.child(child, "sdtContent"), deleted);
        case "AlternateContent" -> write(paragraph, alternative(child), deleted);
        case "oMath", "oMathPara" -> XmlTree.descendants(child, "t").forEach(text -> add(text.getTextContent(), Style.PLAIN, deleted));
        default -> { }
      }
    }
  }

  private static Element alternative(Element choices) {
    Element choice = XmlTree.child(choices, "Choice");
    return choice != null ? choice : XmlTree.child(choices, "Fallback");
  }

  private void run(Element paragraph, Element run, boolean deleted) {
    byte style = styles.style(paragraph, run);
    Furniture hidden = styles.hidden(paragraph, run) ? Furniture.HIDDEN : null;
    content(run, style, deleted, hidden);
  }

  private void content(Element run, byte style, boolean deleted, Furniture hidden) {
    boolean mark = false;
    for (Element child : XmlTree.children(run)) {
      switch (child.getLocalName()) {
        case "t" -> text(child.getTextContent(), (byte) (mark ? style | Style.SUPERSCRIPT : style), deleted, hidden);
        case "delText" -> lines.removed(child.getTextContent(), Furniture.DELETED);
        case "instrText", "delInstrText" -> lines.removed(child.getTextContent(), Furniture.FIELD_CODE);
        case "fldChar" -> field(XmlTree.attribute(child, "fldCharType"));
        case "tab", "ptab", "br", "cr" -> text(" ", style, deleted, hidden);
        case "noBreakHyphen" -> text("\u2011", style, deleted, hidden);
        case "softHyphen" -> lines.removed("\u00AD", Furniture.MARKUP);
        case "sym" -> text(symbol(child), style, deleted, hidden);
        case "footnoteReference", "endnoteReference" -> mark = !deleted && hidden == null && call(child, run);
        case "commentReference" -> comments++;
        case "AlternateContent" -> content(alternative(child), style, deleted, hidden);
        case "drawing", "pict", "object" -> boxes.addAll(XmlTree.descendants(child, "txbxContent").stream().filter(box -> !inside(box, child)).toList());
        default -> { }
      }
    }
  }

  /** Whether a text box stands in another, which will be written with it. */
  private static boolean inside(Element box, Element drawing) {
    for (org.w3c.dom.Node node = box.getParentNode(); node != null && node != drawing; node = node.getParentNode()) {
      if ("txbxContent".equals(node.getLocalName())) {
        return true;
      }
    }
    return false;
  }

  private boolean call(Element reference, Element run) {
    boolean follows = "1".equals(XmlTree.attribute(reference, "customMarkFollows")) || "true".equals(XmlTree.attribute(reference, "customMarkFollows"));
    StringBuilder typed = new StringBuilder();
    XmlTree.children(run, "t").forEach(text -> typed.append(text.getTextContent()));
    String custom = follows && !typed.toString().isBlank() ? typed.toString().strip() : null;
    String marker = notes.call(reference, custom);
    if (marker != null && custom == null) {
      lines.text(marker, Style.SUPERSCRIPT);
    }
    return custom != null;
  }

  private void field(String type) {
    if ("begin".equals(type)) {
      fields.push(true);
    } else if ("separate".equals(type) && !fields.isEmpty()) {
      fields.pop();
      fields.push(false);
    } else if ("end".equals(type) && !fields.isEmpty()) {
      fields.pop();
    }
  }

  private void text(String text, byte style, boolean deleted, Furniture hidden) {
    if (fields.contains(true)) {
      lines.removed(text, Furniture.FIELD_CODE);
    } else if (hidden != null && !deleted) {
      lines.removed(text, hidden);
    } else {
      add(text, style, deleted);
    }
  }

  private void add(String text, byte style, boolean deleted) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      // a soft hyphen is printed at the end of a line only
      if (i == text.length() || text.charAt(i) == '\u00AD') {
        addPlain(text.substring(start, i), style, deleted);
        lines.removed(text.substring(i, Math.min(text.length(), i + 1)), Furniture.MARKUP);
        start = i + 1;
      }
    }
  }

  private void addPlain(String text, byte style, boolean deleted) {
    if (deleted) {
      lines.removed(text, Furniture.DELETED);
    } else {
      lines.text(text, style);
    }
  }

  /** A sign named by its number in a font; in the fonts that are not Unicode most of them are bullets. */
  private static String symbol(Element symbol) {
    try {
      int code = Integer.parseInt(XmlTree.attribute(symbol, "char") == null ? "" : XmlTree.attribute(symbol, "char"), 16);
      boolean own = code >= 0xE000 && code <= 0xF8FF;
      return own ? code == 0xF02A ? "*" : "\u2022" : new String(Character.toChars(code));
    } catch (IllegalArgumentException e) {
      return "\uFFFD";
    }
  }
}
