package org.engross.diagnostic;

/** The formats in which findings can be had; docs/reports.md describes them. */
public enum FindingsFormat {
  TEXT,
  JSON,
  SARIF,
  JUNIT,
  GITHUB,
  HTML;

  /**
   * A writer of this format.
   *
   * @param out where it writes; it is not closed
   * @param threshold what counts as a failure, for the formats that know failures
   * @param version of Engross, for the formats that name their maker
   * @param site where a website stands that has a page for each message, for the formats that lead there; or null
   * @param colour whether text may hold the signs by which a terminal shows colours
   */
  public FindingsWriter writer(Appendable out, Threshold threshold, String version, String site, boolean colour) {
    return switch (this) {
      case TEXT -> new FindingsText(out, colour);
      case JSON -> new FindingsJson(out);
      case SARIF -> new FindingsSarif(out, version, site);
      case JUNIT -> new FindingsJunit(out, threshold);
      case GITHUB -> new FindingsGithub(out);
      case HTML -> new FindingsHtml(out, version);
    };
  }
}
