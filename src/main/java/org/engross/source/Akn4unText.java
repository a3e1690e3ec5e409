package org.engross.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.engross.diagnostic.Passage;
import org.engross.source.SourceLines.Link;
import org.engross.source.XmlNode.Element;

/** The running text of an element: lines of styled characters, with the calls of notes as superior figures where the notes stand. */
final class Akn4unText {
  /** Where a new line is printed inside a paragraph. */
  private static final Set<String> BREAKS = Set.of("eol", "br");

  private final List<StyledText> parts = new ArrayList<>();
  private final List<StyledText> lines = new ArrayList<>();
  private final List<Element> notes = new ArrayList<>();
  private final List<Link> links;

  /** @param links takes the links found */
  private Akn4unText(List<Link> links) {
    this.links = links;
  }

  /**
   * What stands in an element.
   *
   * @param lines without white space at their ends, runs of it made one blank; no line is empty
   * @param notes in the order of their calls
   */
  record Content(List<StyledText> lines, List<Element> notes) {
    /** All lines as one. */
    StyledText line() {
      StyledText all = StyledText.EMPTY;
      for (StyledText line : lines) {
        all = all.join(" ", line);
      }
      return all;
    }
  }

  static Content of(Element element, List<Link> links) {
    return of(element.children(), links);
  }

  static Content of(List<XmlNode> nodes, List<Link> links) {
    Akn4unText text = new Akn4unText(links);
    nodes.forEach(node -> text.add(node, Style.PLAIN));
    text.end();
    return new Content(text.lines, text.notes);
  }

  /** The marker of a note; none where the file lost it. */
  static Passage marker(Element note) {
    return note.passage("marker").strip();
  }

  private void add(XmlNode node, byte style) {
    if (node instanceof XmlNode.Text text) {
      parts.add(styled(text.passage(), style));
      return;
    }
    Element element = (Element) node;
    if (BREAKS.contains(element.name())) {
      end();
    } else if (element.is("authorialNote")) {
      parts.add(styled(marker(element), Style.SUPERSCRIPT));
      notes.add(element);
    } else {
      element.children().forEach(child -> add(child, (byte) (style | style(element))));
      if (element.is("a") && !element.passage("href").isBlank()) {
        links.add(new Link(element.characters(), element.passage("href")));
      }
    }
  }

  private void end() {
    StyledText line = StyledText.join(parts).collapse().strip();
    if (line.length() > 0) {
      lines.add(line);
    }
    parts.clear();
  }

  private static StyledText styled(Passage passage, byte style) {
    byte[] styles = new byte[passage.length()];
    Arrays.fill(styles, style);
    return new StyledText(passage, styles);
  }

  private static byte style(Element element) {
    List<String> classes = List.of(element.value("class").split("\\s+"));
    byte style = Style.PLAIN;
    style |= element.is("i") || classes.contains("italic") ? Style.ITALIC : 0;
    style |= element.is("b") || classes.contains("bold") ? Style.BOLD : 0;
    style |= element.is("sup") ? Style.SUPERSCRIPT : 0;
    return style;
  }
}
