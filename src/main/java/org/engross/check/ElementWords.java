package org.engross.check;

import java.util.Map;

/** What the elements of Akoma Ntoso are, for readers who know resolutions and not their mark-up. */
final class ElementWords {
  private static final Map<String, String> WORDS = Map.ofEntries(
      Map.entry("akomaNtoso", "the root"),
      Map.entry("a", "a link to a web page"),
      Map.entry("alinea", "a paragraph without a number"),
      Map.entry("article", "an article"),
      Map.entry("attachment", "an annex"),
      Map.entry("attachments", "the annexes"),
      Map.entry("authorialNote", "a note"),
      Map.entry("b", "bold type"),
      Map.entry("blockList", "a list in a paragraph"),
      Map.entry("body", "the body of an act"),
      Map.entry("br", "a line break"),
      Map.entry("caption", "the caption of a table"),
      Map.entry("chapter", "a chapter"),
      Map.entry("conclusions", "the closing lines"),
      Map.entry("container", "a preambular paragraph, or a part of the masthead"),
      Map.entry("content", "the words of a paragraph"),
      Map.entry("coverPage", "the masthead"),
      Map.entry("crossHeading", "a heading between paragraphs"),
      Map.entry("doc", "an annexed document"),
      Map.entry("docDate", "the printed date"),
      Map.entry("docNumber", "the printed number"),
      Map.entry("docTitle", "the printed title"),
      Map.entry("formula", "the opening line"),
      Map.entry("heading", "a heading"),
      Map.entry("i", "italic type"),
      Map.entry("intro", "the words before a list"),
      Map.entry("item", "an item of a list in a paragraph"),
      Map.entry("list", "a list of sub-paragraphs"),
      Map.entry("listIntroduction", "the words before a list"),
      Map.entry("listWrapUp", "the words after a list"),
      Map.entry("mainBody", "the operative part"),
      Map.entry("meta", "the metadata"),
      Map.entry("num", "a printed number"),
      Map.entry("p", "text"),
      Map.entry("paragraph", "a numbered paragraph"),
      Map.entry("part", "a part"),
      Map.entry("point", "a sub-paragraph"),
      Map.entry("preamble", "the preamble"),
      Map.entry("preface", "number and title"),
      Map.entry("ref", "a reference"),
      Map.entry("section", "a section"),
      Map.entry("span", "set-off words, such as italics"),
      Map.entry("statement", "the resolution"),
      Map.entry("sup", "small raised type"),
      Map.entry("table", "a table"),
      Map.entry("td", "a cell of a table"),
      Map.entry("term", "opening words, or a term"),
      Map.entry("th", "a head cell of a table"),
      Map.entry("title", "a title between section and chapter"),
      Map.entry("tr", "a row of a table"),
      Map.entry("u", "underlined type"),
      Map.entry("wrapUp", "the words after a list"));

  private ElementWords() {}

  /** The name of an element and, where it is known, what it is: {@code tr (a row of a table)}. */
  static String of(String name) {
    String words = WORDS.get(name);
    return words == null ? name : name + " (" + words + ")";
  }
}
