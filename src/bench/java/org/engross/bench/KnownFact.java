package org.engross.bench;

/** A fact that the reading is asked for. */
enum KnownFact {
  SYMBOL,
  TITLE,
  SESSION,
  AGENDA_ITEM,
  REPORT,
  ADOPTED,
  MEETING,
  DISTRIBUTED
}
