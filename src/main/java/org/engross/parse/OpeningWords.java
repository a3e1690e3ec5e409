package org.engross.parse;

/** The opening words of preambular and operative paragraphs in one language. */
interface OpeningWords {
  /** Where the opening words end that a text begins with; 0 where it does not begin with any. */
  int end(CharSequence text);

  /** Whether a text opens as an operative paragraph does ("Decides") and not as a preambular one ("Recalling"). */
  boolean operative(CharSequence text);
}
