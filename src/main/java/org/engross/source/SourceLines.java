package org.engross.source;

import java.util.List;
import org.engross.diagnostic.Passage;

/**
 * The lines of a source, with everything that is not text marked. Text lines have no tabs, no mark-up and no white space at
 * their ends; numbers and positions are those of the file.
 *
 * @param source the file
 * @param shape how the text lies in it
 * @param lines all lines, in order, none left out
 * @param removed the mark-up inside lines, in order
 */
public record SourceLines(SourceText source, Shape shape, List<Line> lines, List<Removed> removed) {

  /** Characters that are no part of the resolution. */
  public record Removed(Furniture furniture, Passage passage) {}
}
