package org.engross.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Writes the paragraphs, tables, notes, heads and feet of a Word document as lines, in the order in which they are printed. */
final class DocxText {
  /** Table styles that draw no lines. */
  private static final Set<String> UNRULED = Set.of("TableNormal", "Normal");

  private final DocxPackage parts;
  private final DocxStyles styles;
  private final DocxNumbering numbering;
  /** "7 Resolution 55/25": how a note begins that was typed as a paragraph. */
  private static final Pattern TYPED_NOTE = Pattern.compile("\\s*\\d{1,3}\\s+\\p{Lu}");

  private final DocxNotes notes;
  private final TextLines lines = new TextLines();
  private final DocxRuns runs;
  /** Whether notes can be told from the text, or there are none; otherwise the words must tell which paragraphs are notes. */
  private final boolean noted;
  private int tables;

  DocxText(DocxPackage parts) throws IOException {
    this.parts = parts;
    this.styles = new DocxStyles(parts.part("styles"));
    this.numbering = new DocxNumbering(parts.part("numbering"), styles);
    this.notes = new DocxNotes(parts.part("footnotes"), parts.part("endnotes"), parts.body(), parts.part("settings"));
    this.runs = new DocxRuns(styles, notes, lines);
    this.noted = !notes.isEmpty() || XmlTree.descendants(parts.body(), "vertAlign").stream().anyMatch(place -> "superscript".equals(XmlTree.attribute(place, "val")))
        || XmlTree.descendants(parts.body(), "p").stream().noneMatch(paragraph -> TYPED_NOTE.matcher(paragraph.getTextContent()).lookingAt());
  }

  int changes() {
    return runs.changes();
  }

  int comments() {
    return runs.comments();
  }

  /** Writes it all. */
  TextLines write() throws IOException {
    Element masthead = margins("headerReference", Furniture.RUNNING_HEAD);
    if (masthead != null) {
      blocks(masthead, null);
    }
    blocks(parts.body(), null);
    notes();
    margins("footerReference", Furniture.IMPRINT);
    comments(parts.part("comments"));
    return lines;
  }

  /**
   * Writes the heads or feet of pages as furniture.
   *
   * @return the head of the first page if it has one that says more than those of the others: a masthead; else null
   */
  private Element margins(String reference, Furniture furniture) throws IOException {
    Element section = XmlTree.descendants(parts.body(), "sectPr").stream().findFirst().orElse(null);
    boolean titlePage = XmlTree.child(section, "titlePg") != null;
    Element first = null;
    StringBuilder others = new StringBuilder();
    Set<String> seen = new HashSet<>();
    for (Element margin : XmlTree.descendants(parts.body(), reference)) {
      String id = XmlTree.attribute(margin, "id");
      Element content = parts.related(id);
      if (content == null || !seen.add(id)) {
        continue;
      }
      if (furniture == Furniture.RUNNING_HEAD && titlePage && first == null && "first".equals(XmlTree.attribute(margin, "type"))) {
        first = content;
        continue;
      }
      others.append(furniture(content, furniture));
    }
    String words = first == null ? "" : first.getTextContent().replaceAll("\\s", "");
    if (!words.isEmpty() && others.toString().replaceAll("\\s", "").contains(words)) {
      furniture(first, furniture);
      return null;
    }
    return words.isEmpty() ? null : first;
  }

  private String furniture(Element content, Furniture furniture) {
    StringBuilder words = new StringBuilder();
    for (Element paragraph : XmlTree.descendants(content, "p")) {
      runs.write(paragraph, paragraph, false);
      runs.takeBoxes();
      String text = lines.current().strip();
      Furniture form = FurnitureRecognizer.form(text);
      if (!text.isEmpty()) {
        words.append(text).append('\n');
        lines.end(Line.Flow.UNKNOWN, form != null ? form : furniture, null);
      }
    }
    lines.blank();
    return words.toString();
  }

