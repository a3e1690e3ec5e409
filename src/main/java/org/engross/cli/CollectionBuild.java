package org.engross.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.check.CheckedText;
import org.engross.check.Checker;
import org.engross.check.RuleSettings;
import org.engross.collection.AdoptionDates;
import org.engross.collection.CitationsCsv;
import org.engross.collection.Description;
import org.engross.collection.DescriptionReader;
import org.engross.collection.Member;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsJson;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.ledger.Ledger;
import org.engross.ledger.LedgerJson;
import org.engross.lineage.Lineage;
import org.engross.lineage.LineageCsv;
import org.engross.model.Fact;
import org.engross.model.Resolution;
import org.engross.publish.Book;
import org.engross.publish.Edition;
import org.engross.publish.Markdown;
import org.engross.publish.ParagraphReader;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.engross.publish.Site;

/** The stages of a build, in order. */
final class CollectionBuild {
  private static final String BOOK = "compendium.pdf";

  private final RuleSettings settings;
  private final int jobs;
  private final boolean withBook;
  private final Progress progress;

  /**
   * What a build came to.
   *
   * @param texts how many were published
   * @param products where to look, in the order of the contract
   */
  record Outcome(int texts, List<Path> products, List<Finding> findings) {}

  /** A text that was read and written, and the report on it. */
  private record Done(Resolution resolution, AknDocument document, TextReading.Reading reading, Ledger ledger) {}

  CollectionBuild(RuleSettings settings, int jobs, boolean withBook, Progress progress) {
    this.settings = settings;
    this.jobs = jobs;
    this.withBook = withBook;
    this.progress = progress;
  }

