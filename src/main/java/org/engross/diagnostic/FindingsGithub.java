package org.engross.diagnostic;

import java.io.IOException;
import java.util.List;

/** Findings as workflow commands of GitHub Actions, which shows them beside the lines of a change; what was accepted is left out. */
final class FindingsGithub implements FindingsWriter {
  private final Appendable out;

  FindingsGithub(Appendable out) {
    this.out = out;
  }

  @Override
  public void file(String file, List<Finding> findings) throws IOException {
    for (Finding finding : findings) {
      if (!finding.isAccepted()) {
        write(finding);
      }
    }
  }

  @Override
  public void end(Tally tally) throws IOException {
    out.append(tally.summary()).append('\n');
  }

  private void write(Finding finding) throws IOException {
    Position position = finding.position();
    out.append("::").append(command(finding.severity())).append(" file=").append(property(position.file()));
    if (position.line() > 0) {
      out.append(",line=").append(String.valueOf(position.line()));
    }
    if (position.column() > 0) {
      out.append(",col=").append(String.valueOf(position.column()));
    }
    out.append(",title=").append(property(finding.id().code() + (finding.where() == null ? "" : " in " + finding.where())));
    out.append("::").append(message(finding.text() + "\nhint: " + finding.id().hint())).append('\n');
  }

  private static String command(Severity severity) {
    return severity == Severity.INFO ? "notice" : severity.word();
  }

  /** rule (workflow commands): per cent, CR and LF are escaped everywhere, colon and comma in properties too. A log is shown on terminals. */
  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A").replaceAll("\\p{Cntrl}", "\uFFFD");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
