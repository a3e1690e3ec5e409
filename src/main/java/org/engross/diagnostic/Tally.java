package org.engross.diagnostic;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts findings. One that was accepted counts as such and as nothing else. */
public final class Tally {
  private final Map<Severity, Integer> numbers = new EnumMap<>(Severity.class);
  private int files;
  private int accepted;

  /** Counts one more file. */
  public void file() {
    files++;
  }

  public void add(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.isAccepted()) {
        accepted++;
      } else {
        numbers.merge(finding.severity(), 1, Integer::sum);
      }
    }
  }

  public int files() {
    return files;
  }

  public int of(Severity severity) {
    return numbers.getOrDefault(severity, 0);
  }

  public int accepted() {
    return accepted;
  }

  /** One line: {@code 2 files, 1 error, 3 warnings}; notes and what was accepted only where there are any. */
  public String summary() {
    String notes = of(Severity.INFO) > 0 ? ", " + count(of(Severity.INFO), "note") : "";
    return count(files, "file") + ", " + count(of(Severity.ERROR), "error") + ", " + count(of(Severity.WARNING), "warning") + notes
        + (accepted > 0 ? ", " + accepted + " accepted" : "");
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
