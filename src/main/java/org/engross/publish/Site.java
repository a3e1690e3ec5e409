package org.engross.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.engross.lineage.Lineage;

/**
 * The website: a folder that stands alone. It works from a disk and below any address, and offers the other products for download.
 */
public final class Site {
  static final String NAMESPACE = "urn:engross:site";
  private static final QName ADDRESSES = new QName(NAMESPACE, "addresses");
  private static final QName AT = new QName(NAMESPACE, "at");
  private static final QName LINEAGE_AT = new QName(NAMESPACE, "lineage-at");
  private static final QName FILES = new QName(NAMESPACE, "files");
  private static final QName CITATION_FILES = new QName(NAMESPACE, "citation-files");
  private static final QName PICTURES = new QName(NAMESPACE, "pictures");
  private static final QName PICTURED = new QName(NAMESPACE, "pictured");
  private static final String BOOK = "compendium.pdf";
  private static final String ALL = "all.zip";

  private final Press press;
  private final LineageAddresses addresses;
  private final LineageTrees trees;
  private final XsltExecutable stylesheet;
  private final WordDocuments wordDocuments;

  /** A site that finds the lineage of its texts itself. */
  public Site(Press press) {
    this(press, Lineage.of(ParagraphReader.read(press)));
  }

  /** Compiles the stylesheets of the site. */
  public Site(Press press, Lineage lineage) {
    this.press = press;
    addresses = new LineageAddresses(lineage);
    trees = new LineageTrees(press.processor(), lineage, addresses);
    stylesheet = press.compile("xslt/site/site.xsl");
    wordDocuments = new WordDocuments(press);
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
    write(folder, products, null);
  }

  /**
   * Writes the site with a page on what changed.
   *
   * @param previous the output of an earlier build that this one is compared with; null for none, which leaves the page out
   * @throws IOException also where that cannot be read
   */
  public void write(Path folder, Path products, Path previous) throws IOException {
    Downloads downloads = downloads(folder, products);
    SiteAssets.write(folder);
    String search = new SearchFiles(press).write(folder.resolve("search"));
    Map<QName, XdmValue> parameters = new HashMap<>(press.parameters());
    parameters.put(new QName("search-version"), new XdmAtomicValue(search));
    parameters.put(new QName("prose"), new XdmValue(prose()));
    parameters.put(new QName("rules"), RulePages.read(press));
    parameters.put(new QName("downloads"), XdmMap.makeMap(downloads.sizes()));
    parameters.put(new QName("checksums"), XdmMap.makeMap(downloads.checksums()));
    parameters.putAll(EarlierEdition.parameters(previous, press));
    SourceLedgers ledgers = SourceLedgers.of(press, folder, downloads.sizes().keySet());
    parameters.put(new QName("source-lines"), XdmMap.makeMap(ledgers.lines()));
    Map<String, Supplier<XdmNode>> lineage = addresses.pages(trees);
    parameters.put(new QName("lineage"), trees.index());
    parameters.put(new QName("lineage-pages"), new XdmValue(lineage.keySet().stream().map(XdmAtomicValue::new).toList()));
    try {
      Xslt30Transformer transformer = stylesheet.load30();
      transformer.setStylesheetParameters(parameters);
      for (XdmItem address : transformer.callFunction(ADDRESSES, new XdmValue[0])) {
        Path file = within(folder, address.getStringValue());
        Files.createDirectories(file.getParent());
        if (lineage.containsKey(address.getStringValue())) {
          XdmValue tree = lineage.get(address.getStringValue()).get();
          transformer.callFunction(LINEAGE_AT, new XdmValue[] {address, tree}, press.processor().newSerializer(file.toFile()));
        } else {
          XdmValue ledger = ledgers.at(address, transformer);
          transformer.callFunction(AT, new XdmValue[] {address, ledger}, press.processor().newSerializer(file.toFile()));
        }
      }
      writePictures(folder, transformer);
      writeFiles(folder, (XdmMap) transformer.callFunction(CITATION_FILES, new XdmValue[0]));
      XdmMap files = (XdmMap) transformer.callFunction(FILES, new XdmValue[0]).itemAt(0);
      for (XdmAtomicValue name : files.keySet()) {
        Path file = within(folder, name.getStringValue());
        Files.createDirectories(file.getParent());
        writeFile(file, files.get(name));
      }
    } catch (SaxonApiException e) {
      throw new IllegalStateException("site: " + e.getMessage(), e);
    }
  }

  /** Draws the pictures that others show beside links to the pages. */
  private static void writePictures(Path folder, Xslt30Transformer transformer) throws IOException, SaxonApiException {
    PreviewPicture pictures = new PreviewPicture();
    for (XdmItem address : transformer.callFunction(PICTURES, new XdmValue[0])) {
      XdmMap shown = (XdmMap) transformer.callFunction(PICTURED, new XdmValue[] {address});
      Path file = within(folder, address.getStringValue());
      Files.createDirectories(file.getParent());
      pictures.write(
          new PreviewPicture.Shown(
              shown.get("symbol").toString(), shown.get("title").toString(), shown.get("line").toString(), lengths(shown.get("light")), lengths(shown.get("dark"))),
          file);
    }
  }

  private static List<Integer> lengths(XdmValue numbers) {
    return numbers.stream().map(number -> Integer.valueOf(number.getStringValue())).toList();
  }

  /** Writes files of plain text: addresses within the site to contents. */
  private static void writeFiles(Path folder, XdmMap files) throws IOException {
    for (Map.Entry<XdmAtomicValue, XdmValue> entry : files.entrySet()) {
      Path file = within(folder, entry.getKey().getStringValue());
      Files.createDirectories(file.getParent());
      Files.writeString(file, entry.getValue().itemAt(0).getStringValue());
    }
  }

  /** Makes or copies what is offered. */
  private Downloads downloads(Path folder, Path products) throws IOException {
    Downloads downloads = new Downloads(folder);
    new TextForms(press).write(folder);
    for (int i = 0; i < press.texts().size(); i++) {
      PublishedText text = press.edition().texts().get(i);
      String slug = text.slug();
      downloads.write(text.akn(), "akn/" + slug + ".xml");
      downloads.offer("json/" + slug + ".json");
      if (Files.exists(folder.resolve("pdf/" + slug + ".pdf"))) {
        downloads.offer("pdf/" + slug + ".pdf");
      }
      downloads.write(wordDocuments.document(i), "docx/" + slug + ".docx");
      downloads.copy(products.resolve("markdown/" + slug + ".md"), "markdown/" + slug + ".md");
      downloads.offer("text/" + slug + ".txt");
      downloads.copy(products.resolve("data/ledger/" + slug + ".json"), "ledger/" + slug + ".json");
    }
    downloads.copy(products.resolve(BOOK), BOOK);
    downloads.pack(ALL, press.edition().date());
    return downloads;
  }

  /** A file that is no page: XML, or lines of text. */
  private void writeFile(Path file, XdmValue content) throws IOException, SaxonApiException {
    if (content.itemAt(0) instanceof XdmNode element) {
      Serializer serializer = press.processor().newSerializer(file.toFile());
      serializer.setOutputProperty(Serializer.Property.METHOD, "xml");
      serializer.setOutputProperty(Serializer.Property.INDENT, "yes");
      serializer.serializeNode(element);
    } else {
      Files.writeString(file, content.stream().map(line -> line.getStringValue() + "\n").collect(Collectors.joining()));
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
