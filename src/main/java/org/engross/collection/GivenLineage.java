package org.engross.collection;

import java.util.List;
import org.engross.diagnostic.Position;

/** What an editor knows better than the program of the series and of the origins of paragraphs; it stands in {@code collection.xml}. */
public record GivenLineage(List<Series> series, List<Origin> origins) {
  /** Nothing. */
  public static final GivenLineage NONE = new GivenLineage(List.of(), List.of());

  /**
   * Texts that belong together, or of which no two do.
   *
   * @param symbols as lists show them
   */
  public record Series(Position position, boolean together, List<String> symbols, String reason) {}

  /**
   * A paragraph that comes from an earlier one, or does not.
   *
   * @param from symbol of the earlier text
   * @param fromParagraph its label or eId
   * @param to symbol of the later text
   * @param toParagraph its label or eId
   */
  public record Origin(Position position, String from, String fromParagraph, String to, String toParagraph, boolean denied, String reason) {}
}
