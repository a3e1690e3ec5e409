package org.engross.parse;

import java.util.List;
import org.engross.source.StyledText;

/** What texts of one language name: instruments, organs, offices. */
interface Names {
  /** The names in a text; none overlaps another. */
  List<Span> find(StyledText text);
}
