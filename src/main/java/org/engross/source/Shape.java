package org.engross.source;

/** How a text lies in its file; told by what is in it, never by its name. */
public enum Shape {
  /** Akoma Ntoso as the United Nations itself publishes it. */
  AKN4UN("akn4un"),
  /** A PDF file: pages with type, places and lines. */
  PDF("pdf"),
  /** A Word document: paragraphs with styles, numbering and notes. */
  DOCX("docx"),
  /** A web page: elements that say what is a paragraph, a list, a table. */
  HTML("html"),
  /** Text taken from a PDF with its layout: hard lines, rules, notes between the pages. */
  PDF_LAYOUT("pdf-layout"),
  /** Markdown, as OCR programs write it. */
  MARKDOWN("markdown"),
  /** Text taken out of a word processor's file: a paragraph a line, tabs, field codes. */
  WORD_DUMP("word-dump"),
  /** Text taken from a web page: hard lines, no notes between the pages. */
  WEB_PAGE("web-page");

  private final String code;

  Shape(String code) {
    this.code = code;
  }

  /** The name in files: {@code pdf-layout}. */
  public String code() {
    return code;
  }
}
