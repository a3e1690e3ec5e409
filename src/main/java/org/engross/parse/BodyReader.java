package org.engross.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.EnumMap;
import java.util.regex.Matcher;
import org.engross.model.Label;
import org.engross.parse.Node.Kind;
import org.engross.source.StyledText;

/**
 * Blocks become the tree of a text: sections over paragraphs over sub-paragraphs. The tree is of plain nodes in the order of the
 * source; {@link PartBuilder} turns it into the model.
 */
final class BodyReader {
  /** A heading is no longer than this. */
  private static final int HEADING = 300;
  /** The title under a number or under "Annex" may list several subjects. */
  private static final int TITLE = 600;

  /** A section that is open, and the series of its number. */
  private record Open(Series series, Node node) {}

  private final Language language;
  private final List<Node> roots = new ArrayList<>();
  private final Deque<Open> sections = new ArrayDeque<>();
  /** The last label of each series of sections. */
  private final Map<Series, String> labels = new EnumMap<>(Series.class);
  private boolean operative;
  private boolean numbered;
  private boolean numbersFollow;
  /** Whether the text is a presidential statement, whose paragraphs bear no numbers. */
  private boolean stated;
  /** Whether the next block is the first numbered paragraph. */
  private boolean firstNext;
  private Node annex;
  private Node paragraph;
  private final Deque<Node> points = new ArrayDeque<>();

  private BodyReader(Language language) {
    this.language = language;
  }

  /** The nodes in order: preambular paragraphs, operative paragraphs and sections, annexes. */
  static List<Node> read(List<Block> blocks, Language language) {
    BodyReader reader = new BodyReader(language);
    boolean[] numbersFollow = numbersFollow(blocks);
    for (int i = 0; i < blocks.size(); i++) {
      reader.numbersFollow = numbersFollow[i];
      reader.firstNext = i + 1 < blocks.size() && !reader.numbered && blocks.get(i + 1).kind() == Block.Kind.NUMBERED;
      reader.read(blocks.get(i));
    }
    return reader.roots;
  }

  /** For each block, whether a numbered paragraph stands there or follows before a section or an annex does. */
  private static boolean[] numbersFollow(List<Block> blocks) {
    boolean[] follow = new boolean[blocks.size()];
    boolean next = false;
    for (int i = blocks.size() - 1; i >= 0; i--) {
      Block.Kind kind = blocks.get(i).kind();
      next = kind == Block.Kind.NUMBERED || next && kind != Block.Kind.SECTION && kind != Block.Kind.ANNEX;
      follow[i] = next;
    }
    return follow;
  }

  private void read(Block block) {
    switch (block.kind()) {
      case ANNEX -> {
        annex = new Node(Kind.ANNEX, block.text(), StyledText.EMPTY);
        roots.add(annex);
        sections.clear();
        labels.clear();
        paragraph = null;
      }
      case SECTION -> section(block);
      case NUMBERED -> {
        int end = ParagraphNumber.of(block.text(), language).end();
        operative = true;
        numbered = true;
        open(Kind.OPERATIVE, block.text().subSequence(0, end).strip(), block.text().from(end));
      }
      case LETTERED -> point(block);
      case PARAGRAPH -> {
        boolean first = roots.isEmpty() && BlockForm.decides(language, block.text());
        operative |= first || roots.isEmpty() && BlockForm.runIn(language, block.text()) != null;
        stated |= first && DecisionReader.states(block.text(), language);
        paragraph(block.text());
      }
      case HEADING -> heading(block.text());
      case TABLE -> table(new Node(Kind.TABLE, StyledText.EMPTY, block.text(), block.cells()));
      default -> { }
    }
  }

