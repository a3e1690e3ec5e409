package org.engross.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/**
 * The ledgers in the folder of the site. One is held at a time: they are several times as long as their texts, and the pages that tell of
 * one stand beside each other.
 */
final class SourceLedgers {
  private static final QName AT = new QName(Site.NAMESPACE, "ledger-at");
  private static final Pattern LINES = Pattern.compile("\"lines\": (\\d+)");
  /** The end of a ledger whose last run ends a line, so that nothing stands on the line that it counts behind it. */
  private static final Pattern FINAL_LINE_END = Pattern.compile("\\\\u000[ad]\"\\}\\]\\s*\\}\\s*$");

  private final Path folder;
  private final Map<String, Integer> lines;
  private final Processor processor;
  private String slug;
  private XdmValue ledger = XdmEmptySequence.getInstance();

  private SourceLedgers(Path folder, Map<String, Integer> lines, Processor processor) {
    this.folder = folder;
    this.processor = processor;
    this.lines = lines;
  }

  /**
   * Finds the ledgers of the texts of an edition.
   *
   * @param offered the files of the site that are there
   */
  static SourceLedgers of(Press press, Path folder, Set<String> offered) throws IOException {
    Map<String, Integer> lines = new TreeMap<>();
    for (PublishedText text : press.edition().texts()) {
      if (offered.contains(name(text.slug()))) {
        String json = Files.readString(folder.resolve(name(text.slug())));
        Matcher counted = LINES.matcher(json);
        if (!counted.find()) {
          throw new IllegalStateException(text.slug() + ": a ledger that does not count its lines");
        }
        lines.put(text.slug(), Integer.parseInt(counted.group(1)) - (FINAL_LINE_END.matcher(json).find() ? 1 : 0));
      }
    }
    return new SourceLedgers(folder, lines, press.processor());
  }

  /** How many lines the sources have, by the slugs of the texts. */
  Map<String, Integer> lines() {
    return lines;
  }

  /** The ledger that the page at an address tells of, as a tree; empty for none. */
  XdmValue at(XdmItem address, Xslt30Transformer stylesheet) throws IOException, SaxonApiException {
    XdmValue of = stylesheet.callFunction(AT, new XdmValue[] {address});
    if (of.isEmpty()) {
      return of;
    }
    String wanted = of.itemAt(0).getStringValue();
    if (!wanted.equals(slug)) {
      ledger = LedgerTree.of(Files.readString(folder.resolve(name(wanted))), processor);
      slug = wanted;
    }
    return ledger;
  }

  private static String name(String slug) {
    return "ledger/" + slug + ".json";
  }
}
