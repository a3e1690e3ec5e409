package org.engross.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes the text of a web page as lines: a block a line, each character at its place in the file. */
final class HtmlText {
  private static final Set<String> BLOCKS = Set.of("address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure",
      "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
      "thead", "tr", "ul", "caption");
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern MARK = Pattern.compile("[\\d*a-z\u2020\u2021\u00a7]+");
  /** Signs that only allow or forbid the end of a line. */
  private static final String DROPPED = "\u00AD\u200B\u2060\uFEFF";

  /** So far a note is read to see whether it opens with its marker. */
  private static final int MARKER = 40;

  private final Origin origin;
  private final HtmlCharacters characters;
  private final HtmlNotes notes;
  private final HtmlLists lists = new HtmlLists();
  private final HtmlLinks links = new HtmlLinks();
  /** Whether figures are set above the line, as calls of notes are. */
  private final boolean superiors;
  private final List<Line> lines = new ArrayList<>();
  /** What became of each character of the file; null for mark-up. */
  private final Furniture[] removed;
  private final boolean[] kept;
  private final int length;
  private List<StyledText> current = new ArrayList<>();
  /** The numbers that lists print before the next words, each with a blank behind it. */
  private String labels = "";
  private Line.Flow flow = Line.Flow.OPENS;
  private Line.Cell cell;
  private boolean inNote;
  private int tables;
  private int breaks;

