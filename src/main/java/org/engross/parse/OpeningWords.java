package org.engross.parse;

/** The opening words of preambular and operative paragraphs in one language. */
interface OpeningWords {
  /** Where the opening words end that a text begins with; 0 where it does not begin with any. */
  int end(CharSequence text);

  /** Whether a text begins with words that open paragraphs and are not only formed like them ("Recalling", not "Stockpiling"). */
  default boolean sure(CharSequence text) {
    return end(text) > 0;
  }

  /**
   * Where the opening words end of an operative paragraph whose first letters were misread ("Lakes note"); 0 where none are close.
   */
  default int misread(CharSequence text) {
    return 0;
  }

  /** Whether a text opens as an operative paragraph does ("Decides") and not as a preambular one ("Recalling"). */
  boolean operative(CharSequence text);
}