  /** @param cell of the table around it, or null */
  private void blocks(Element parent, Line.Cell cell) {
    for (Element child : XmlTree.children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child, cell);
        case "tbl" -> table(child, cell);
        case "sdt" -> blocks(XmlTree.child(child, "sdtContent"), cell);
        case "sdtContent", "customXml", "smartTag", "ins", "moveTo" -> blocks(child, cell);
        case "AlternateContent" -> blocks(XmlTree.child(child, "Choice") != null ? XmlTree.child(child, "Choice") : XmlTree.child(child, "Fallback"), cell);
        default -> { }
      }
    }
  }

  private void paragraph(Element paragraph, Line.Cell cell) {
    String label = lines.hasText() ? "" : numbering.label(paragraph);
    if (!label.isEmpty()) {
      lines.text(label, Style.PLAIN);
      lines.text(" ", Style.PLAIN);
    }
    runs.write(paragraph, paragraph, false);
    Element mark = XmlTree.child(XmlTree.child(paragraph, "pPr"), "rPr");
    if (XmlTree.child(mark, "del") != null || XmlTree.child(mark, "moveFrom") != null) {
      // its end was deleted: what follows goes on with it
      runs.changed();
      return;
    }
    List<Element> boxes = runs.takeBoxes();
    if (lines.hasText()) {
      boolean note = notes.isEmpty() && cell == null && lines.opensSuperior();
      lines.end(note ? Line.Flow.NOTE_OPENS : styles.heading(paragraph) ? Line.Flow.HEADS : noted || cell != null ? Line.Flow.OPENS : Line.Flow.UNKNOWN, null, cell);
    }
    if (cell == null) {
      lines.blank();
    }
    boxes.forEach(box -> blocks(box, null));
  }

  private void table(Element table, Line.Cell around) {
    if (around != null || !ruled(table)) {
      // it only sets things side by side, such as the two halves of a masthead
      XmlTree.children(table, "tr").forEach(row -> cells(row).forEach(cell -> blocks(cell, around)));
      return;
    }
    int number = tables++;
    List<Element> rows = rows(table);
    List<Set<Integer>> merged = rows.stream().map(DocxText::merged).toList();
    // by column: the cell that covers it from above
    Map<Integer, Line.Cell> covering = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      boolean header = XmlTree.child(XmlTree.child(rows.get(row), "trPr"), "tblHeader") != null;
      int column = XmlTree.number(XmlTree.value(XmlTree.child(rows.get(row), "trPr"), "gridBefore"), 0);
      for (Element cell : cells(rows.get(row))) {
        int columns = columns(cell);
        Line.Cell place = goesOn(cell) ? covering.get(column) : null;
        if (place == null) {
          place = new Line.Cell(number, row, column, columns, 1 + below(merged, row, column), header);
        }
        covering.put(column, place);
        blocks(cell, place);
        if (!goesOn(cell)) {
          lines.inCell(place);
        }
        column += columns;
      }
    }
    lines.blank();
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : XmlTree.children(table)) {
      if (child.getLocalName().equals("tr")) {
        rows.add(child);
      } else if (child.getLocalName().equals("sdt")) {
        rows.addAll(XmlTree.children(XmlTree.child(child, "sdtContent"), "tr"));
      }
    }
    return rows;
  }

  private static List<Element> cells(Element row) {
    List<Element> cells = new ArrayList<>();
    for (Element child : XmlTree.children(row)) {
      if (child.getLocalName().equals("tc")) {
        cells.add(child);
      } else if (child.getLocalName().equals("sdt")) {
        cells.addAll(XmlTree.children(XmlTree.child(child, "sdtContent"), "tc"));
      }
    }
    return cells;
  }

  private static int columns(Element cell) {
    return Math.max(1, Math.min(100, XmlTree.number(XmlTree.value(XmlTree.child(cell, "tcPr"), "gridSpan"), 1)));
  }

  /** Whether a cell is the rest of the one above it. */
  private static boolean goesOn(Element cell) {
    Element merged = XmlTree.child(XmlTree.child(cell, "tcPr"), "vMerge");
    return merged != null && !"restart".equals(XmlTree.attribute(merged, "val"));
  }

  /** The columns at which a row goes on with the cell above. */
  private static Set<Integer> merged(Element row) {
    Set<Integer> merged = new HashSet<>();
    int column = XmlTree.number(XmlTree.value(XmlTree.child(row, "trPr"), "gridBefore"), 0);
    for (Element cell : cells(row)) {
      if (goesOn(cell)) {
        merged.add(column);
      }
      column += columns(cell);
    }
    return merged;
  }

  /** How many rows below this one the cell at that column goes on. */
  private static int below(List<Set<Integer>> merged, int row, int column) {
    int next = row + 1;
    while (next < merged.size() && merged.get(next).contains(column)) {
      next++;
    }
    return next - row - 1;
  }

  /** rule: a table has lines between its columns, from its own borders, those of its cells or its style; what has none is a means of layout. */
  private boolean ruled(Element table) {
    Element properties = XmlTree.child(table, "tblPr");
    Element borders = XmlTree.child(properties, "tblBorders");
    Element between = XmlTree.child(borders, "insideV");
    if (between != null) {
      return drawn(between);
    }
    String style = XmlTree.value(properties, "tblStyle");
    boolean header = rows(table).stream().anyMatch(row -> XmlTree.child(XmlTree.child(row, "trPr"), "tblHeader") != null);
    boolean cells = rows(table).stream().flatMap(row -> cells(row).stream()).map(cell -> XmlTree.child(XmlTree.child(cell, "tcPr"), "tcBorders"))
        .anyMatch(borderOf -> drawn(XmlTree.child(borderOf, "left")) || drawn(XmlTree.child(borderOf, "right")) || drawn(XmlTree.child(borderOf, "start")));
    return header || cells || borders == null && style != null && !UNRULED.contains(style) && styles.ruled(style);
  }

  private static boolean drawn(Element border) {
    String value = XmlTree.attribute(border, "val");
    return value != null && !value.equals("nil") && !value.equals("none");
  }

  /** Notes stand after the text, each under its marker; those that a note calls follow. */
  private void notes() {
    for (int i = 0; i < notes.called().size(); i++) {
      DocxNotes.Note note = notes.called().get(i);
      boolean typed = XmlTree.descendants(note.content(), "footnoteRef").isEmpty() && XmlTree.descendants(note.content(), "endnoteRef").isEmpty()
          && note.content().getTextContent().strip().startsWith(note.marker());
      boolean opens = true;
      for (Element paragraph : XmlTree.descendants(note.content(), "p")) {
        if (opens && !typed) {
          lines.text(note.marker(), Style.SUPERSCRIPT);
          lines.text(" ", Style.PLAIN);
        }
        String label = numbering.label(paragraph);
        lines.text(label.isEmpty() ? "" : label + " ", Style.PLAIN);
        runs.write(paragraph, paragraph, false);
        if (lines.hasText()) {
          lines.end(opens ? Line.Flow.NOTE_OPENS : Line.Flow.NOTE_CONTINUES, null, null);
          opens = false;
        }
      }
    }
    lines.blank();
  }

  private void comments(Element comments) {
    for (Element paragraph : XmlTree.descendants(comments, "p")) {
      runs.write(paragraph, paragraph, false);
      if (lines.hasText()) {
        lines.end(Line.Flow.UNKNOWN, Furniture.COMMENT, null);
      }
    }
  }
}
