package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.akn.AknWriter;
import org.engross.check.CheckedText;
import org.engross.check.RuleSettings;
import org.engross.collection.AdoptionDates;
import org.engross.collection.CitationsCsv;
import org.engross.collection.Description;
import org.engross.collection.DescriptionReader;
import org.engross.collection.Member;
import org.engross.collection.Stated;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsJson;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.publish.Edition;
import org.engross.publish.PublishedText;
import org.engross.store.Key;
import org.engross.store.Store;
import org.engross.store.Tool;

/** The stages of a build, in order. What an earlier build made of the same is taken as it is. */
final class CollectionBuild {
  /** The names of all that stands in the folder of the results. */
  static final List<String> PRODUCTS = List.of("akn", Products.SITE, Products.BOOK, Products.EPUB, Products.MARKDOWN, Products.DATA);

  /** Where they wait; what begins with a point is not put in place. */
  private static final String WAITING = ".waiting";

  private final Workshop workshop;
  private final RuleSettings settings;
  private final Store store;
  private final Progress progress;
  private final PrintWriter messages;
  private final Tool tool = Tool.running();

  /**
   * What a build came to.
   *
   * @param texts how many were published
   * @param products where to look, in the order of the contract
   * @param unchanged whether all stood there already
   */
  record Outcome(int texts, List<Path> products, List<Finding> findings, boolean unchanged) {}

  /**
   * @param store of what earlier builds made
   * @param messages where it is said that another build is waited for
   */
  CollectionBuild(Workshop workshop, RuleSettings settings, Store store, Progress progress, PrintWriter messages) {
    this.workshop = workshop;
    this.settings = settings;
    this.store = store;
    this.progress = progress;
    this.messages = messages;
  }

  /** Builds what is not there yet. */
  Outcome run(BuildOrder order) throws IOException {
    order.check();
    try (BuildLock lock = BuildLock.of(order.out(), messages)) {
      String place = new Key("made").add(order.out().toAbsolutePath().normalize().toString()).value();
      Made last = store.value(place, Made.class).orElse(Made.nothing()).asLeft(order.out());
      Map<String, String> digests = CollectionFiles.digests(order.folder());
      String whole = whole(order, digests);
      if (order.previous() == null && last.isWhole(whole)) {
        return new Outcome(last.texts(), products(order.out()), last.findings(), true);
      }
      return build(order, digests, whole, last, place);
    }
  }

  /** Stands for all that a build depends on. */
  private String whole(BuildOrder order, Map<String, String> digests) {
    Key key = new Key("whole").add(order.compared()).add(tool.without()).add(String.valueOf(order.edition())).add(order.siteUrl()).add(order.book().toString()).add(String.valueOf(order.epub())).add(order.profile().word()).add(settings.described());
    new TreeMap<>(digests).forEach((file, digest) -> key.add(file).add(digest));
    return key.value();
  }

  private Outcome build(BuildOrder order, Map<String, String> digests, String whole, Made last, String place) throws IOException {
    Report report = new Report();
    Optional<Description> described = new DescriptionReader(InputFiles::isText).read(order.folder(), report);
    if (described.isEmpty()) {
      return new Outcome(0, List.of(), settings.apply(report.findings()), false);
    }
    Description description = described.get();
    Staging.refuseForeign(order.out(), order.folder());
    workshop.stylesheets().prepare(workshop.jobs());
    try (Staging staging = new Staging(order.out())) {
      Path folder = staging.folder();
      Texts texts = texts(order, description, digests, report, folder);
      Products products = new Products(tool, store, workshop, order, last, progress);
      if (!texts.published().isEmpty()) {
        String url = order.siteUrl() != null ? order.siteUrl() : description.url();
        Edition collection = new Edition(description.title(), description.subtitle(), description.language(), texts.edition(), url, texts.published(), description.given());
        workshop.jobs().run(() -> products.make(collection, description.lineage(), folder, texts.ledgers()));
      }
      List<Finding> findings = findings(report, texts.findings(), products);
      Files.writeString(folder.resolve("data/findings.json"), FindingsJson.of(findings), StandardCharsets.UTF_8);
      staging.commit(List.of(Products.BOOK, Products.EPUB));
      store.keep(place, Made.of(order.out(), PRODUCTS, whole, texts.published().size(), findings, products));
      store.sweep();
      progress.end();
      return new Outcome(texts.published().size(), products(order.out()), findings, false);
    }
  }

  /** What the files say of dates; those of a folder that nobody described stand in the order of adoption. */
  private List<TextStages.FileDates> read(Path folder, Description description, Map<String, String> digests, TextStages stages, Report report) throws IOException {
    List<CollectionFiles.Text> texts = new CollectionFiles(folder, digests, report).read(description);
    progress.step("reading", texts.size());
    List<TextStages.FileDates> read = new ArrayList<>(workshop.jobs().eachFile(texts, text -> progress.one(text.member().file(), () -> stages.dates(text))));
    if (description.members().stream().map(Member::sha256).allMatch(Objects::isNull)) {
      read.sort(Comparator.comparing(CollectionBuild::adopted).thenComparing(file -> file.text().member().file()));
    }
    return read;
  }

  private static LocalDate adopted(TextStages.FileDates file) {
    return file.resolutions().stream().findFirst().map(Stated::adopted).orElse(LocalDate.MAX);
  }

  private static Stream<LocalDate> days(List<TextStages.FileDates> read) {
    return read.stream().flatMap(file -> file.resolutions().stream()).flatMap(text -> Stream.of(text.adopted(), text.distributed()).filter(Objects::nonNull));
  }

