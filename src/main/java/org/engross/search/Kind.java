package org.engross.search;

/** What a passage is in its text. The order is that of the codes in the index, which the script of the search page knows by name. */
public enum Kind {
  TITLE,
  PREAMBULAR,
  OPERATIVE,
  ANNEX,
  NOTE,
  /** Headings, closing lines, and whatever else stands in no paragraph. */
  OTHER;

  /** The name in addresses: {@code operative}. */
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
