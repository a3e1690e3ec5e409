package org.engross.model;

import java.util.List;

/** What follows in a paragraph or sub-paragraph after its text or its sub-paragraphs, without a number of its own. */
public sealed interface Following permits Following.Words, Table {

  /** The running text in it, a list a paragraph, in order. */
  List<List<Inline>> texts();

  /** Running text: the end of the sentence that the sub-paragraphs interrupt, or a paragraph of its own. */
  record Words(List<Inline> text) implements Following {
    @Override
    public List<List<Inline>> texts() {
      return List.of(text);
    }
  }
}
