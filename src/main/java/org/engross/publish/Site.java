package org.engross.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/**
 * The website: a folder that stands alone. It works from a disk and below any address, and offers the other products for download.
 */
public final class Site {
  private static final String NAMESPACE = "urn:engross:site";
  private static final QName ADDRESSES = new QName(NAMESPACE, "addresses");
  private static final QName AT = new QName(NAMESPACE, "at");
  private static final QName OPEN_SEARCH = new QName(NAMESPACE, "open-search");
  private static final QName CITATION_FILES = new QName(NAMESPACE, "citation-files");
  private static final String BOOK = "compendium.pdf";
  private static final List<String> ASSETS = List.of("site.css", "search.js", "reader.css", "notes.js", "reader.js");

  private final Press press;
  private final XsltExecutable stylesheet;

  /** Compiles the stylesheets of the site. */
  public Site(Press press) {
    this.press = press;
    stylesheet = press.compile("xslt/site/site.xsl");
  }

  /**
   * Writes the site.
   *
   * @param folder of the site; nothing is written outside it, and nothing in it is deleted
   * @param products where {@code compendium.pdf}, {@code markdown/<slug>.md} and {@code data/ledger/<slug>.json} were written before; what is there is copied into the
   *     site and offered, what is not there is not mentioned
   * @throws IOException when a file cannot be read or written
   */
  public void write(Path folder, Path products) throws IOException {
    Map<String, Long> downloads = copyDownloads(folder, products);
    for (String asset : ASSETS) {
      try (InputStream stream = Site.class.getResourceAsStream("/site/" + asset)) {
        Files.copy(stream, folder.resolve(asset), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    String search = new SearchFiles(press).write(folder.resolve("search"));
    Map<QName, XdmValue> parameters = new HashMap<>(press.parameters());
    parameters.put(new QName("search-version"), new XdmAtomicValue(search));
    parameters.put(new QName("prose"), new XdmValue(prose()));
    parameters.put(new QName("downloads"), XdmMap.makeMap(downloads));
    parameters.put(new QName("ledgers"), XdmMap.makeMap(ledgers(folder, downloads)));
    try {
      Xslt30Transformer transformer = stylesheet.load30();
      transformer.setStylesheetParameters(parameters);
      for (XdmItem address : transformer.callFunction(ADDRESSES, new XdmValue[0])) {
        Path file = within(folder, address.getStringValue());
        Files.createDirectories(file.getParent());
        transformer.callFunction(AT, new XdmValue[] {address}, press.processor().newSerializer(file.toFile()));
      }
      writeFiles(folder, (XdmMap) transformer.callFunction(CITATION_FILES, new XdmValue[0]));
      for (XdmItem description : transformer.callFunction(OPEN_SEARCH, new XdmValue[0])) {
        Serializer serializer = press.processor().newSerializer(folder.resolve("opensearch.xml").toFile());
        serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
        serializer.setOutputProperty(Serializer.Property.INDENT, "yes");
        serializer.serializeXdmValue(description);
      }
    } catch (SaxonApiException e) {
      throw new IllegalStateException("site: " + e.getMessage(), e);
    }
  }

  /** Writes files of plain text: addresses within the site to contents. */
  private static void writeFiles(Path folder, XdmMap files) throws IOException {
    for (Map.Entry<XdmAtomicValue, XdmValue> entry : files.entrySet()) {
      Path file = within(folder, entry.getKey().getStringValue());
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue().itemAt(0).getStringValue());
    }
  }

  /** Copies what is offered; returns the paths within the site with their sizes in bytes. */
  private Map<String, Long> copyDownloads(Path folder, Path products) throws IOException {
    Map<String, Long> sizes = new TreeMap<>();
    Files.createDirectories(folder.resolve("akn"));
    Files.createDirectories(folder.resolve("markdown"));
    Files.createDirectories(folder.resolve("ledger"));
    for (PublishedText text : press.edition().texts()) {
      String akn = "akn/" + text.slug() + ".xml";
      Files.write(folder.resolve(akn), text.akn());
      sizes.put(akn, (long) text.akn().length);
      copy(products.resolve("markdown/" + text.slug() + ".md"), folder, "markdown/" + text.slug() + ".md", sizes);
      copy(products.resolve("data/ledger/" + text.slug() + ".json"), folder, "ledger/" + text.slug() + ".json", sizes);
    }
    copy(products.resolve(BOOK), folder, BOOK, sizes);
    return sizes;
  }

  /** The ledgers that were copied, as text, by the slugs of their texts. */
  private Map<String, String> ledgers(Path folder, Map<String, Long> downloads) throws IOException {
    Map<String, String> ledgers = new TreeMap<>();
    for (PublishedText text : press.edition().texts()) {
      String name = "ledger/" + text.slug() + ".json";
      if (downloads.containsKey(name)) {
        ledgers.put(text.slug(), Files.readString(folder.resolve(name)));
      }
    }
    return ledgers;
  }

  private static void copy(Path product, Path folder, String name, Map<String, Long> sizes) throws IOException {
    if (Files.exists(product)) {
      Files.copy(product, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      sizes.put(name, Files.size(product));
    }
  }

  private static Path within(Path folder, String address) {
    Path file = folder.resolve(address).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalStateException("a page outside the site: " + address);
    }
    return file;
  }

  private List<XdmNode> prose() {
    Prose prose = new Prose(press.processor());
    return List.of(prose.page("about"), prose.page("method"));
  }
}
