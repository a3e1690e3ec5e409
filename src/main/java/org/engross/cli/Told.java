package org.engross.cli;

import java.util.List;
import java.util.stream.Stream;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Severity;
import org.engross.diagnostic.Tally;

/**
 * What is told of the findings of a build, whether once or while one works.
 *
 * @param options how much is wished
 */
record Told(CommonOptions options) {

  /** Errors, and what is wrong with the collection itself; slips of the texts only on demand. */
  List<Finding> shown(List<Finding> findings) {
    return findings.stream().filter(this::shows).toList();
  }

  private boolean shows(Finding finding) {
    boolean ofCollection = finding.id().name().startsWith("COL") || finding.id().name().startsWith("RUL") && finding.severity() != Severity.INFO || finding.id().name().startsWith("FIL") || finding.id() == MessageId.IDE_003;
    return finding.severity() == Severity.ERROR || options.verbose || ofCollection && !options.quiet;
  }

  /**
   * What it came to, a line each: the files that a description leaves out, if any, then how many texts, errors and warnings there are.
   *
   * @param findings all of them, also those that are not shown
   * @param list where all of them are listed
   */
  List<String> summary(int texts, List<Finding> findings, String list) {
    Tally tally = new Tally();
    tally.add(findings);
    int warnings = tally.of(Severity.WARNING);
    String more = warnings > 0 && !options.verbose ? "; --verbose shows them, " + list + " lists them" : "";
    int leftOut = (int) findings.stream().filter(finding -> finding.id() == MessageId.COL_003).count();
    Stream<String> missing = leftOut == 0 ? Stream.empty() : Stream.of("left out: " + Count.of(leftOut, "file") + " of the folder that collection.xml does not name (COL-003)");
    return Stream.concat(missing, Stream.of(Count.of(texts, "text") + ", " + Count.of(tally.of(Severity.ERROR), "error") + ", " + Count.of(warnings, "warning") + more)).toList();
  }
}
