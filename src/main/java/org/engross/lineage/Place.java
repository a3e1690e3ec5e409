package org.engross.lineage;

/** A passage of a text. */
public record Place(DatedText text, Passage passage) {

  /** Passages of a text are told apart by their anchors. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Place place && place.text.equals(text) && place.passage.anchor().equals(passage.anchor());
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + passage.anchor().hashCode();
  }
}
