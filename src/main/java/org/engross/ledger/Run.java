package org.engross.ledger;

import org.engross.diagnostic.Fate;

/**
 * Characters of a source that lie side by side and share a fate.
 *
 * @param start offset of the first, from 0
 * @param end offset behind the last
 * @param place where they stand in a document; null for what is in none
 * @param as what the document has in their stead; null where it has them as they are, or not at all
 */
public record Run(int start, int end, Fate fate, Place place, String as) {
  /**
   * A place in a document.
   *
   * @param slug of the document
   * @param eId of the innermost element that has one
   * @param at offset in the text that stands directly in that element; -1 for its attributes and for what it only brought about
   */
  public record Place(String slug, String eId, int at) {
    /** So many characters further on. */
    Place after(int characters) {
      return new Place(slug, eId, at + characters);
    }
  }
}
