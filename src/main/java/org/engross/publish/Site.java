package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.value.StringValue;
import org.engross.collection.GivenLineage;
import org.engross.lineage.Lineage;

/**
 * The website: a folder that stands alone. It works from a disk and below any address, and offers the other products for download.
 */
public final class Site {
  static final String NAMESPACE = "urn:engross:site";
  static final String STYLESHEET = "xslt/site/site.xsl";
  static final QName ADDRESS = new QName("address");
  private static final String BOOK = "compendium.pdf";
  private static final String EPUB = "compendium.epub";
  private static final String ALL = "all.zip";

  private final Press press;
  private final Lineage lineage;
  private final LineageAddresses addresses;
  private final LineageTrees trees;
  private final XsltExecutable stylesheet;

  /** A site that finds the lineage of its texts itself. */
  public Site(Press press) {
    this(press, ParagraphReader.lineage(press, GivenLineage.NONE));
  }

  /** Compiles the stylesheets of the site. */
  public Site(Press press, Lineage lineage) {
    this.lineage = lineage;
    this.press = press;
    addresses = new LineageAddresses(lineage);
    trees = new LineageTrees(press.processor(), lineage, addresses);
    stylesheet = press.compile(STYLESHEET);
  }

  /**
   * Writes the site.
   *
   * @param folder of the site; nothing is written outside it, and nothing in it is deleted
   * @param products where {@code compendium.pdf}, {@code compendium.epub}, {@code markdown/<slug>.md} and {@code data/ledger/<slug>.json} were written before; what is there is copied into the
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
    end(begin(folder, products, previous != null, Files.exists(products.resolve(BOOK))), products, previous);
  }

  /** A site of which all is written that does not tell the size of the book. */
  public static final class Begun {
    private final Path folder;
    private final boolean book;
    private final AllDownloads downloads;
    private final SharedPages pages;
    private final List<TextSites.Written> written;
    /** The addresses of the pages of lineage that are written. */
    private final List<Shelf.Place> lineagePages;

    private Begun(Path folder, boolean book, AllDownloads downloads, SharedPages pages, List<TextSites.Written> written, List<Shelf.Place> lineagePages) {
      this.folder = folder;
      this.book = book;
      this.downloads = downloads;
      this.pages = pages;
      this.written = written;
      this.lineagePages = lineagePages;
    }
  }

  /**
   * Writes what does not tell the size of the book, which may be made meanwhile: what the site has of each text, of lineage and of messages.
   *
   * @param products as for the whole site, but for the book
   * @param compared whether there will be a page on what changed
   * @param book whether there will be a book that the pages of the texts lead to
   * @throws IOException when a file cannot be read or written
   */
  public Begun begin(Path folder, Path products, boolean compared, boolean book) throws IOException {
    SiteAssets.write(Files.createDirectories(folder));
    SharedPages pages = new SharedPages(press, stylesheet, new Prose(press.processor()).pages(), compared);
    CompletableFuture<List<Shelf.Place>> beside = press.jobs().start(() -> {
      pages.writeMessages(folder);
      return pages.writeLineage(folder, trees, addresses, lineage);
    });
    AllDownloads downloads = new AllDownloads(folder, press.shelf());
    TextSites texts = new TextSites(press, stylesheet, trees, pages.shared(), book ? Map.of(BOOK, 0L) : Map.of(), compared);
    try {
      List<TextSites.Written> written = press.each(trees::named, text -> texts.write(text, folder, products, downloads));
      return new Begun(folder, book, downloads, pages, written, Jobs.join(beside));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      Jobs.end(beside);
    }
  }

  /**
   * Writes the rest.
   *
   * @param products where {@code compendium.pdf} and {@code compendium.epub} stand by now, where there are any
   * @param previous the output of an earlier build; null where none is compared
   * @throws IOException when a file cannot be read or written
   */
  public void end(Begun begun, Path products, Path previous) throws IOException {
    if (begun.book != Files.exists(products.resolve(BOOK))) {
      end(begin(begun.folder, products, previous != null, !begun.book), products, previous);
      return;
    }
    Path folder = begun.folder;
    AllDownloads downloads = begun.downloads;
    downloads.copy(products.resolve(BOOK), BOOK);
    downloads.copy(products.resolve(EPUB), EPUB);
    downloads.pack(ALL, press.edition().date());
    Map<QName, XdmValue> parameters = new HashMap<>(begun.pages.shared());
    parameters.putAll(EarlierEdition.parameters(previous, press));
    ShelvedTexts found = new ShelvedTexts(press, begun.written.stream().map(TextSites.Written::passages).toList());
    parameters.put(new QName("search-version"), new XdmAtomicValue(new SearchFiles(found, new LineageStates(lineage), press.shelf()).write(folder.resolve("search"))));
    parameters.put(new QName("downloads"), downloads.sizes());
    parameters.put(new QName("checksums"), downloads.checksums());
    parameters.put(new QName("source-lines"), TextSites.lines(press, begun.written));
    DraftFiles.write(lineage.texts(), folder);
    parameters.put(new QName("lineage"), trees.series());
    parameters.put(new QName("lineage-pages"), Functions.of(0, none -> begun.lineagePages.stream().flatMap(place -> new String(press.shelf().get(place), StandardCharsets.UTF_8).lines()).map(StringValue::new).toList()));
    new ListPages(press, stylesheet, parameters, folder).write(begun.pages::wrote);
  }

  /** Writes files into the folder of the site. */
  static void write(TextFiles files, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> entry : files.files().entrySet()) {
      Files.write(place(folder, entry.getKey()), entry.getValue());
    }
  }

  /** Where a file of the site is written; its folder is made. */
  static Path place(Path folder, String address) throws IOException {
    Path file = folder.resolve(address).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw new IllegalStateException("a page outside the site: " + address);
    }
    Files.createDirectories(file.getParent());
    return file;
  }
}
