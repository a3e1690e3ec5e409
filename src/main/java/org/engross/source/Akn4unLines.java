package org.engross.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Report;
import org.engross.source.Akn4unText.Content;
import org.engross.source.Line.Cell;
import org.engross.source.Line.Flow;
import org.engross.source.SourceLines.Link;
import org.engross.source.SourceLines.Removed;
import org.engross.source.XmlNode.Element;

/**
 * The text of an AKN4UN file as lines, a paragraph each, in the order in which it is printed: masthead, heading, preamble, body,
 * closing lines, annexes. A number or letter stands before its text, a note after the paragraph that calls it.
 */
final class Akn4unLines {
  /** Elements that hold running text and nothing else. */
  private static final Set<String> TEXT = Set.of("p", "crossHeading", "listIntroduction", "listWrapUp", "block", "caption");
  private static final Set<String> HEADINGS = Set.of("heading", "subheading");
  /** Elements whose number belongs to the first text in them. */
  private static final Set<String> NUMBERED = Set.of("paragraph", "subparagraph", "point", "item", "alinea", "article", "clause");
  /** The styles of headings in the files from which the UN makes its own. */
  private static final Pattern HEADING_STYLE = Pattern.compile("H\\d{1,2}|H[MC]h?");
  /** So much of a paragraph shows how it opens. */
  private static final int OPENING = 30;
  private static final Pattern FULL_NUMBER = Pattern.compile("\\d");

  private final Origin origin;
  private final Report report;
  private final List<Line> lines = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Removed> removed = new ArrayList<>();
  private final Set<Passage> claimed = new HashSet<>();
  /** The number or letter that the next text bears. */
  private StyledText label = StyledText.EMPTY;
  private int tables;

  Akn4unLines(Origin origin, Report report) {
    this.origin = origin;
    this.report = report;
  }

  List<Line> lines() {
    return lines;
  }

  List<Link> links() {
    return links;
  }

  /** Characters that repeat others. */
  List<Removed> removed() {
    return removed;
  }

  /** The values of attributes that are part of the text. */
  Set<Passage> claimed() {
    return claimed;
  }

  void read(Element element) {
    if (element.is("meta")) {
      return;
    }
    if (element.is("preamble")) {
      element.find("container").forEach(this::called);
    }
    if (element.is("coverPage")) {
      element.elements().forEach(this::masthead);
    } else if (element.is("preface")) {
      element.elements().forEach(this::heading);
    } else if (element.is("attachment")) {
      int first = lines.size();
      element.elements().forEach(this::read);
      annex(first);
    } else if (element.is("formula")) {
      for (StyledText line : content(element).lines()) {
        emit(line, Flow.ENACTS, null);
      }
    } else if (element.is("num")) {
      flushLabel();
      label = Akn4unText.of(element, links).line();
    } else if (element.is("table")) {
      table(element);
    } else if (TEXT.contains(element.name())) {
      text(element, false);
    } else if (HEADINGS.contains(element.name())) {
      text(element, true);
    } else {
      boolean headed = HEADING_STYLE.matcher(element.value("class")).matches();
      for (XmlNode node : element.children()) {
        if (!(node instanceof Element child)) {
          stray(node);
          continue;
        }
        if (headed && child.is("content")) {
          child.elements().forEach(text -> text(text, true));
        } else {
          read(child);
        }
        if (child.is("num") && !NUMBERED.contains(element.name())) {
          flushLabel();
        }
      }
      if (NUMBERED.contains(element.name())) {
        flushLabel();
      }
    }
  }

  /** rule: a container of the preamble bears the opening words of its paragraph as its name (AKN4UN Guidelines part 3). */
  private void called(Element container) {
    String name = container.value("name");
    Passage words = container.characters().strip();
    if (!name.isEmpty() && words.length() > 0 && !letters(words.toString()).startsWith(letters(name))) {
      String opening = words.toString().replaceAll("\\s+", " ");
      report.add(MessageId.MET_008, origin, words.position(), name, opening.substring(0, Math.min(opening.length(), Math.max(name.length(), OPENING))));
    }
  }

  private static String letters(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
  }

  /** Characters between elements, where the grammar has none, are lines of their own. */
  private void stray(XmlNode text) {
    for (StyledText line : Akn4unText.of(List.of(text), links).lines()) {
      emit(line, Flow.OPENS, null);
    }
  }

  /** A number that no text follows is a line of its own. */
  private void flushLabel() {
    if (label.length() > 0) {
      StyledText alone = label;
      label = StyledText.EMPTY;
      emit(alone, Flow.HEADS, null);
    }
  }

  /** What stands in blocks in the masthead is apart; the title of an agenda item goes with its number. */
  private void masthead(Element block) {
    boolean agendaTitle = block.find("inline").stream().anyMatch(inline -> inline.value("name").endsWith("agenda item name"));
    for (StyledText line : content(block).lines()) {
      if (!agendaTitle) {
        lines.add(Line.blank(number(line)));
      }
      lines.add(Line.text(number(line), line, 0, Flow.UNKNOWN));
      agendaTitle = false;
    }
  }

