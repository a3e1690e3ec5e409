package org.engross.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker. */
final class HtmlChecker {
  /**
   * The checker reads a page from the disk, where to its mind 'self' and 'file:' are nothing. SiteDataTest holds the pages to their policy, and
   * SiteBrowserTest sees what a browser blocks.
   */
  private static final Pattern ON_DISK =
      Pattern.compile(": info warning: Resource violates Content Security Policy \\(meta tag\\): external (stylesheet|script) “(\\.\\./)*[a-z./]+” blocked");

  private HtmlChecker() {}

  /** Everything it says about a page, one line a message: errors, warnings and notes. */
  static List<String> messages(Path page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator.validate(page).lines().filter(line -> !line.isBlank() && !ON_DISK.matcher(line).find()).toList();
  }
}
