package org.engross.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.engross.lineage.Lineage;

/**
 * Pages of the collection that need nothing of what is offered for download, so that they are made beside the book: those on messages, which no text changes and which
 * therefore are kept by what is known of the edition, and those of lineage that are made from a tree each.
 */
final class SharedPages {
  private static final QName MESSAGE_ADDRESSES = new QName(Site.NAMESPACE, "rule-addresses");
  private static final QName MESSAGE_AT = new QName(Site.NAMESPACE, "rule-at");

  private final Press press;
  private final XsltExecutable stylesheet;
  private final Map<QName, XdmValue> shared = new HashMap<>();
  private final XdmValue earlier;
  private final Set<String> wrote = new HashSet<>();

  /**
   * @param prose the hand-written pages
   * @param compared whether the website has a page on what changed
   */
  SharedPages(Press press, XsltExecutable stylesheet, List<XdmNode> prose, boolean compared) {
    this.press = press;
    this.stylesheet = stylesheet;
    this.earlier = compared ? new XdmMap() : XdmEmptySequence.getInstance();
    shared.put(new QName("prose"), new XdmValue(prose));
    shared.put(new QName("rules"), RulePages.listed(press.processor()));
  }

  /** What all pages are given: the hand-written pages, and the messages without what their own pages say. */
  Map<QName, XdmValue> shared() {
    return shared;
  }

  /** Whether there is a page on messages of this address already. */
  boolean wrote(String address) {
    return wrote.contains(address);
  }

  /**
   * Writes the list of the messages and their pages.
   *
   * @throws UncheckedIOException where a file cannot be written
   */
  void writeMessages(Path folder) {
    XdmNode edition = EditionTree.of(press.edition().with(List.of()), List.of(), page -> false, press.processor());
    TextFiles files = press.files(() -> "messages " + edition + earlier.size(), () -> messages(edition));
    try {
      Site.write(files, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    wrote.addAll(files.files().keySet());
  }

  private TextFiles messages(XdmNode edition) {
    Map<QName, XdmValue> parameters = new HashMap<>();
    parameters.put(new QName("edition"), edition);
    parameters.put(new QName("texts"), XdmEmptySequence.getInstance());
    // The stylesheet asks for a document, and these pages look nothing up in it.
    parameters.put(new QName("lineage"), edition);
    Xslt30Transformer transformer = transformer(parameters, RulePages.read(press.processor()));
    TextFiles files = new TextFiles();
    try {
      for (XdmItem address : transformer.callFunction(MESSAGE_ADDRESSES, new XdmValue[0])) {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Stylesheets.write(transformer, MESSAGE_AT, Map.of(Site.ADDRESS, address), press.processor().newSerializer(page));
        files.add(address.getStringValue(), page.toByteArray());
      }
    } catch (SaxonApiException e) {
      throw new IllegalStateException("pages on messages: " + e.getMessage(), e);
    }
    return files;
  }

  /**
   * Writes the pages of lineage that are made from a tree each, series by series. They know the texts of their series and nothing else.
   *
   * @return the addresses of the pages of each series, put aside, a line each
   * @throws UncheckedIOException where a file cannot be written
   */
  List<Shelf.Place> writeLineage(Path folder, LineageTrees trees, LineageAddresses addresses, Lineage lineage) {
    return press.jobs().each(addresses.series(), series -> {
      LineagePages known = new LineagePages(press, trees.index(series), series);
      List<LineageAddresses.Page> pages = addresses.pages(series, new LineagePageTrees(press.processor(), lineage.in(series.series()), addresses), number -> trees.matrix(series, number));
      press.jobs().each(pages, page -> {
        write(page, known, folder);
        return null;
      });
      return press.shelf().put(pages.stream().map(LineageAddresses.Page::address).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8));
    });
  }

  private void write(LineageAddresses.Page page, LineagePages known, Path folder) {
    byte[] made = press.made(
        () -> String.join(" ", "lineage", page.address(), String.valueOf(earlier.size()), known.digest(), page.madeFrom().get()),
        () -> known.page(transformer(known.parameters(), shared.get(new QName("rules"))), page));
    try {
      Files.write(Site.place(folder, page.address()), made);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Xslt30Transformer transformer(Map<QName, XdmValue> own, XdmValue rules) {
    Map<QName, XdmValue> parameters = new HashMap<>(shared);
    parameters.put(new QName("rules"), rules);
    parameters.put(new QName("earlier"), earlier);
    parameters.put(new QName("untouched"), XdmEmptySequence.getInstance());
    parameters.put(new QName("search-version"), new XdmAtomicValue(""));
    List.of("downloads", "checksums", "source-lines").forEach(name -> parameters.put(new QName(name), new XdmMap()));
    parameters.putAll(own);
    return Stylesheets.transformer(stylesheet, parameters);
  }
}