  /** Number and title are one line; a second title, and the letter of a part, are lines of their own. */
  private void heading(Element block) {
    List<XmlNode> line = new ArrayList<>();
    boolean full = false;
    for (XmlNode node : block.children()) {
      boolean title = node instanceof Element element && element.is("docTitle");
      boolean number = node instanceof Element element && element.is("docNumber");
      if ((title || number) && full) {
        headingLine(line);
        full = false;
      }
      line.add(node);
      full |= title || number && !FULL_NUMBER.matcher(((Element) node).characters()).find();
    }
    headingLine(line);
  }

  private void headingLine(List<XmlNode> nodes) {
    Content content = claim(Akn4unText.of(nodes, links));
    for (StyledText line : content.lines()) {
      emit(line, Flow.HEADS, null);
    }
    content.notes().forEach(this::note);
    nodes.clear();
  }

  /** The lines from {@code first} on are an annex. */
  private void annex(int first) {
    if (first < lines.size()) {
      Line opening = lines.get(first);
      lines.set(first, Line.text(opening.number(), opening.text(), 0, Flow.ATTACHES));
    }
  }

  private void text(Element element, boolean heads) {
    if (element.child("subheading") != null) {
      element.elements().forEach(child -> text(child, true));
      return;
    }
    Content content = content(element);
    for (StyledText line : content.lines()) {
      boolean heading = heads || line.allBold();
      emit(heading ? headed(line) : label.join(" ", line), heading ? Flow.HEADS : Flow.OPENS, null);
      label = StyledText.EMPTY;
    }
    content.notes().forEach(this::note);
  }

  /** A heading with its number. Some files repeat the number, or its stop, at the start of the heading; it is printed once. */
  private StyledText headed(StyledText heading) {
    String number = label.toString();
    boolean whole = heading.toString().startsWith(number) && (heading.length() == number.length() || !Character.isLetterOrDigit(heading.charAt(number.length())));
    int length = whole ? number.length() : number.endsWith(".") && heading.toString().startsWith(".") ? 1 : 0;
    if (length == 0) {
      return label.join(" ", heading);
    }
    report.add(MessageId.MET_004, origin, heading.position(), heading.subSequence(0, length));
    removed.add(new Removed(Furniture.MARKUP, heading.passage().subSequence(0, length)));
    return label.join(" ", heading.from(length).strip());
  }

  private void note(Element note) {
    Passage marker = Akn4unText.marker(note);
    boolean opened = false;
    for (StyledText line : content(note).lines()) {
      StyledText text = opened ? line : StyledText.plain(Passage.supplied(marker + " ")).join("", line);
      lines.add(Line.text(number(line), text, 0, opened ? Flow.NOTE_CONTINUES : Flow.NOTE_OPENS));
      opened = true;
    }
  }

  private Content content(Element element) {
    return claim(Akn4unText.of(element, links));
  }

  private Content claim(Content content) {
    content.notes().forEach(note -> claimed.add(note.passage("marker")));
    return content;
  }

  private void emit(StyledText text, Flow flow, Cell cell) {
    Line line = Line.text(number(text), text, 0, flow);
    lines.add(cell == null ? line : line.in(cell));
  }

  private int number(StyledText text) {
    return text.position() == null ? 1 : text.position().line();
  }

  private void table(Element table) {
    Set<Integer> covered = new HashSet<>();
    int row = 0;
    for (Element tr : table.find("tr")) {
      int column = 0;
      for (Element cell : tr.elements()) {
        while (covered.contains(row * 1000 + column)) {
          column++;
        }
        Cell place = new Cell(tables, row, column, span(cell, "colspan"), span(cell, "rowspan"), cell.is("th"));
        cell(cell, place);
        for (int r = row; r < row + place.rows(); r++) {
          for (int c = column; c < column + place.columns(); c++) {
            covered.add(r * 1000 + c);
          }
        }
        column += place.columns();
      }
      row++;
    }
    tables++;
  }

  private void cell(Element cell, Cell place) {
    List<Element> paragraphs = cell.elements().isEmpty() ? List.of(cell) : cell.elements();
    List<Element> notes = new ArrayList<>();
    boolean empty = true;
    for (Element paragraph : paragraphs) {
      Content content = content(paragraph);
      for (StyledText line : content.lines()) {
        emit(line, Flow.OPENS, place);
        empty = false;
      }
      notes.addAll(content.notes());
    }
    if (empty) {
      lines.add(Line.text(lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number(), StyledText.EMPTY, 0, Flow.OPENS).in(place));
    }
    notes.forEach(this::note);
  }

  private static int span(Element cell, String attribute) {
    String value = cell.value(attribute);
    return value.matches("[1-9]\\d{0,2}") ? Integer.parseInt(value) : 1;
  }
}
