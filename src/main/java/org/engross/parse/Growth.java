package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import org.engross.source.StyledText;

/**
 * A text that grows line by line, however long: only its end is copied with each line. What has grown beyond
 * {@value #LONGEST} characters is put aside, and the end alone says how the text goes on.
 */
final class Growth {
  private static final int LONGEST = 4096;
  /** No rule looks further back than this from the end of a text, or asks how it begins once it is longer. */
  private static final int END = 1024;

  private final List<StyledText> aside = new ArrayList<>();

  /** The end of a text, whose beginning is put aside once it is long. */
  StyledText end(StyledText text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    aside.add(text.subSequence(0, text.length() - END));
    return text.from(text.length() - END);
  }

  /** The whole of the text that ends so; the next one grows from nothing. */
  StyledText whole(StyledText end) {
    if (aside.isEmpty()) {
      return end;
    }
    aside.add(end);
    StyledText whole = StyledText.join(aside);
    aside.clear();
    return whole;
  }
}