  /** rule: a section ends where the next of its series begins; one of another series stands in it, if it may. */
  private void section(Block block) {
    int end = printedEnd(block);
    while (end < block.text().length() && ".:\u2013\u2014- \uff0e\u3001".indexOf(block.text().charAt(end)) >= 0) {
      end++;
    }
    StyledText number = block.text().subSequence(0, end).strip();
    Node node = new Node(Kind.SECTION, number, block.text().from(end).strip());
    Series series = Series.of(block.label(), labels.get(Series.LETTER));
    if (sections.stream().anyMatch(open -> open.series() == series)) {
      while (sections.pop().series() != series) {
        // those inside it end with it
      }
    }
    while (!sections.isEmpty() && !series.mayStandIn(sections.peek().series())) {
      sections.pop();
    }
    add(node);
    sections.push(new Open(series, node));
    labels.put(series, block.label());
    paragraph = null;
    operative = true;
  }

  /** The section or annex that is open, or null. */
  private Node container() {
    return sections.isEmpty() ? annex : sections.peek().node();
  }

  private void heading(StyledText text) {
    if (!entitle(text)) {
      operative |= annex == null && !numbersFollow || numbered;
      open(Kind.HEADING, StyledText.EMPTY, text);
    }
  }

  /** Gives the title to a section or annex that has none yet. */
  private boolean entitle(StyledText text) {
    Node untitled = container();
    boolean fits = untitled != null && paragraph == null && untitled.children.isEmpty() && untitled.text.length() == 0;
    if (fits) {
      untitled.text = text;
    }
    return fits;
  }

  private void table(Node table) {
    if (paragraph != null && paragraph.kind == Kind.OPERATIVE) {
      paragraph.following.add(table);
    } else {
      operative = true;
      add(table);
    }
  }

  private void paragraph(StyledText text) {
    boolean headed = text.length() < HEADING && !language.closed(text) && !language.matches(DraftingForm.DATE, text);
    // rule: a heading is short, no date, and no punctuation ends it; between numbered paragraphs it may open like one of them.
    boolean titled = headed && (numbered || language.opening().end(text) == 0);
    if (text.length() < TITLE && !language.closed(text) && entitle(text)) {
      return;
    }
    // rule: no comma ends the heading right above the first numbered paragraph, and no opening words begin it.
    if (headed && firstNext && annex == null && !roots.isEmpty() && language.opening().end(text) == 0) {
      heading(text);
      return;
    }
    if (preambular(text)) {
      open(Kind.PREAMBULAR, StyledText.EMPTY, text);
    } else if (annex != null) {
      inAnnex(text, headed);
    } else if (titled && operative) {
      open(Kind.HEADING, StyledText.EMPTY, text);
    } else if (stated || !operative || !numbered && (language.opening().end(text) > 0 || separate(text)) || paragraph == null || paragraph.kind == Kind.PREAMBULAR) {
      operative = true;
      open(Kind.OPERATIVE, StyledText.EMPTY, text);
    } else {
      paragraph.following.add(new Node(Kind.WORDS, StyledText.EMPTY, text));
    }
  }

  /** rule: among paragraphs without numbers one that opens with a capital is none's end, unless a list went before it. */
  private boolean separate(StyledText text) {
    return paragraph != null && paragraph.children.isEmpty() && paragraph.following.isEmpty() && Character.isUpperCase(text.charAt(0));
  }

  private void inAnnex(StyledText text, boolean headed) {
    boolean goesOn = paragraph != null && language.capitals() && Character.isLowerCase(text.charAt(0)) && (!paragraph.children.isEmpty() || !paragraph.following.isEmpty());
    if (goesOn) {
      paragraph.following.add(new Node(Kind.WORDS, StyledText.EMPTY, text));
    } else {
      open(headed ? Kind.HEADING : Kind.OPERATIVE, StyledText.EMPTY, text);
    }
  }

  /**
   * rule: preambular words stand before the first operative ones, of the text, of a section or of an annex. Those of a section, or under
   * a heading, open with a participle; those of an annex end in a comma.
   */
  private boolean preambular(StyledText text) {
    Node container = container();
    if (container == null && !operative) {
      // rule: where no number follows, the operative text opens with a verb, or is the one that a full stop ends.
      boolean last = language.opening().end(text) == 0 && !roots.isEmpty() && ends(text, '.');
      boolean verb = language.opening().operative(text);
      return numbersFollow && !(verb && ends(text, ':')) || !verb && !last;
    }
    boolean first = first(container == null ? roots : container.children);
    boolean opens = language.opening().end(text) > 0 && !language.opening().operative(text);
    boolean comma = language.ends(DraftingForm.COMMA, text);
    // rule: a section may name the organ anew.
    boolean formula = container != null && container != annex && language.matches(DraftingForm.FORMULA, text);
    return first && comma && (opens || formula || container != null && container == annex && !Character.isLowerCase(text.charAt(0)));
  }

