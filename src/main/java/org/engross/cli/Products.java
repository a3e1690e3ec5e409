package org.engross.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.engross.collection.DescriptionReader;
import org.engross.collection.GivenLineage;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.lineage.Lineage;
import org.engross.lineage.LineageCsv;
import org.engross.publish.BookWishes;
import org.engross.publish.Edition;
import org.engross.publish.Epub;
import org.engross.publish.Jobs;
import org.engross.publish.Markdown;
import org.engross.publish.ParagraphReader;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.engross.publish.Site;
import org.engross.store.Key;
import org.engross.store.Store;
import org.engross.store.Tool;

/** The book in its two forms, the Markdown and the website: each is made anew only where something that it is made from has changed. */
final class Products {
  static final String BOOK = "compendium.pdf";
  static final String EPUB = "compendium.epub";
  /** The PDF files that hold one text each, which the website offers. */
  static final String SINGLES = "site/pdf";
  static final String MARKDOWN = "markdown";
  static final String SITE = "site";
  static final String DATA = "data";
  /** As many bytes of memory the book takes at most for one of the Akoma Ntoso (docs/book.md). */
  private static final long BOOK_OF_A_BYTE = 150;
  private static final List<String> LINEAGE = List.of("data/lineage.csv", "data/not-carried.csv");

  private final Tool tool;
  private final Store store;
  private final Workshop workshop;
  private final Progress progress;
  private final BuildOrder order;
  private final Made last;
  private final Map<String, String> keys = new HashMap<>();
  private List<Finding> ofGiven;
  private List<Finding> ofBook;

  /** @param last what stands in the folder of the results as it was left */
  Products(Tool tool, Store store, Workshop workshop, BuildOrder order, Made last, Progress progress) {
    this.tool = tool;
    this.store = store;
    this.workshop = workshop;
    this.order = order;
    this.last = last;
    this.progress = progress;
    ofGiven = last.ofGiven();
    ofBook = order.book().isPresent() ? last.ofBook() : List.of();
  }

  /** What each was made from. */
  Map<String, String> keys() {
    return keys;
  }

  List<Finding> ofGiven() {
    return ofGiven;
  }

  List<Finding> ofBook() {
    return ofBook;
  }

  /** What was noticed when they were made, now or before. */
  Stream<Finding> findings() {
    return Stream.concat(ofGiven.stream(), ofBook.stream());
  }

