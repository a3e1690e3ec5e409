package org.engross.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.check.Checker;
import org.engross.collection.GivenLineage;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Report;
import org.engross.ledger.Ledger;
import org.engross.ledger.LedgerJson;
import org.engross.lineage.DatedText;
import org.engross.lineage.Lineage;
import org.engross.model.Resolution;
import org.engross.parse.ResolutionParser;
import org.engross.publish.Book;
import org.engross.publish.BookSize;
import org.engross.publish.Edition;
import org.engross.publish.Markdown;
import org.engross.publish.PagesOfText;
import org.engross.publish.ParagraphReader;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.engross.source.SourceLines;
import org.engross.source.SourceReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What each stage costs of one text in a Java that is warm: {@code src/bench/stages}. The text is the one of middle length among those of a folder, and its neighbour is the
 * next longer one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StageBenchmark {
  /** The folder of raw texts or official files. */
  @Param("seeds")
  public String folder;

  private final ResolutionParser parser = new ResolutionParser();
  private final SourceReader sources = new SourceReader();
  private final Checker checker = Checker.ofProfile();
  private final AknWriter writer = new AknWriter(LocalDate.EPOCH, cited -> Optional.empty());
  private String name;
  private byte[] bytes;
  private SourceLines lines;
  private Journal journal;
  private Resolution resolution;
  private AknDocument document;
  private List<DatedText> pair;
  private Press press;
  private PagesOfText pages;
  private Path out;

  /** Reads the texts and takes them through the stages once. */
  @Setup
  public void read() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(Path.of(folder))) {
      files = all.filter(file -> !file.endsWith("collection.xml")).sorted(Comparator.comparingLong(StageBenchmark::size)).toList();
    }
    Path file = files.get(files.size() / 2);
    name = file.getFileName().toString();
    bytes = Files.readAllBytes(file);
    journal = new Journal();
    lines = sources.read(name, bytes, new Report()).orElseThrow();
    resolution = parser.parse(lines, List.of(), new Report(), journal).get(0);
    document = writer.write(resolution);
    PublishedText text = published(document);
    press = new Press(edition(List.of(text)));
    pages = new PagesOfText(press, text);
    OfficialTexts official = new OfficialTexts();
    PublishedText next = official.of(files.get(Math.min(files.size() - 1, files.size() / 2 + 1))).get(0);
    pair = ParagraphReader.read(new Press(edition(List.of(text, next))));
    out = Files.createTempDirectory("stages");
    Files.createDirectories(out.resolve("data/ledger"));
    Files.write(out.resolve("data/ledger/" + document.slug() + ".json"), ledger());
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PublishedText published(AknDocument document) {
    return new PublishedText(document.slug(), document.path(), document.xml());
  }

  private static Edition edition(List<PublishedText> texts) {
    return new Edition("Stages", null, "eng", LocalDate.EPOCH, texts);
  }

  /** Takes away what was written. */
  @TearDown
  public void clean() throws IOException {
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Benchmark
  public Object a1Read() {
    return sources.read(name, bytes, new Report()).map(read -> parser.parse(read, List.of(), new Report(), new Journal()));
  }

  @Benchmark
  public Object a2MarkUp() {
    return writer.write(resolution);
  }

  @Benchmark
  public byte[] a3Ledger() {
    return ledger();
  }

  private byte[] ledger() {
    return LedgerJson.of(Ledger.of(lines, journal, List.of(document)), document.slug()).getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public Object a4Check() {
    return checker.check(lines.source().origin(), document, new Report());
  }

  @Benchmark
  public int b1Extract() {
    return pages.extract();
  }

  @Benchmark
  public Object b2LineageOfPair() {
    return Lineage.of(pair, GivenLineage.NONE);
  }

  @Benchmark
  public int b3PagesAndForms() throws IOException {
    return pages.write(out.resolve("site"), out);
  }

  @Benchmark
  public Path b4Markdown() {
    new Markdown(press).write(out.resolve("markdown"));
    return out;
  }

  /** Measured, printed and finished. */
  @Benchmark
  public Object b5LayoutOfOneText() throws IOException {
    return new Book(press, BookSize.ROYAL).unprinted();
  }
}
