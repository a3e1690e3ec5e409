package org.engross.model;

import java.time.LocalDate;

/**
 * A resolution, decision or document that a text cites.
 *
 * @param kind what is cited
 * @param organ whose resolution or decision it is; null for a document
 * @param number of the resolution or decision as usually printed: "60/1", "2200 A (XXI)", "1999/19"; null for a document
 * @param symbol of the document: "A/63/215", "A/RES/60/1"; never null
 * @param date the date the text gives it ("of 16 September 2005"), or null
 * @param part "annex II" and the like as printed after it, or null
 */
public record Cited(Kind kind, Organ organ, String number, String symbol, LocalDate date, String part) {
  /** What is cited. */
  public enum Kind {
    RESOLUTION,
    DECISION,
    DOCUMENT
  }
}
