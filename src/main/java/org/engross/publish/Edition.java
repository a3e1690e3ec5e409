package org.engross.publish;

import java.time.LocalDate;
import java.util.List;
import org.engross.collection.Authority;

/**
 * What is published together.
 *
 * @param title of the website and the book
 * @param subtitle null where there is none
 * @param language ISO 639-2 code of the first language
 * @param date the date the products bear
 * @param url where the website will stand, with a stroke at the end; null where that is not known
 * @param texts in the order of the collection, which is that of their adoption
 * @param given names that an editor knows to mean one thing
 */
public record Edition(String title, String subtitle, String language, LocalDate date, String url, List<PublishedText> texts, List<Authority.Given> given) {
  /** The stroke is added where it is missing. */
  public Edition {
    url = url == null || url.endsWith("/") ? url : url + "/";
  }

  /** An edition of which the texts alone say what is named in it, and whose website has no address yet. */
  public Edition(String title, String subtitle, String language, LocalDate date, List<PublishedText> texts) {
    this(title, subtitle, language, date, null, texts, List.of());
  }

  /** The edition with these texts. */
  public Edition with(List<PublishedText> others) {
    return new Edition(title, subtitle, language, date, url, others, given);
  }

  /** The edition under another title. */
  public Edition called(String other) {
    return new Edition(other, null, language, date, url, texts, given);
  }

  /** A choice of these texts, to which the subtitle of the whole does not apply. */
  public Edition chosen(List<PublishedText> some) {
    return new Edition(title, null, language, date, url, some, given);
  }

  /** The edition without the texts of these names. */
  public Edition without(List<String> slugs) {
    return with(texts.stream().filter(text -> !slugs.contains(text.slug())).toList());
  }
}