  /** What a text comes to is long, so it is written as soon as it is known. */
  private List<FinishedFile> finish(List<TextStages.FileDates> read, TextStages stages, LocalDate edition, String language, Path folder) throws IOException {
    AdoptionDates dates = AdoptionDates.of(read.stream().flatMap(file -> file.resolutions().stream()).toList());
    Later<AknWriter> writer = new Later<>(workshop.jobs(), () -> new AknWriter(edition, dates, language));
    Path waiting = Files.createDirectories(folder.resolve(WAITING));
    AsideTexts aside = new AsideTexts(waiting);
    progress.step("marking up and checking", read.size());
    return workshop.jobs().eachFile(read, file -> progress.one(file.text().member().file(), () -> stages.finish(file, dates, edition, language, writer).written(waiting, aside)));
  }

  private List<FinishedFile> compare(List<FinishedFile> files, Report report, Path folder) {
    progress.step("comparing the texts");
    AsideTexts aside = new AsideTexts(folder.resolve(WAITING));
    List<FinishedText> checked = distinct(files, report).stream().filter(FinishedText::isChecked).toList();
    CheckedText.checkTogether(new AbstractList<>() {
      @Override
      public CheckedText get(int place) {
        return checked.get(place).check(aside).orElseThrow();
      }

      @Override
      public int size() {
        return checked.size();
      }
    }, report);
    return files.stream().map(FinishedFile::compared).toList();
  }

  /** Two texts with one name are reported, and only the first is published. */
  private static List<FinishedText> distinct(List<FinishedFile> files, Report report) {
    Map<String, String> names = new HashMap<>();
    List<FinishedText> texts = new ArrayList<>();
    for (FinishedFile file : files) {
      for (FinishedText text : file.texts()) {
        String other = names.putIfAbsent(text.slug(), file.file());
        if (other == null) {
          texts.add(text);
        } else {
          report.add(MessageId.FIL_006, Position.of(file.file()), file.file(), text.slug(), other);
        }
      }
    }
    return texts;
  }

  /**
   * What is kept of the texts while the products are made. What files say of dates, and where findings lie, takes more room than that and is not asked for any more, so no
   * method that waits for the products holds files that were read or finished.
   *
   * @param edition the date that the products bear
   * @param ledgers stands for them
   * @param findings those of the files
   */
  private record Texts(LocalDate edition, List<PublishedText> published, String ledgers, List<Finding> findings) {}

  private Texts texts(BuildOrder order, Description description, Map<String, String> digests, Report report, Path folder) throws IOException {
    TextStages stages = new TextStages(store, tool.without("xslt/", "site/"), workshop.checker());
    List<TextStages.FileDates> read = read(order.folder(), description, digests, stages, report);
    LocalDate edition = EditionDate.of(order.edition(), description.edition(), days(read));
    return texts(edition, finish(read, stages, edition, description.language(), folder), report, folder);
  }

  private Texts texts(LocalDate edition, List<FinishedFile> finished, Report report, Path folder) throws IOException {
    List<FinishedFile> files = compare(finished, report, folder);
    List<FinishedText> texts = distinct(files, new Report());
    List<PublishedText> published = publish(texts, files, report, folder);
    Files.writeString(folder.resolve("data/citations.csv"), CitationsCsv.HEAD + texts.stream().map(FinishedText::citations).collect(Collectors.joining()), StandardCharsets.UTF_8);
    return new Texts(edition, published, ledgers(texts), files.stream().flatMap(file -> file.findings().stream()).toList());
  }

  private List<PublishedText> publish(List<FinishedText> texts, List<FinishedFile> files, Report report, Path folder) throws IOException {
    Path akn = Files.createDirectories(folder.resolve("akn"));
    Path ledgers = Files.createDirectories(folder.resolve("data/ledger"));
    Map<FinishedText, FinishedFile> origins = new IdentityHashMap<>();
    files.forEach(file -> file.texts().forEach(text -> origins.put(text, file)));
    Map<String, List<Finding>> together = report.findings().stream().collect(Collectors.groupingBy(finding -> finding.position().file()));
    List<PublishedText> published = new ArrayList<>();
    for (FinishedText text : texts) {
      Path file = akn.resolve(text.slug() + ".xml");
      Files.move(folder.resolve(WAITING).resolve(text.aknDigest()), file);
      Files.move(folder.resolve(WAITING).resolve(text.ledgerDigest()), ledgers.resolve(text.slug() + ".json"));
      FinishedFile origin = origins.get(text);
      Stream<Finding> findings = Stream.concat(together.getOrDefault(origin.file(), List.of()).stream(), origin.findings().stream());
      published.add(text.published(file, settings.apply(findings.toList()).stream()));
    }
    return published;
  }

  private static String ledgers(List<FinishedText> texts) {
    Key key = new Key("ledgers");
    texts.forEach(text -> key.add(text.ledgerDigest()));
    return key.value();
  }

  private List<Finding> findings(Report report, List<Finding> ofFiles, Products products) {
    Report all = new Report();
    all.addAll(report);
    ofFiles.forEach(all::add);
    products.findings().forEach(all::add);
    return Stream.concat(settings.apply(all.findings()).stream(), settings.idle().stream()).toList();
  }

  private static List<Path> products(Path out) {
    return Stream.of("akn", "site/index.html", Products.BOOK, Products.EPUB, "markdown/index.md", "data").map(out::resolve).filter(Files::exists).toList();
  }
}
