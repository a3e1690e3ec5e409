package org.engross.diagnostic;

import java.util.Locale;

/** How grave a finding is. Only an error changes the exit status. */
public enum Severity {
  /** The text cannot be trusted, or not be read, until somebody mends it. */
  ERROR,
  /** A slip of the source, kept as it is, or something an editor should look at. */
  WARNING,
  /** Worth knowing; nothing to mend. */
  INFO;

  /** The word users see: {@code error}, {@code warning}, {@code info}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
