package org.engross.lineage;

import java.util.Locale;

/** What a paragraph is to the earlier one it comes from. */
public enum Relation {
  /** The same words, whatever their punctuation and capitals. */
  SAME,
  /** Some words changed. */
  REVISED,
  /** The earlier paragraph went into several; this is one of them. */
  SPLIT,
  /** The paragraph joins several of the earlier text; this is one of them. */
  MERGED;

  /** As the files have it: {@code revised}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
