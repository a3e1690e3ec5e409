package org.engross.diagnostic;

/** The fates of the text itself, and of the blanks and signs that only carry it. */
public enum Treatment implements Fate {
  /** Characters of running text, as they are; quotation marks and dashes too. */
  TEXT(Group.DOCUMENT, "text"),
  /** "15.", "(a)", "II": the num of a paragraph, a sub-paragraph or a section. */
  NUMBER(Group.DOCUMENT, "number or letter"),
  /** The sign that calls a note; the note stands in its place. */
  CALL(Group.DOCUMENT, "call of a note"),
  /** The sign before the text of a note, which becomes its marker. */
  MARKER(Group.DOCUMENT, "marker of a note"),

  /** A fact that the file declares. */
  FACT(Group.METADATA, "fact"),
  /** A term under which the file classifies the text. */
  KEYWORD(Group.METADATA, "keyword"),
  /** A step on the way to adoption: what, when, by whom. */
  STEP(Group.METADATA, "step to adoption"),
  /** What came of the vote, how many voted which way, and who. */
  VOTE(Group.METADATA, "vote"),

  /** A character that the document writes otherwise: a tab as a blank, an entity as its character. */
  REWRITTEN(Group.NORMALISATION, "written otherwise"),
  /** The end of a line inside a paragraph, which became a blank or nothing. */
  LINE_JOIN(Group.NORMALISATION, "line join"),
  /** A hyphen that only the end of a line had made. */
  HYPHEN_JOIN(Group.NORMALISATION, "hyphen join"),
  /** The end of a paragraph's last line, with empty lines and indents after it. */
  LINE_END(Group.NORMALISATION, "line end"),
  /** Blanks beyond the first, and blanks at the ends of lines. */
  BLANK(Group.NORMALISATION, "blank"),

  /** No part of the reading knows these characters. */
  LOST(Group.LOST, "unaccounted for");

  private final Group group;
  private final String words;

  Treatment(Group group, String words) {
    this.group = group;
    this.words = words;
  }

  @Override
  public Group group() {
    return group;
  }

  @Override
  public String words() {
    return words;
  }
}
