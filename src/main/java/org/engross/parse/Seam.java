package org.engross.parse;

import org.engross.source.Line;
import org.engross.source.StyledText;

/** What stands between the line being read and the line of text before it. */
final class Seam {
  /** Whether anything other than text does. */
  private boolean gap;
  /** Whether a page ended: furniture or notes stand there. */
  private boolean page;
  /** Whether the line before ended its paragraph on purpose. */
  private boolean ended;
  /** The length of the line before, and its indent. */
  private int length;
  private int indent;
  /** By how many columns the line being read is set further in than the one before. */
  private int indented;

  /** Whether the two lines stand apart. */
  boolean fresh() {
    return gap || ended;
  }

  boolean gap() {
    return gap;
  }

  boolean page() {
    return page;
  }

  boolean ended() {
    return ended;
  }

  int length() {
    return length;
  }

  int indented() {
    return indented;
  }

  /** A line that is no text was passed. */
  void pass(Line.Kind kind) {
    gap = true;
    page |= kind != Line.Kind.BLANK;
  }

  /** Something that is no line of the text stands here. */
  void part() {
    gap = true;
  }

  /** A line of a note was passed. */
  void note() {
    page = true;
  }

  void meet(Line line) {
    indented = line.indent() - indent;
  }

  /** The line was read: the next one meets it. */
  void close(Line line, StyledText text) {
    gap = false;
    page = false;
    ended = line.whole();
    length = text.length();
    indent = line.indent();
  }
}
