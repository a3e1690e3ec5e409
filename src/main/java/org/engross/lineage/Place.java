package org.engross.lineage;

/**
 * A passage of a text. It holds no words, so that any number of them can be held.
 *
 * @param anchor passages of a text are told apart by their anchors
 * @param number of the passage among those of the text, from 0 on
 */
public record Place(DatedText text, String anchor, int number) {

  /** The place of a passage that the text has. */
  public Place(DatedText text, Passage passage) {
    this(text, passage.anchor(), text.passages().indexOf(passage));
  }

  public Passage passage() {
    return text.passages().get(number);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place place && place.text.equals(text) && place.anchor.equals(anchor);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + anchor.hashCode();
  }
}
