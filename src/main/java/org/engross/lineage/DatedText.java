package org.engross.lineage;

import java.time.LocalDate;
import java.util.List;

/**
 * A text with what can have a history.
 *
 * @param slug the name of its files
 * @param path its folder on the website
 * @param symbol as lists show it
 * @param title null where it has none
 * @param organ that adopted it
 * @param session of that organ in which it was adopted, as its metadata have it; empty where it is not known or the organ has none
 * @param language ISO 639-2 code or tag; texts of one language only are compared
 * @param adopted null where it is not known: such a text has no place in a series
 * @param recalled slugs of the texts of the collection that it recalls as resolutions of its organ
 * @param passages its paragraphs, sub-paragraphs and notes, in order; the list may read them each time they are asked for
 */
public record DatedText(
    String slug, String path, String symbol, String title, String organ, String session, String language, LocalDate adopted, List<String> recalled, List<Passage> passages) {

  /** Texts are told apart by their slugs. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DatedText text && text.slug.equals(slug);
  }

  @Override
  public int hashCode() {
    return slug.hashCode();
  }
}
