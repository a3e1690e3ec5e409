package org.engross.diagnostic;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Findings as the XML of JUnit, which most servers of continuous integration read: a test case a file. A file fails by what reaches
 * the threshold and is skipped where all of that was accepted; whatever else was found stands in its output.
 */
final class FindingsJunit implements FindingsWriter {
  private final Appendable out;
  private final Threshold threshold;
  private final HeldBack cases = new HeldBack();
  private final Set<String> names = new HashSet<>();
  private int tests;
  private int failures;
  private int skipped;

  FindingsJunit(Appendable out, Threshold threshold) {
    this.out = out;
    this.threshold = threshold;
  }

  @Override
  public void file(String file, List<Finding> findings) throws IOException {
    tests++;
    String name = Markup.escaped(names.add(file) ? file : file + " beside the other files");
    cases.append("  <testcase classname=\"engross\" name=\"").append(name).append("\" file=\"").append(Markup.escaped(file)).append("\"");
    List<Finding> failing = findings.stream().filter(threshold::reached).toList();
    List<Finding> accepted = findings.stream().filter(one -> one.isAccepted() && threshold.reached(one.severity())).toList();
    List<Finding> others = findings.stream().filter(one -> !threshold.reached(one) && !one.isAccepted()).toList();
    if (findings.isEmpty()) {
      cases.append("/>\n");
      return;
    }
    cases.append(">\n");
    if (!failing.isEmpty()) {
      failures++;
      Finding first = failing.get(0);
      String more = failing.size() > 1 ? " (and " + (failing.size() - 1) + " more)" : "";
      cases.append("    <failure type=\"").append(first.id().code()).append("\" message=\"").append(Markup.escaped(first.text() + more)).append("\">");
      cases.append(Markup.escaped(FindingsText.of(failing))).append("</failure>\n");
    } else if (!accepted.isEmpty()) {
      skipped++;
      cases.append("    <skipped message=\"").append(Markup.escaped(accepted(accepted))).append("\"/>\n");
    }
    if (!others.isEmpty()) {
      cases.append("    <system-out>").append(Markup.escaped(FindingsText.of(others))).append("</system-out>\n");
    }
    cases.append("  </testcase>\n");
  }

  @Override
  public void end(Tally tally) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"engross validate\" tests=\"").append(String.valueOf(tests));
    out.append("\" failures=\"").append(String.valueOf(failures)).append("\" errors=\"0\" skipped=\"").append(String.valueOf(skipped)).append("\">\n");
    cases.release(out);
    out.append("</testsuite>\n");
  }

  private static String accepted(List<Finding> findings) {
    List<String> reasons = findings.stream().map(one -> one.id().code() + (one.acceptance().why().isEmpty() ? "" : " (" + one.acceptance().why() + ")"))
        .distinct().toList();
    return "accepted: " + String.join(", ", reasons);
  }
}