  /**
   * Makes what is to be made.
   *
   * @param known which texts belong together and which paragraphs come from which, as an editor says
   * @param folder where it is written; the ledgers stand there already
   * @param ledgers stands for them
   */
  void make(Edition edition, GivenLineage known, Path folder, String ledgers) throws IOException {
    String texts = key(edition, known);
    keys.put(MARKDOWN, new Key(MARKDOWN).add(order.profile().word()).add(texts).add(tool.without("xslt/site/", "xslt/book/", "xslt/docx/", "xslt/epub/", "xslt/search/", "site/")).value());
    String bookMadeWith = tool.without("xslt/site/", "xslt/markdown/", "xslt/docx/", "xslt/epub/", "xslt/search/", "xslt/forms/", "site/");
    if (order.book().isPresent()) {
      keys.put(BOOK, new Key(BOOK).add(texts).add(order.book().toString()).add(bookMadeWith).value());
    }
    if (order.epub()) {
      keys.put(EPUB, new Key(EPUB).add(texts).add(order.book().toString()).add(tool.without("xslt/site/", "xslt/book/", "xslt/markdown/", "xslt/docx/", "xslt/search/", "xslt/forms/", "site/")).value());
    }
    keys.put(SITE, new Key(SITE).add(order.compared()).add(keys.get(MARKDOWN)).add(keys.get(BOOK)).add(keys.get(EPUB)).add(ledgers).add(tool.without("xslt/book/", "xslt/epub/", "xslt/markdown/")).value());
    boolean singles = order.book().map(BookWishes::singles).orElse(false);
    // The PDF files of single texts are made with the book and stand in the folder of the site.
    boolean bookStands = !singles || last.stands(SITE);
    boolean bookStale = order.book().isPresent() && !(bookStands && reuse(BOOK, folder));
    boolean markdownStale = !reuse(MARKDOWN, folder);
    boolean epubStale = order.epub() && !reuse(EPUB, folder);
    // The site offers the others and goes with the tables, so it is made anew with each of them.
    if (order.previous() == null && !bookStale && !markdownStale && !epubStale && last.stands(DATA) && reuse(SITE, folder)) {
      for (String table : LINEAGE) {
        take(table, folder);
      }
      return;
    }
    if (singles && !bookStale) {
      take(SINGLES, folder);
    }
    Report given = new Report();
    Press press = new Press(edition, workshop.stylesheets(), new KeptPages(store, tool.without("xslt/book/", "site/")), workshop.jobs());
    press.unknownNames().forEach(name -> given.add(MessageId.COL_005, Position.of(DescriptionReader.FILE), name));
    // Where paragraphs come from is told by the tables, the site and the book.
    Lineage lineage = ParagraphReader.lineage(press, known);
    lineage.idle().forEach(idle -> given.add(MessageId.COL_006, idle.position(), idle.kind(), idle.why()));
    ofGiven = given.findings();
    Files.writeString(folder.resolve(LINEAGE.get(0)), LineageCsv.edges(lineage), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve(LINEAGE.get(1)), LineageCsv.notCarried(lineage), StandardCharsets.UTF_8);
    // The website offers the others, so what tells of the book is written last; all else is made beside it. The book takes longest and is begun first.
    BookBuild pages = bookStale ? new BookBuild(press, order.book().get(), lineage, known, progress) : null;
    CompletableFuture<Void> book = bookStale ? workshop.jobs().begin(() -> pages.book(folder)) : CompletableFuture.completedFuture(null);
    CompletableFuture<Site> site = workshop.jobs().start(() -> new Site(press, lineage));
    CompletableFuture<Void> markdown = markdownStale ? workshop.jobs().begin(() -> new Markdown(press, order.profile()).write(folder.resolve(MARKDOWN))) : CompletableFuture.completedFuture(null);
    CompletableFuture<Void> epub = epubStale ? workshop.jobs().begin(() -> writeEpub(press, folder.resolve(EPUB))) : CompletableFuture.completedFuture(null);
    try {
      boolean beside = bookStale && hasRoomBeside(folder.resolve("akn"));
      if (bookStale && !beside) {
        progress.step("setting the book");
        Jobs.join(book);
      }
      if (bookStale && singles) {
        progress.step("setting each text alone");
        pages.singles(folder, bookMadeWith);
      }
      progress.step("writing Markdown");
      Jobs.join(markdown);
      progress.step("writing the website");
      Site.Begun begun = Jobs.join(site).begin(folder.resolve(SITE), folder, order.previous() != null, beside || Files.exists(folder.resolve(BOOK)));
      if (beside) {
        progress.step("setting the book");
        Jobs.join(book);
      }
      if (bookStale) {
        ofBook = pages.findings();
      }
      progress.step("writing the EPUB");
      Jobs.join(epub);
      progress.step("writing the lists of the website");
      Jobs.join(site).end(begun, folder, order.previous());
    } finally {
      // Where one of them fails, the folder is taken away.
      Jobs.end(site, markdown, epub, book);
    }
  }

  /** Whether the memory of Java holds the book and all else at once; a large book is set before the rest. */
  private static boolean hasRoomBeside(Path akn) throws IOException {
    long bytes = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(akn)) {
      for (Path file : files) {
        bytes += Files.size(file);
      }
    }
    return bytes * BOOK_OF_A_BYTE < Runtime.getRuntime().maxMemory() / 3;
  }

  /** It has the title and the texts of the book, where that is wanted with some of its own. */
  private void writeEpub(Press press, Path file) {
    Edition edition = order.book().map(wishes -> wishes.edition(press)).orElse(press.edition());
    if (!edition.texts().isEmpty()) {
      new Epub(edition.equals(press.edition()) ? press : press.of(edition)).write(file);
    }
  }

  /** Takes what stands there where it would come out the same. */
  private boolean reuse(String product, Path folder) throws IOException {
    if (!last.has(product, keys.get(product))) {
      return false;
    }
    take(product, folder);
    return true;
  }

  /** A book of texts that it cannot hold is none, and then nothing is taken. */
  private void take(String product, Path folder) throws IOException {
    Path there = order.out().resolve(product);
    if (Files.exists(there)) {
      Footprint.link(there, folder.resolve(product));
    }
  }

  private static String key(Edition edition, GivenLineage known) {
    Key key = new Key("edition").add(edition.title()).add(edition.subtitle()).add(edition.language()).add(edition.date().toString()).add(edition.url()).add(edition.given().toString()).add(known.toString());
    for (PublishedText text : edition.texts()) {
      key.add(text.slug()).add(text.path()).add(text.digest()).add(text.noticed().toString()).add(text.leftOut().toString());
    }
    return key.value();
  }
}
