package org.engross.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import org.engross.source.StyledText;

/**
 * Blocks become the tree of a text: sections over paragraphs over sub-paragraphs. The tree is of plain nodes in the order of the
 * source; {@link ResolutionParser} turns it into the model.
 */
final class BodyReader {
  /** What a node is. */
  enum Kind {
    PREAMBULAR,
    OPERATIVE,
    POINT,
    SECTION,
    HEADING,
    ANNEX
  }

  /** A node of the tree. */
  static final class Node {
    final Kind kind;
    /** As printed: "15.", "(a)", "II"; empty where none is. */
    final StyledText label;
    /** The text without its label; for a section or an annex its title. */
    StyledText text;
    final List<Node> children = new ArrayList<>();
    /** Text after the sub-paragraphs. */
    final List<StyledText> closing = new ArrayList<>();

    Node(Kind kind, StyledText label, StyledText text) {
      this.kind = kind;
      this.label = label;
      this.text = text;
    }

    /** Adds its texts and those under it, in order. */
    void collect(List<StyledText> texts) {
      texts.add(text);
      children.forEach(child -> child.collect(texts));
      texts.addAll(closing);
    }
  }

  private final Language language;
  private final List<Node> roots = new ArrayList<>();
  private boolean operative;
  private boolean numbered;
  private boolean numbersFollow;
  private Node annex;
  private Node section;
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
        section = null;
        paragraph = null;
      }
      case SECTION -> {
        int end = block.label().length();
        StyledText title = block.text().from(end);
        int stop = title.length() > 0 && title.charAt(0) == '.' ? 1 : 0;
        section = new Node(Kind.SECTION, block.text().subSequence(0, end + stop), title.from(stop).strip());
        add(section, annex);
        paragraph = null;
        operative = true;
      }
      case NUMBERED -> {
        Matcher label = language.matcher(DraftingForm.NUMBERED, block.text());
        label.lookingAt();
        operative = true;
        numbered = true;
        open(Kind.OPERATIVE, block.text().subSequence(0, label.end()).strip(), block.text().from(label.end()));
      }
      case LETTERED -> point(block);
      case PARAGRAPH -> paragraph(block.text());
      default -> { }
    }
  }

  private void paragraph(StyledText text) {
    // rule: a heading is short and no punctuation ends it; between numbered paragraphs it may open like one of them.
    boolean titled = text.length() < 200 && !language.closed(text) && (numbered || language.opening().end(text) == 0);
    Node untitled = section != null ? section : annex;
    if (titled && untitled != null && paragraph == null && untitled.children.isEmpty() && untitled.text.length() == 0) {
      untitled.text = untitled.text.join(" ", text);
    } else if (annex != null) {
      open(titled ? Kind.HEADING : Kind.OPERATIVE, StyledText.EMPTY, text);
    } else if (!operative && (numbersFollow || !language.opening().operative(text))) {
      open(Kind.PREAMBULAR, StyledText.EMPTY, text);
    } else if (!operative || !numbered && language.opening().end(text) > 0 || paragraph == null) {
      operative = true;
      open(Kind.OPERATIVE, StyledText.EMPTY, text);
    } else if (titled) {
      open(Kind.HEADING, StyledText.EMPTY, text);
    } else {
      paragraph.closing.add(text);
    }
  }

  private void open(Kind kind, StyledText label, StyledText text) {
    Node node = new Node(kind, label, text);
    add(node, section != null ? section : annex);
    paragraph = kind == Kind.HEADING ? null : node;
    points.clear();
  }

  private void add(Node node, Node parent) {
    (parent == null ? roots : parent.children).add(node);
  }

  /** rule: a letter in brackets opens a sub-paragraph of the paragraph before it; (i), (ii) stand under (a), (b). */
  private void point(Block block) {
    Matcher label = language.matcher(DraftingForm.LETTERED, block.text());
    label.lookingAt();
    Node node = new Node(Kind.POINT, block.text().subSequence(0, label.end()).strip(), block.text().from(label.end()));
    if (paragraph == null) {
      open(Kind.OPERATIVE, StyledText.EMPTY, StyledText.EMPTY);
    }
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
    (points.isEmpty() ? paragraph : points.peek()).children.add(node);
    points.push(node);
  }

  private static String letters(Node point) {
    return point.label.toString().replaceAll("[()]", "");
  }
}
