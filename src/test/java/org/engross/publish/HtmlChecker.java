package org.engross.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** The Nu HTML checker. */
final class HtmlChecker {
  private HtmlChecker() {}

  /** Everything it says about a page, one line a message: errors, warnings and notes. */
  static List<String> messages(Path page) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    return validator.validate(page).lines().filter(line -> !line.isBlank()).toList();
  }
}
