package org.engross.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.engross.collection.GivenLineage;
import org.engross.diagnostic.Digests;
import org.engross.lineage.Lineage;

/**
 * The book: all texts of an edition in one tagged PDF (PDF/A-3a and PDF/UA-1), with front and back matter and the Akoma Ntoso files
 * attached; and each text alone, set in the same way.
 */
public final class Book {
  private static final String STYLESHEET = "xslt/book/book.xsl";
  private static final QName TEXTS = new QName("texts");
  private static final QName BACK_MATTER = new QName("back-matter");
  private static final QName RESTLESS = new QName("urn:engross:note", "restless");
  private static final QName ONLY = new QName("only");
  private static final QName PARTS = new QName("parts");
  /** Two as a rule; pages that still move in the last are left as they are, and that is said. */
  private static final int PASSES = 4;

  private final Press press;
  private final BookSize size;
  private final Typefaces typefaces;
  private final Divisions divisions;
  private final XsltExecutable stylesheet;
  private final Lazy<Map<QName, XdmValue>> known;

  /** A book in its own typeface that finds the lineage of its texts itself. */
  public Book(Press press, BookSize size) {
    this(press, size, Typefaces.NONE, () -> ParagraphReader.lineage(press, GivenLineage.NONE));
  }

  /**
   * A book whose annexes tell this lineage.
   *
   * @param typefaces for letters that its own lacks
   */
  public Book(Press press, BookSize size, Typefaces typefaces, Supplier<Lineage> lineage) {
    this(press, size, typefaces, new Divisions(), press.compile(STYLESHEET), lineage);
  }

  /** @param lineage null for a text alone, which has no annexes */
  private Book(Press press, BookSize size, Typefaces typefaces, Divisions divisions, XsltExecutable stylesheet, Supplier<Lineage> lineage) {
    this.press = press;
    this.size = size;
    this.typefaces = typefaces;
    this.divisions = divisions;
    this.stylesheet = stylesheet;
    known = new Lazy<>(() -> known(lineage));
  }

  /**
   * Writes the book, replacing what was there; the same edition always gives the same bytes.
   *
   * @param progress is told of each page
   * @return what a reader may find unsightly; empty where there is nothing
   * @throws Unsettable where a page cannot be set as it should be
   * @throws BookTooLarge where the memory of Java does not suffice
   */
  public Optional<String> write(Path pdf, BookProgress progress) throws IOException {
    return write(pdf, true, progress);
  }

  /**
   * Writes each text as a PDF of its own, {@code <slug>.pdf}, with the attachment and the tags of the book and without its other parts.
   *
   * @param madeWith stands for the stylesheets of the book: what an earlier build set of the same text with the same ones is taken as it is
   * @param progress is told the number of texts after each
   * @return the texts that there is no PDF of
   */
  public Unprinted singles(Path folder, String madeWith, IntConsumer progress) throws IOException {
    return alone((single, text) -> {
      Path pdf = folder.resolve(text.slug() + ".pdf");
      KeptPdf.write(single.press, text, pdf, List.of(madeWith, size, typefaces), () -> single.write(pdf, false, (page, of) -> {}));
    }, progress);
  }

  /** The texts that cannot even be set alone; nothing is written. */
  public Unprinted unprinted() throws IOException {
    return alone((single, text) -> {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      single.print(single.typesetter(), false, printed, new Headroom(), (page, of) -> {});
      single.finished(printed, false);
    }, text -> {});
  }

  /** Sets a text alone. */
  private interface Setting {
    void set(Book single, PublishedText text) throws IOException;
  }

  private Unprinted alone(Setting setting, IntConsumer progress) throws IOException {
    SortedMap<String, String> unsettable = new ConcurrentSkipListMap<>();
    SortedMap<String, String> tooLarge = new ConcurrentSkipListMap<>();
    AtomicInteger seen = new AtomicInteger();
    press.jobs().eachFile(press.edition().texts(), text -> {
      try {
        setting.set(new Book(press.only(text), size, typefaces, divisions, stylesheet, null), text);
      } catch (Unsettable e) {
        unsettable.put(text.slug(), e.getMessage());
      } catch (BookTooLarge e) {
        tooLarge.put(text.slug(), e.getMessage());
      }
      progress.accept(seen.incrementAndGet());
      return null;
    });
    return new Unprinted(unsettable, tooLarge);
  }

  private Typesetter typesetter() {
    return new Typesetter(attachments(), divisions, new Repertoire(typefaces).further(press.edition().texts()), press.edition().date());
  }

  /**
   * Heads, notes and the index name pages, which are known when the pages are laid out: the texts are laid out to be measured, then what
   * comes behind them, and all is laid out again to be printed. Where something has moved nevertheless, it is printed once more.
   *
   * @param whole whether the other parts of a book are wanted
   */
  private Optional<String> write(Path pdf, boolean whole, BookProgress progress) throws IOException {
    Typesetter typesetter = typesetter();
    Headroom headroom = new Headroom();
    AtomicInteger reached = new AtomicInteger();
    BookProgress watched = (page, of) -> {
      reached.set(page);
      headroom.check(page);
      progress.page(page, of);
    };
    try {
      ByteArrayOutputStream printed = new ByteArrayOutputStream();
      Optional<String> unsightly = print(typesetter, whole, printed, headroom, watched);
      finish(printed, pdf, whole);
      return unsightly;
    } catch (OutOfMemoryError e) {
      throw headroom.exhausted(reached.get());
    } catch (RuntimeException e) {
      throw BookTooLarge.in(e).map(RuntimeException.class::cast).orElse(e);
    }
  }

