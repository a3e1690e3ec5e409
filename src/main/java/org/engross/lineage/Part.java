package org.engross.lineage;

/** Where in a text a passage stands. */
public enum Part {
  PREAMBLE,
  OPERATIVE,
  ANNEX,
  NOTE
}
