package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.value.Int64Value;
import org.engross.diagnostic.Digests;

/** Writes what the website has of each text by itself; what an earlier build made of the same is taken as it is. Safe for several threads. */
final class TextSites {
  private final Press press;
  private final XsltExecutable stylesheet;
  private final LineageTrees trees;
  private final Map<QName, XdmValue> shared;
  private final Map<String, Long> together;
  private final boolean compared;

  /**
   * What the rest of the website needs of a text that is written.
   *
   * @param passages what the search finds of it, put aside
   * @param lines of its source; null where there is no ledger
   */
  record Written(Shelf.Place passages, Integer lines) {}

  /**
   * @param shared parameters that are the same for all texts
   * @param together the sizes of the files that hold all texts and are offered with each
   * @param compared whether the website has a page on what changed
   */
  TextSites(Press press, XsltExecutable stylesheet, LineageTrees trees, Map<QName, XdmValue> shared, Map<String, Long> together, boolean compared) {
    this.press = press;
    this.stylesheet = stylesheet;
    this.trees = trees;
    this.together = together;
    this.compared = compared;
    this.shared = new HashMap<>(shared);
    this.shared.put(new QName("earlier"), compared ? new XdmMap() : XdmEmptySequence.getInstance());
    this.shared.put(new QName("untouched"), XdmEmptySequence.getInstance());
    this.shared.put(new QName("search-version"), new XdmAtomicValue(""));
  }

  /** A function for stylesheets: how many lines the source of a text has, by its slug; empty where there is no ledger of it. */
  static XdmValue lines(Press press, List<Written> written) {
    return Functions.of(1, slug -> Stream.ofNullable(written.get(press.place(slug[0])).lines()).map(Int64Value::makeIntegerValue).toList());
  }

  /**
   * Writes the files of a text.
   *
   * @param downloads of the whole website, which those of the text join
   * @throws UncheckedIOException where one cannot be read or written
   */
  Written write(TextPress around, Path folder, Path products, AllDownloads downloads) {
    String slug = around.own().slug();
    try {
      Downloads own = new Downloads(folder);
      own.write(around.own().akn(), "akn/" + slug + ".xml", around.own().digest());
      if (Files.exists(folder.resolve("pdf/" + slug + ".pdf"))) {
        own.offer("pdf/" + slug + ".pdf");
      }
      own.copy(products.resolve("markdown/" + slug + ".md"), "markdown/" + slug + ".md");
      own.copy(products.resolve("data/ledger/" + slug + ".json"), "ledger/" + slug + ".json");
      String ledger = own.files().containsKey("ledger/" + slug + ".json") ? Files.readString(folder.resolve("ledger/" + slug + ".json")) : null;
      Integer lines = ledger == null ? null : SourceLedger.lines(ledger);
      TextFiles files = files(around, folder, own, lines, ledger);
      downloads.join(slug, own);
      return new Written(press.shelf().put(files.passages()), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(slug, e);
    }
  }

  private TextFiles files(TextPress around, Path folder, Downloads own, Integer lines, String ledger) throws IOException {
    XdmNode lineage = trees.index(around.own().slug());
    TextFiles files = press.files(
        () -> String.join(" ", "pages", around.digest(), Digests.sha256(lineage.toString().getBytes(StandardCharsets.UTF_8)), own.each(Downloads.Offered::checksum).toString(), new TreeMap<>(together).toString(), String.valueOf(compared)),
        () -> make(around, lineage, folder, own, lines, ledger));
    Site.write(files, folder);
    offer(files, own);
    return files;
  }

  private TextFiles make(TextPress around, XdmNode lineage, Path folder, Downloads own, Integer lines, String ledger) {
    TextFiles files = new TextFiles();
    TextPages pages = new TextPages(around, stylesheet, shared, lineage);
    try {
      pages.makeForms(files);
      Site.write(files, folder);
      offer(files, own);
      pages.makePages(files, own, together, lines, ledger == null ? null : LedgerTree.of(ledger, press.processor()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The forms among them are offered for download. */
  private static void offer(TextFiles files, Downloads own) throws IOException {
    for (String name : files.files().keySet()) {
      if (name.matches("(json|text|docx)/[^/]+")) {
        own.offer(name);
      }
    }
  }
}
