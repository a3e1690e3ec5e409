package org.engross.search;

import java.util.List;

/**
 * What a search finds: a paragraph with its sub-paragraphs, a note, a title.
 *
 * @param label what lists call it, {@code OP15}; empty where it has no name
 * @param anchor its address on the page of the text; empty for the page itself
 * @param verb its opening words without what only links it to the paragraph before, {@code Requests}; empty where it has none
 * @param opening its opening words as printed, {@code Also requests}; the words begin with them, or it is empty
 * @param words its text in one line, without calls of notes
 * @param parts its sub-paragraphs in order
 * @param instruments that it names, each once
 */
public record IndexedPassage(Kind kind, String label, String anchor, String verb, String opening, String words, List<Part> parts, List<Instrument> instruments) {

  /**
   * A convention, declaration or programme.
   *
   * @param slug its name in addresses
   * @param name as the collection calls it
   */
  public record Instrument(String slug, String name) {}

  /**
   * A sub-paragraph, which goes on until the next one.
   *
   * @param start where in the words of the passage it begins
   */
  public record Part(int start, String label, String anchor) {}
}
