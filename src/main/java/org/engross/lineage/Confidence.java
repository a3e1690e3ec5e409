package org.engross.lineage;

import java.util.Locale;

/** How sure it is that one paragraph comes from another. */
public enum Confidence {
  HIGH,
  MEDIUM,
  /** An editor says so. */
  GIVEN;

  /** As the files have it: {@code high}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
