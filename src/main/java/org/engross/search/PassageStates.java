package org.engross.search;

import java.util.List;

/** What became of passages on their way through a series of texts: a filter of the search. */
public interface PassageStates {
  /** Where no text belongs to a series. */
  PassageStates NONE = (path, anchor) -> List.of();

  /**
   * The states of a passage.
   *
   * @param path the folder of its text on the website
   * @param anchor its address on the page of the text
   * @return their names in a fixed order, {@code revised}, {@code moved}; none where nothing is known of it
   */
  List<String> of(String path, String anchor);
}
