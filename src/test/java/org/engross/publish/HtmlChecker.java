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
   * The checker takes 'self' and file: to mean nothing for a page on a disk, and linked data for a script that would be run. SiteDataTest
   * holds the pages to their policy instead: no styles, scripts and handlers of their own, nothing from elsewhere.
   */
  private static final Pattern POLICY = Pattern.compile(": info warning: (Inline script|Resource) violates Content Security Policy \\(meta tag\\): ");

  private HtmlChecker() {}

  /** Everything it says about a page, one line a message: errors, warnings and notes. */
  static List<String> messages(Path page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator.validate(page).lines().filter(line -> !line.isBlank() && !POLICY.matcher(line).find()).toList();
  }
}
