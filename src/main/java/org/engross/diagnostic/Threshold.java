package org.engross.diagnostic;

/** From which severity on a finding counts as a failure. */
public enum Threshold {
  ERROR,
  WARNING,
  INFO,
  /** None does. */
  NEVER;

  /** Whether a finding is grave enough, and nobody has accepted it. */
  public boolean reached(Finding finding) {
    return !finding.isAccepted() && reached(finding.severity());
  }

  boolean reached(Severity severity) {
    return this != NEVER && severity.ordinal() <= ordinal();
  }
}
