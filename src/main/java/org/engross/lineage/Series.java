package org.engross.lineage;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts that belong together, in the order of their adoption.
 *
 * @param title of the newest of them
 * @param texts two or more
 */
public record Series(String title, List<DatedText> texts) {
  /** So many years without a text are told. */
  private static final int GAP = 3;

  /**
   * Years in which the collection has no text of the series.
   *
   * @param first the first of them
   * @param last the last of them
   */
  public record Gap(int first, int last) {}

  /** The place of the text that follows: the next of the same organ, or where there is none the next of all; -1 behind the last. */
  public int next(int place) {
    for (int next = place + 1; next < texts.size(); next++) {
      if (texts.get(next).organ().equals(texts.get(place).organ())) {
        return next;
      }
    }
    return place + 1 < texts.size() ? place + 1 : -1;
  }

  /** The gaps of three years and more between its texts, in order. */
  public List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i < texts.size(); i++) {
      int before = texts.get(i - 1).adopted().getYear();
      int after = texts.get(i).adopted().getYear();
      if (after - before > GAP) {
        gaps.add(new Gap(before + 1, after - 1));
      }
    }
    return gaps;
  }
}