  /**
   * Builds everything.
   *
   * @param given the edition's date from the command line, or null
   * @param siteUrl where the website will stand, from the command line, or null
   * @param previous an earlier output that the website tells the changes from, or null
   */
  Outcome run(Path folder, Path out, LocalDate given, String siteUrl, Path previous) throws IOException {
    if (!Files.exists(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    Report report = new Report();
    Optional<Description> described = new DescriptionReader().read(folder, report);
    if (described.isEmpty()) {
      return new Outcome(0, List.of(), settings.apply(report.findings()));
    }
    // The rules take long to load and nothing to wait for.
    CompletableFuture<Checker> checker = CompletableFuture.supplyAsync(Checker::ofProfile);
    progress.step("reading the texts");
    List<TextReading.Reading> readings = read(folder, described.get(), report);
    LocalDate date = EditionDate.of(given, described.get().edition(), readings);

    progress.step("writing Akoma Ntoso");
    List<Done> texts = write(readings, date, described.get().language(), report);
    progress.step("checking");
    check(join(checker), texts, report);

    try (Staging staging = new Staging(out, folder)) {
      products(staging.folder(), described.get(), date, siteUrl != null ? siteUrl : described.get().url(), previous, texts, report);
      List<Finding> findings = findings(report, readings);
      data(staging.folder().resolve("data"), texts, findings);
      staging.commit(List.of(BOOK));
      progress.end();
      return new Outcome(texts.size(), products(out), findings);
    }
  }

  private List<TextReading.Reading> read(Path folder, Description description, Report report) throws IOException {
    CollectionFiles files = new CollectionFiles(folder, report);
    List<CollectionFiles.Text> texts = files.read(description);
    TextReading reading = new TextReading();
    List<TextReading.Reading> readings = new ArrayList<>(
        Workers.map(texts, jobs, text -> reading.read(text.member().file(), text.bytes(), text.member().supplied(), text.fix())));
    if (description.members().stream().map(Member::sha256).allMatch(java.util.Objects::isNull)) {
      readings.sort(Comparator.comparing((TextReading.Reading read) -> adopted(read).orElse(LocalDate.MAX)).thenComparing(TextReading.Reading::file));
    }
    return readings;
  }

  private static Optional<LocalDate> adopted(TextReading.Reading reading) {
    return reading.resolutions().stream().findFirst().flatMap(resolution -> resolution.facts().adopted()).map(Fact::value);
  }

  /** Two texts with one name are reported, and only the first is published. */
  private List<Done> write(List<TextReading.Reading> readings, LocalDate date, String language, Report report) {
    AdoptionDates dates = new AdoptionDates(readings.stream().flatMap(reading -> reading.resolutions().stream()).toList());
    readings.forEach(reading -> reading.resolutions().forEach(resolution -> dates.check(resolution, reading.origin(), reading.report())));
    AknWriter writer = new AknWriter(date, dates, language);
    List<Done> all = Workers.map(readings, jobs, reading -> write(reading, writer)).stream().flatMap(List::stream).toList();
    Map<String, String> names = new HashMap<>();
    List<Done> texts = new ArrayList<>();
    for (Done text : all) {
      String other = names.putIfAbsent(text.document().slug(), text.reading().file());
      if (other == null) {
        texts.add(text);
      } else {
        report.add(MessageId.FIL_006, Position.of(text.reading().file()), text.reading().file(), text.document().slug(), other);
      }
    }
    return texts;
  }

  private static List<Done> write(TextReading.Reading reading, AknWriter writer) {
    List<AknDocument> documents = reading.resolutions().stream().map(writer::write).toList();
    if (documents.isEmpty()) {
      return List.of();
    }
    Ledger ledger = reading.ledger(documents);
    return IntStream.range(0, documents.size()).mapToObj(i -> new Done(reading.resolutions().get(i), documents.get(i), reading, ledger)).toList();
  }

  private void check(Checker checker, List<Done> texts, Report report) {
    List<CheckedText> checked = Workers.map(texts, jobs, text -> checker.check(text.reading().origin(), text.document(), text.reading().report()))
        .stream().flatMap(Optional::stream).toList();
    CheckedText.checkTogether(checked, report);
  }

  private void products(Path folder, Description description, LocalDate date, String url, Path previous, List<Done> texts, Report report) throws IOException {
    Path akn = Files.createDirectories(folder.resolve("akn"));
    List<PublishedText> published = new ArrayList<>();
    for (Done text : texts) {
      AknDocument document = text.document();
      Files.write(akn.resolve(document.slug() + ".xml"), document.xml());
      List<Finding> findings = settings.apply(Stream.concat(report.findings().stream(), text.reading().report().findings().stream()).toList());
      published.add(new PublishedText(document.slug(), document.path(), document.xml(), KeptSlips.of(document, text.reading().origin(), findings)));
    }
    if (published.isEmpty()) {
      return;
    }
    ledgers(folder.resolve("data/ledger"), texts);
    Press press = new Press(new Edition(description.title(), description.subtitle(), description.language(), date, url, published, description.given()));
    press.unknownNames().forEach(name -> report.add(MessageId.COL_005, Position.of(DescriptionReader.FILE), name));
    lineage(Lineage.of(ParagraphReader.read(press)), folder.resolve("data"));
    // The book takes as long as all the rest, which is done beside it; the site offers the others, so it is written last.
    CompletableFuture<Site> site = CompletableFuture.supplyAsync(() -> new Site(press));
    CompletableFuture<Void> markdown = CompletableFuture.runAsync(() -> new Markdown(press).write(folder.resolve("markdown")));
    if (withBook) {
      progress.step("setting the book");
      book(press, folder.resolve(BOOK), report);
    }
    progress.step("writing the website");
    join(markdown);
    join(site).write(folder.resolve("site"), folder, previous);
  }

  /** What cannot be set as a page is no reason to keep the website and the rest back. */
  private static void book(Press press, Path pdf, Report report) throws IOException {
    Book whole = new Book(press);
    List<String> unprintable = whole.unprintable();
    Edition printable = press.edition().without(unprintable);
    if (!unprintable.isEmpty()) {
      report.add(MessageId.BOK_003, Position.of(BOOK), String.join(", ", unprintable));
    }
    if (printable.texts().isEmpty()) {
      return;
    }
    Book book = unprintable.isEmpty() ? whole : new Book(new Press(printable));
    try {
      book.write(pdf).ifPresent(unsightly -> report.add(MessageId.BOK_002, Position.of(BOOK), unsightly));
    } catch (IllegalStateException e) {
      report.add(MessageId.BOK_001, Position.of(BOOK), e.getMessage());
    }
  }

  private static void lineage(Lineage lineage, Path folder) throws IOException {
    Files.writeString(folder.resolve("lineage.csv"), LineageCsv.edges(lineage), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("not-carried.csv"), LineageCsv.notCarried(lineage), StandardCharsets.UTF_8);
  }

  private static void ledgers(Path folder, List<Done> texts) throws IOException {
    Files.createDirectories(folder);
    for (Done text : texts) {
      String slug = text.document().slug();
      Files.writeString(folder.resolve(slug + ".json"), LedgerJson.of(text.ledger(), slug), StandardCharsets.UTF_8);
    }
  }

  /** What a stage beside this one came to; its failure is thrown as it was. */
  private static <T> T join(CompletableFuture<T> stage) {
    try {
      return stage.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static void data(Path folder, List<Done> texts, List<Finding> findings) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("citations.csv"), CitationsCsv.write(texts.stream().map(Done::resolution).toList()), StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("findings.json"), FindingsJson.of(findings), StandardCharsets.UTF_8);
  }

  private List<Finding> findings(Report report, List<TextReading.Reading> readings) {
    Report all = new Report();
    all.addAll(report);
    readings.forEach(TextReading.Reading::accept);
    readings.forEach(reading -> all.addAll(reading.report()));
    return Stream.concat(settings.apply(all.findings()).stream(), settings.idle().stream()).toList();
  }

  private static List<Path> products(Path out) {
    return List.of("akn", "site/index.html", BOOK, "markdown/index.md", "data").stream().map(out::resolve).filter(Files::exists).toList();
  }
}
