package org.engross.parse;

/** Opening words behind what drafts print before them: the bracket round words that are not agreed, the number of a preambular paragraph. */
record DraftedOpening(OpeningWords words) implements OpeningWords {
  /** Where the opening words begin. */
  static int start(CharSequence text) {
    boolean possible = text.length() > 1 && "[(Pp".indexOf(text.charAt(0)) >= 0;
    return possible ? ParagraphNumber.preambularEnd(text) : 0;
  }

  @Override
  public int end(CharSequence text) {
    int start = start(text);
    int end = words.end(text.subSequence(start, text.length()));
    return end > 0 ? start + end : 0;
  }

  @Override
  public boolean sure(CharSequence text) {
    return words.sure(text.subSequence(start(text), text.length()));
  }

  @Override
  public int misread(CharSequence text) {
    return start(text) > 0 ? 0 : words.misread(text);
  }

  @Override
  public boolean operative(CharSequence text) {
    return words.operative(text.subSequence(start(text), text.length()));
  }
}