  /** @param length how many characters the file shows */
  HtmlText(Origin origin, Element body, int length) {
    this.origin = origin;
    this.characters = new HtmlCharacters(origin);
    this.notes = new HtmlNotes(body);
    this.length = length;
    this.removed = new Furniture[origin.characters().length()];
    this.kept = new boolean[origin.characters().length()];
    this.superiors = body.select("sup").stream().anyMatch(sup -> MARK.matcher(sup.text().strip()).matches());
    children(body, Style.PLAIN, null);
    end();
  }

  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName());
  }

  List<Line> lines() {
    return SiteFurniture.marked(lines, links.links());
  }

  /** The characters of the file that are no part of the text, in runs, each named. */
  List<SourceLines.Removed> removed() {
    List<SourceLines.Removed> runs = new ArrayList<>();
    int at = 0;
    while (at < kept.length) {
      int end = at + 1;
      while (!kept[at] && end < kept.length && !kept[end] && removed[end] == removed[at]) {
        end++;
      }
      if (!kept[at]) {
        runs.add(new SourceLines.Removed(removed[at] == null ? Furniture.MARKUP : removed[at], Passage.of(origin, at, end)));
      }
      at = end;
    }
    return runs;
  }

  private void children(Element parent, byte style, Furniture aside) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        text(text, style, aside);
      } else if (node instanceof Element element) {
        element(element, style, aside);
      }
    }
  }

  private void element(Element element, byte style, Furniture around) {
    Furniture own = HtmlAside.of(element);
    Furniture aside = around != null ? around : own;
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak(aside);
      return;
    }
    boolean block = isBlock(element);
    if (block) {
      end();
    }
    if (aside == null && name.equals("table") && cell == null && isTable(element)) {
      table(element, style);
    } else if (aside == null && name.equals("a") && notes.isReturn(element)) {
      children(element, style, Furniture.NAVIGATION);
    } else {
      if (block && aside == null) {
        opens(element);
      }
      String call = aside == null ? notes.call(element) : null;
      boolean link = aside == null && HtmlLinks.isLink(element);
      if (link) {
        links.opens();
      }
      children(element, call != null ? (byte) (HtmlStyle.set(element, style) | Style.SUPERSCRIPT) : HtmlStyle.set(element, style), aside);
      if (link) {
        links.closes();
      }
    }
    if (block) {
      end();
    }
  }

  /** A block begins: what it is, and the number that a list prints before it. */
  private void opens(Element block) {
    String marker = notes.opens(block);
    if (marker != null) {
      inNote = true;
      flow = Line.Flow.NOTE_OPENS;
      if (!HtmlWords.beginning(block, MARKER).replaceAll("^[\\s\\[(^\u2191]+", "").startsWith(marker)) {
        current.add(StyledText.plain(Passage.supplied(marker + " ")));
      }
      return;
    }
    if (HEADING.matcher(block.normalName()).matches()) {
      inNote = false;
      flow = Line.Flow.HEADS;
    } else if (block.normalName().equals("li") && !inNote && !notes.isItem(block)) {
      String label = lists.label(block);
      labels += label.isEmpty() ? "" : label + " ";
    }
  }

  /** rule: one break ends a line and leaves it to the words whether a paragraph ends; two end a paragraph. */
  private void lineBreak(Furniture aside) {
    if (aside == null && !current.isEmpty()) {
      end();
      flow = inNote ? Line.Flow.NOTE_CONTINUES : Line.Flow.UNKNOWN;
      breaks = 1;
    } else if (aside == null && breaks > 0) {
      breaks++;
      flow = inNote ? flow : Line.Flow.OPENS;
    }
  }

  private void text(TextNode node, byte style, Furniture aside) {
    Passage passage = characters.read(node);
    if (aside == null) {
      links.read(passage);
    } else {
      for (int i = 0; i < passage.length(); i++) {
        if (passage.offset(i) != Passage.NOWHERE) {
          removed[passage.offset(i)] = aside;
        }
      }
      return;
    }
    boolean preformatted = node.parent() != null && node.parent().closest("pre") != null;
    byte[] styles = new byte[passage.length()];
    Arrays.fill(styles, style);
    StyledText text = new StyledText(passage, styles);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean broken = preformatted && i < text.length() && text.charAt(i) == '\n';
      boolean dropped = i < text.length() && (DROPPED.indexOf(text.charAt(i)) >= 0 || (style & Style.SUPERSCRIPT) != 0 && "[]".indexOf(text.charAt(i)) >= 0);
      if (i == text.length() || broken || dropped) {
        current.add(text.subSequence(start, i));
        start = i + 1;
      }
      if (broken) {
        end();
        flow = Line.Flow.UNKNOWN;
      }
    }
  }

  /** Ends the line being written, if it has any text. */
  private void end() {
    StyledText words = current.isEmpty() ? StyledText.EMPTY : StyledText.join(current).collapse().strip();
    current = new ArrayList<>();
    if (words.isBlank()) {
      links.reset();
      return;
    }
    StyledText text = labels.isEmpty() ? words : StyledText.join(List.of(StyledText.plain(Passage.supplied(labels)), words));
    labels = "";
    for (int i = 0; i < text.length(); i++) {
      if (text.passage().offset(i) != Passage.NOWHERE) {
        kept[text.passage().offset(i)] = true;
      }
    }
    int number = text.position() == null ? 1 : text.position().line();
    Line.Flow shown = inNote && flow == Line.Flow.OPENS ? Line.Flow.NOTE_CONTINUES : flow;
    boolean typed = shown == Line.Flow.OPENS && notes.isEmpty() && cell == null && text.length() > 2 && text.superscript(0) && MARK.matcher(marker(text)).matches();
    // where nothing shows which paragraphs are notes, it is left to the words, as in plain text
    boolean unknown = shown == Line.Flow.UNKNOWN || notes.isEmpty() && !superiors && shown == Line.Flow.OPENS && cell == null;
    if (shown != Line.Flow.UNKNOWN) {
      lines.add(Line.blank(number));
    }
    lines.add(unknown ? Line.text(number, text, 0, shown == Line.Flow.OPENS).in(cell) : Line.text(number, text, 0, typed ? Line.Flow.NOTE_OPENS : shown).in(cell));
    links.end(lines.get(lines.size() - 1));
    flow = Line.Flow.OPENS;
    breaks = 0;
  }

  private static String marker(StyledText text) {
    int end = 0;
    while (end < text.length() && text.superscript(end)) {
      end++;
    }
    return text.subSequence(0, end).toString().strip();
  }

  /** rule: a table has heads, or lines around its cells; one with neither, or with tables or most of the page in it, is a means of layout. */
  private boolean isTable(Element table) {
    boolean ruled = XmlTree.number(table.attr("border"), 0) > 0 || table.className().toLowerCase(Locale.ROOT).matches(".*(?:wikitable|tablegrid|bordered).*");
    boolean headed = ruled || table.selectFirst("th") != null;
    return headed && table.select("table").size() == 1 && table.text().length() * 2 <= length;
  }

  private void table(Element table, byte style) {
    int number = tables++;
    int row = 0;
    // by column: how many more rows the cell above covers
    int[] covered = new int[1000];
    for (Element tableRow : table.select("tr")) {
      int column = 0;
      for (Element tableCell : tableRow.children()) {
        boolean header = tableCell.normalName().equals("th");
        if (!header && !tableCell.normalName().equals("td")) {
          continue;
        }
        while (column < covered.length - 101 && covered[column] > 0) {
          column++;
        }
        int columns = Math.max(1, Math.min(100, XmlTree.number(tableCell.attr("colspan"), 1)));
        int rows = Math.max(1, Math.min(1000, XmlTree.number(tableCell.attr("rowspan"), 1)));
        // what stands beyond the last column is no cell, but text all the same
        boolean placed = column + columns < covered.length;
        end();
        if (placed) {
          Arrays.fill(covered, column, column + columns, rows);
          cell = new Line.Cell(number, row, column, columns, rows, header);
        }
        element(tableCell, style, null);
        end();
        cell = null;
        column += placed ? columns : 0;
      }
      for (int i = 0; i < covered.length; i++) {
        covered[i] = Math.max(0, covered[i] - 1);
      }
      row++;
    }
  }
}