  /** Whether a sign ends a text, the call of a note after it left out. */
  private static boolean ends(StyledText text, char sign) {
    int end = text.length();
    while (end > 0 && (text.superscript(end - 1) || Character.isWhitespace(text.charAt(end - 1)) || Character.isDigit(text.charAt(end - 1)))) {
      end--;
    }
    return end > 0 && text.charAt(end - 1) == sign;
  }

  /** Whether no operative words stand yet under the number or heading that is open. */
  private static boolean first(List<Node> siblings) {
    int last = siblings.size() - 1;
    while (last >= 0 && siblings.get(last).kind == Kind.PREAMBULAR) {
      last--;
    }
    return last < 0 || siblings.get(last).kind == Kind.HEADING;
  }

  private void open(Kind kind, StyledText label, StyledText text) {
    Node node = new Node(kind, label, text);
    add(node);
    paragraph = kind == Kind.HEADING ? null : node;
    points.clear();
  }

  private void add(Node node) {
    Node container = container();
    (container == null ? roots : container.children).add(node);
  }

  /** Where the printed figure of a section ends, which may stand for another: "一" for "I". */
  private static int printedEnd(Block section) {
    String text = section.text().toString();
    return text.startsWith(section.label()) ? section.label().length() : text.split("[\\s.\uFF0E\u3001\u2013-]", 2)[0].length();
  }

  /**
   * rule: a letter in brackets opens a sub-paragraph of the paragraph before it; (i), (ii) stand under (a), (b). Words or a table before
   * it, without a number, belong to the sub-paragraph that it follows, or stand between the text and the list that it opens.
   */
  private void point(Block block) {
    Matcher label = language.matcher(DraftingForm.LETTERED, block.text());
    int end = label.lookingAt() ? label.end() : InnerLabel.end(block.text());
    if (lettered(block.text().from(end))) {
      open(Kind.PREAMBULAR, StyledText.EMPTY, block.text());
      return;
    }
    Node node = new Node(Kind.POINT, block.text().subSequence(0, end).strip(), block.text().from(end));
    if (paragraph == null) {
      open(Kind.OPERATIVE, StyledText.EMPTY, StyledText.EMPTY);
    }
    List<Node> between = List.copyOf(paragraph.following);
    paragraph.following.clear();
    Deque<Node> outer = new ArrayDeque<>(points);
    while (!outer.isEmpty() && !Numbering.follows(letters(outer.peek()), block.label())) {
      outer.pop();
    }
    boolean goesOn = !outer.isEmpty();
    if (goesOn || !Numbering.first(block.label())) {
      points.clear();
      outer.descendingIterator().forEachRemaining(points::push);
      if (!points.isEmpty()) {
        points.pop();
      }
    }
    Node parent = points.isEmpty() ? paragraph : points.peek();
    Node before = parent.children.isEmpty() ? null : parent.children.get(parent.children.size() - 1);
    (before == null ? parent.interposed : before.following).addAll(between);
    parent.children.add(node);
    points.push(node);
  }

  /** rule: preambular paragraphs may bear letters, "(a) Recalling ..."; they open as others do, where no paragraph leads to a list. */
  private boolean lettered(StyledText text) {
    boolean first = paragraph == null && roots.isEmpty();
    boolean next = paragraph != null && paragraph.kind == Kind.PREAMBULAR && paragraph.text.length() > 0 && paragraph.text.charAt(0) == '(';
    return !operative && (first || next) && language.opening().end(text) > 0 && !language.opening().operative(text);
  }

  private static String letters(Node point) {
    return Label.latin(point.label.toString().replace("[", ""));
  }
}
