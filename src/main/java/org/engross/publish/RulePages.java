package org.engross.publish;

import java.util.Optional;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.push.Document;
import net.sf.saxon.s9api.push.Element;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.MessagePage;

/** The messages of the catalogue with their pages, for the stylesheets of the site. */
final class RulePages {
  private RulePages() {}

  /**
   * A document with root {@code rules} (namespace {@code urn:engross:rules}) that has a {@code rule} for each message, with attributes
   * {@code code}, {@code group}, {@code severity}, {@code text} (an ellipsis for what a finding fills in), {@code hint} and, where
   * there is a page, {@code source} and elements {@code body} (HTML), {@code failing}, {@code finding} and {@code passing}.
   */
  static XdmNode read(Processor processor) {
    return tree(processor, new Prose(processor));
  }

  /** The same without what only the pages of the messages say: the attributes alone. */
  static XdmNode listed(Processor processor) {
    return tree(processor, null);
  }

  private static XdmNode tree(Processor processor, Prose prose) {
    try {
      XdmDestination tree = new XdmDestination();
      Document document = processor.newPush(tree).document(true);
      document.setDefaultNamespace("urn:engross:rules");
      Element rules = document.element("rules");
      for (MessageId id : MessageId.values()) {
        write(id, rules, prose);
      }
      document.close();
      return tree.getXdmNode();
    } catch (SaxonApiException e) {
      throw new IllegalStateException("rules: " + e.getMessage(), e);
    }
  }

  private static void write(MessageId id, Element rules, Prose prose) throws SaxonApiException {
    Element rule = rules.element("rule").attribute("code", id.code()).attribute("group", id.code().substring(0, 3))
        .attribute("severity", id.severity().word()).attribute("text", id.pattern().replace("%s", "…")).attribute("hint", id.hint().replace("%s", "…"));
    Optional<MessagePage> page = MessagePage.of(id);
    if (page.isPresent()) {
      rule.attribute("source", page.get().source());
    }
    if (page.isPresent() && prose != null) {
      rule.element("body").text(prose.html(page.get().body())).close();
      example(rule, "failing", page.get().failing());
      example(rule, "finding", page.get().finding());
      example(rule, "passing", page.get().passing());
    }
    rule.close();
  }

  private static void example(Element rule, String name, String lines) throws SaxonApiException {
    if (!lines.isBlank()) {
      rule.element(name).text(lines.stripTrailing()).close();
    }
  }
}
