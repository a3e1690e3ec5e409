package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import org.engross.source.StyledText;

/** A node of the tree of a text, in the order of the source. */
final class Node {
  /** What a node is. */
  enum Kind {
    PREAMBULAR,
    OPERATIVE,
    POINT,
    /** Words that follow in a paragraph without a number of their own. */
    WORDS,
    TABLE,
    SECTION,
    HEADING,
    ANNEX
  }

  final Kind kind;
  /** As printed: "15.", "(a)", "II"; empty where none is. */
  final StyledText label;
  /** The text without its label; for a section or an annex its title. */
  StyledText text;
  /** The cells of a table; empty for everything else. */
  final List<Block.Cell> cells;
  final List<Node> children = new ArrayList<>();
  /** Words and tables between the text and the sub-paragraphs. */
  final List<Node> interposed = new ArrayList<>();
  /** Words and tables after the text and the sub-paragraphs. */
  final List<Node> following = new ArrayList<>();

  Node(Kind kind, StyledText label, StyledText text) {
    this(kind, label, text, List.of());
  }

  Node(Kind kind, StyledText label, StyledText text, List<Block.Cell> cells) {
    this.kind = kind;
    this.label = label;
    this.text = text;
    this.cells = cells;
  }

  /** Adds its texts and those under it, in order. */
  void collect(List<StyledText> texts) {
    if (kind == Kind.TABLE) {
      cells.forEach(cell -> texts.addAll(cell.paragraphs()));
    } else {
      texts.add(text);
    }
    interposed.forEach(between -> between.collect(texts));
    children.forEach(child -> child.collect(texts));
    following.forEach(after -> after.collect(texts));
  }
}
