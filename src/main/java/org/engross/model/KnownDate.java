package org.engross.model;

import java.time.LocalDate;

/**
 * When a cited resolution was adopted, known from elsewhere than the citation.
 *
 * @param date of adoption
 * @param source who says so
 */
public record KnownDate(LocalDate date, Source source) {
  /** Who says when a resolution was adopted. */
  public enum Source {
    /** The resolution itself or another citation of it, in the collection that is built. */
    COLLECTION,
    /** The table of dates that Engross brings along. */
    RECORD
  }
}
