package org.engross.diagnostic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Collects findings. Parsers report and carry on. Not safe for several threads: each text has its own report. */
public final class Report {
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Reports an entry of the catalogue.
   *
   * @param arguments what fills the {@code %s} of its text, in order
   */
  public void add(MessageId id, Position position, Object... arguments) {
    add(id, position, null, arguments);
  }

  /** Reports with the line of the file that the finding is about. */
  public void add(MessageId id, Position position, String excerpt, Object[] arguments) {
    findings.add(new Finding(id, id.severity(), position, id.text(arguments), excerpt));
  }

  /** Reports at a place in a source and shows the line; without a place (null), the file as a whole is meant. */
  public void add(MessageId id, Origin origin, Position place, Object... arguments) {
    Position position = place != null ? place : Position.of(origin.file());
    add(id, position, position.line() > 0 ? origin.line(position.line()) : null, arguments);
  }

  public void addAll(Report other) {
    findings.addAll(other.findings);
  }

  /** Adds those of another report that are not here yet, each once, in the order of file, line and column. */
  public void addMissing(Report other) {
    Set<Finding> known = new HashSet<>(findings);
    other.findings().stream().filter(known::add).forEach(findings::add);
  }

  /** Accepts findings; whether there were any. */
  public boolean accept(Predicate<Finding> which, Finding.Acceptance acceptance) {
    boolean any = findings.stream().anyMatch(which);
    findings.replaceAll(finding -> which.test(finding) && !finding.isAccepted() ? finding.accepted(acceptance) : finding);
    return any;
  }

  public void add(Finding finding) {
    findings.add(finding);
  }

  /** The findings in the order of file, line and column. */
  public List<Finding> findings() {
    List<Finding> sorted = new ArrayList<>(findings);
    Collections.sort(sorted);
    return sorted;
  }

  public boolean has(Severity severity) {
    return findings.stream().anyMatch(finding -> finding.severity() == severity);
  }
}
