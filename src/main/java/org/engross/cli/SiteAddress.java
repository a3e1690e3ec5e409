package org.engross.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Where a website will stand, as the command line gives it. */
final class SiteAddress {
  private SiteAddress() {}

  /** The address, which has to be one of the web. */
  static String given(String url, CommandLine line) {
    if (!url.matches("https?://[^\\s\"<>?#]+")) {
      throw new ParameterException(line, "--site-url takes an address that begins with http:// or https://, not '" + url + "'");
    }
    return url;
  }
}