  /** Nothing of a layout is kept when it is printed: finishing it needs as much memory again. */
  private Optional<String> print(Typesetter typesetter, boolean whole, ByteArrayOutputStream printed, Headroom headroom, BookProgress progress) {
    PageMap expected = measure(typesetter, progress);
    headroom.expect(expected.pages());
    Layout layout = print(typesetter, whole, expected, printed, progress);
    if (!layout.isSettled()) {
      printed.reset();
      layout = print(typesetter, whole, layout.pageMap(), printed, progress);
    }
    return layout.unsightly();
  }

  /** Measures the texts, and those again that say something of their pages, until each rests. */
  private PageMap measure(Typesetter typesetter, BookProgress progress) {
    List<String> slugs = press.edition().texts().stream().map(PublishedText::slug).toList();
    Xslt30Transformer first = transformer(PageMap.NONE);
    Map<String, PageMap> texts = measure(typesetter, first, slugs, progress);
    List<String> restless = restless(first);
    for (int pass = 2; pass < PASSES && !restless.isEmpty(); pass++) {
      Map<String, PageMap> again = measure(typesetter, transformer(PageMap.bound(slugs.stream().map(texts::get).toList())), restless, progress);
      restless = restless.stream().filter(slug -> !again.get(slug).equals(texts.get(slug))).toList();
      texts.putAll(again);
    }
    return PageMap.bound(slugs.stream().map(texts::get).toList());
  }

  private static Map<String, PageMap> measure(Typesetter typesetter, Xslt30Transformer transformer, List<String> slugs, BookProgress progress) {
    Layout layout = typesetter.measure(page -> progress.page(page, 0));
    layout.take(handler -> {
      transformer.setInitialTemplateParameters(Map.of(ONLY, XdmValue.makeSequence(slugs)), true);
      transformer.callTemplate(TEXTS, handler);
    });
    PageMap all = layout.pageMap();
    Map<String, PageMap> texts = new HashMap<>();
    slugs.forEach(slug -> texts.put(slug, all.ofText(slug)));
    return texts;
  }

  private static List<String> restless(Xslt30Transformer transformer) {
    try {
      return transformer.callFunction(RESTLESS, new XdmValue[0]).stream().map(slug -> slug.getStringValue()).toList();
    } catch (SaxonApiException e) {
      throw new IllegalStateException(e);
    }
  }

  private Layout print(Typesetter typesetter, boolean whole, PageMap expected, ByteArrayOutputStream printed, BookProgress progress) {
    Xslt30Transformer transformer = transformer(expected);
    PageMap parts = whole ? backMatter(typesetter.measure(page -> progress.page(page, 0)), transformer) : PageMap.NONE;
    int pages = Math.max(expected.pages(), parts.pages());
    Layout layout = typesetter.print(printed, page -> progress.page(page, pages));
    layout.take(handler -> {
      transformer.setInitialTemplateParameters(Map.of(PARTS, parts.asMap()), true);
      transformer.callTemplate(whole ? null : TEXTS, handler);
    });
    layout.settle(expected);
    layout.settle(parts);
    return layout;
  }

  private static PageMap backMatter(Layout layout, Xslt30Transformer transformer) {
    layout.take(handler -> transformer.callTemplate(BACK_MATTER, handler));
    return layout.pageMap();
  }

  private void finish(ByteArrayOutputStream printed, Path pdf, boolean whole) throws IOException {
    byte[] finished = finished(printed, whole);
    Files.createDirectories(pdf.toAbsolutePath().getParent());
    Path unfinished = pdf.resolveSibling(pdf.getFileName() + ".part");
    Files.write(unfinished, finished);
    Files.move(unfinished, pdf, StandardCopyOption.REPLACE_EXISTING);
  }

  private byte[] finished(ByteArrayOutputStream printed, boolean whole) throws IOException {
    return new PdfFinisher(press.edition().date(), whole).finish(printed.toByteArray());
  }

  /** What is known before any page is: the same for all layouts. */
  private Map<QName, XdmValue> known(Supplier<Lineage> lineage) {
    Map<QName, XdmValue> parameters = new HashMap<>(press.parameters());
    Repertoire repertoire = new Repertoire(typefaces);
    parameters.put(new QName("unseen"), new XdmAtomicValue(String.join("", repertoire.lacking(press.edition().texts()).values())));
    parameters.put(new QName("typefaces"), XdmValue.makeSequence(repertoire.further(press.edition().texts()).stream().map(Typefaces.Family::name).toList()));
    parameters.put(new QName("fingerprint"), new XdmAtomicValue(fingerprint()));
    parameters.put(new QName("size"), new XdmAtomicValue(size.word()));
    if (lineage != null) {
      parameters.putAll(BookLineage.parameters(press, lineage.get()));
    }
    return parameters;
  }

  private Xslt30Transformer transformer(PageMap pages) {
    Map<QName, XdmValue> parameters = new HashMap<>(known.get());
    parameters.put(new QName("pages"), pages.asMap());
    Xslt30Transformer transformer = Stylesheets.transformer(stylesheet, parameters);
    // Saxon would also print what it throws, and that becomes a finding.
    transformer.setErrorReporter(error -> {});
    return transformer;
  }

  private String fingerprint() {
    MessageDigest digest = Digests.sha256();
    press.edition().texts().forEach(text -> digest.update(text.akn()));
    return HexFormat.of().formatHex(digest.digest());
  }

  private Map<String, byte[]> attachments() {
    Map<String, byte[]> attachments = new HashMap<>();
    for (PublishedText text : press.edition().texts()) {
      attachments.put("texts/" + text.slug() + ".xml", text.akn());
    }
    return attachments;
  }
}
