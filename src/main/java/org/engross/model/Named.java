package org.engross.model;

/**
 * Something named in a text.
 *
 * @param kind what it is
 * @param key the same for every name of one thing: lower camel case ASCII, e.g. {@code conventionOnTheRightsOfTheChild}
 * @param name the name in full, as a list would show it
 */
public record Named(Kind kind, String key, String name) {
  /** What is named. */
  public enum Kind {
    /** A treaty, declaration, programme or other agreed text with a title. */
    INSTRUMENT,
    /** An organ, committee or organization. */
    ORGANIZATION,
    /** An office: "Secretary-General". */
    ROLE
  }
}
