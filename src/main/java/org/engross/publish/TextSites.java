package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable;
import org.engross.search.IndexedText;

/** Writes what the website has of each text by itself; what an earlier build made of the same is taken as it is. Safe for several threads. */
final class TextSites {
  private final Press press;
  private final XsltExecutable stylesheet;
  private final LineageTrees trees;
  private final Map<QName, XdmValue> shared;
  private final Optional<Long> book;
  private final boolean compared;
  private final Kept kept;

  /**
   * What the rest of the website needs of a text that is written.
   *
   * @param indexed as the search finds it
   * @param lines of its source; null where there is no ledger
   */
  record Written(IndexedText indexed, Integer lines) {}

  /**
   * @param shared parameters that are the same for all texts
   * @param book its size; empty where there is none
   * @param compared whether the website has a page on what changed
   */
  TextSites(Press press, XsltExecutable stylesheet, LineageTrees trees, Map<QName, XdmValue> shared, Optional<Long> book, boolean compared, Kept kept) {
    this.press = press;
    this.stylesheet = stylesheet;
    this.trees = trees;
    this.book = book;
    this.compared = compared;
    this.kept = kept;
    this.shared = new HashMap<>(shared);
    this.shared.put(new QName("earlier"), compared ? new XdmMap() : XdmEmptySequence.getInstance());
    this.shared.put(new QName("untouched"), XdmEmptySequence.getInstance());
    this.shared.put(new QName("search-version"), new XdmAtomicValue(""));
  }

  /** How many lines the sources have that there are ledgers of, by the slugs of their texts. */
  static Map<String, Integer> lines(Edition edition, List<Written> written) {
    Map<String, Integer> lines = new TreeMap<>();
    for (int place = 0; place < written.size(); place++) {
      if (written.get(place).lines() != null) {
        lines.put(edition.texts().get(place).slug(), written.get(place).lines());
      }
    }
    return lines;
  }

  /**
   * Writes the files of a text.
   *
   * @param downloads of the whole website, which those of the text join
   * @throws UncheckedIOException where one cannot be read or written
   */
  Written write(PublishedText text, Path folder, Path products, Downloads downloads) {
    try {
      String slug = text.slug();
      Downloads own = new Downloads(folder);
      own.write(text.akn(), "akn/" + slug + ".xml");
      if (Files.exists(folder.resolve("pdf/" + slug + ".pdf"))) {
        own.offer("pdf/" + slug + ".pdf");
      }
      own.copy(products.resolve("markdown/" + slug + ".md"), "markdown/" + slug + ".md");
      own.copy(products.resolve("data/ledger/" + slug + ".json"), "ledger/" + slug + ".json");
      String ledger = own.sizes().containsKey("ledger/" + slug + ".json") ? Files.readString(folder.resolve("ledger/" + slug + ".json")) : null;
      Integer lines = ledger == null ? null : SourceLedger.lines(ledger);
      TextFiles files = files(text, folder, own, lines, ledger);
      downloads.join(own);
      return new Written(SearchFiles.text(press.parse(files.passages(), slug).children().iterator().next()), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(text.slug(), e);
    }
  }

  private TextFiles files(PublishedText text, Path folder, Downloads own, Integer lines, String ledger) throws IOException {
    TextPress around = press.around(text, trees.named(text.slug()));
    XdmNode lineage = trees.index(text.slug());
    String made = String.join(" ", around.digest(), Digests.sha256(lineage.toString().getBytes(StandardCharsets.UTF_8)), own.checksums().toString(), book.toString(), String.valueOf(compared));
    TextFiles files = kept.find(made).map(TextFiles::unpacked).orElse(null);
    if (files != null) {
      Site.write(files, folder);
      offer(files, own);
      return files;
    }
    files = new TextFiles();
    TextPages pages = new TextPages(around, stylesheet, shared, lineage);
    pages.makeForms(files);
    Site.write(files, folder);
    offer(files, own);
    pages.makePages(files, own, book, lines, ledger == null ? null : LedgerTree.of(ledger, press.processor()));
    Site.write(files, folder);
    kept.keep(made, files.packed());
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
