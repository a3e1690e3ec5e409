package org.engross.cli;

import java.util.List;
import org.engross.check.Checker;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;
import org.engross.source.Shape;
import org.engross.source.SourceLines;

/**
 * Says which of the Akoma Ntoso files that are read are not valid themselves. The grammar of the standard is large, so it is loaded
 * when the first such file comes. Safe for several threads.
 */
final class SourceGrammar {
  private Checker standard;

  /** Reports a file of Akoma Ntoso that the grammar of OASIS does not allow, once, at its first fault. */
  void check(SourceLines source, byte[] bytes, Report report) {
    if (source.shape() != Shape.AKN4UN) {
      return;
    }
    Report found = new Report();
    standard().check(source.source().origin().file(), bytes, found);
    List<Finding> faults = found.findings();
    if (!faults.isEmpty()) {
      report.add(MessageId.MET_009, faults.get(0).position(), faults.get(0).excerpt(), new Object[] {faults.size(), faults.get(0).text()});
    }
  }

  private synchronized Checker standard() {
    if (standard == null) {
      standard = Checker.ofStandard();
    }
    return standard;
  }
}
