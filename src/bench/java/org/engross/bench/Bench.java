package org.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.engross.akn.AknWriter;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Report;
import org.engross.ledger.Ledger;
import org.engross.model.Resolution;
import org.engross.parse.ResolutionParser;
import org.engross.source.SourceLines;
import org.engross.source.SourceReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pours official texts into raw shapes, reads them back, and says how much came back right. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures the reading of raw texts against official AKN4UN files.")
public final class Bench implements Callable<Integer> {
  private static final List<List<Layout>> SHAPES = List.of(
      List.of(new PrintedPages(false), new PrintedPages(true), new SetPages()),
      List.of(new RecognizedMarkdown(), new ConvertedMarkdown()),
      List.of(new WordDump(WordDump.Kind.TAIL), new WordDump(WordDump.Kind.HEAD), new WordDump(WordDump.Kind.BRACKETS)),
      List.of(new WebPage(WebPage.Notes.LAST), new WebPage(WebPage.Notes.LAST_IN_BRACKETS), new WebPage(WebPage.Notes.EACH_PAGE)),
      List.of(new PrintedFile(PrintedFile.Kinds.DOCUMENT), new PrintedFile(PrintedFile.Kinds.PLAIN), new PrintedFile(PrintedFile.Kinds.CLOSE),
          new PrintedFile(PrintedFile.Kinds.BLOCKS), new PrintedFile(PrintedFile.Kinds.VOLUME), new PrintedFile(PrintedFile.Kinds.SCAN)),
      List.of(new WrittenFile(WrittenFile.Kinds.WORD), new WrittenFile(WrittenFile.Kinds.WORD_NUMBERED)),
      List.of(new WrittenFile(WrittenFile.Kinds.SITE), new WrittenFile(WrittenFile.Kinds.SAVED), new WrittenFile(WrittenFile.Kinds.HAND)),
      Stream.of(PandocText.Form.values()).<Layout>map(PandocText::new).toList());

  @Parameters(description = "Folders with official AKN4UN files; folders in them are searched too.", arity = "1..*")
  private List<Path> folders;

  @Option(names = "--limit", description = "Reads every n-th file only (default: ${DEFAULT-VALUE}).", defaultValue = "1")
  private int limit;

  @Option(names = "--shape", description = "Pours into this shape only: pdf-layout, markdown, word-dump, web-page, pdf, docx, html or pandoc.")
  private String shape;

  @Option(names = "--all", description = "Pours every text into all layouts of a shape, not into one of them in turn.")
  private boolean all;

  @Option(names = "--seed", description = "Decides widths, breaks and the like (default: ${DEFAULT-VALUE}).", defaultValue = "1")
  private long seed;

  @Option(names = "--file", description = "Reads only files whose name contains this.")
  private String name;

  @Option(names = "--out", description = "Folder for failures.txt and, with --keep, the poured texts (default: ${DEFAULT-VALUE}).", defaultValue = "target/bench")
  private Path out;

  @Option(names = "--keep", description = "Writes every poured text that was not read exactly right.")
  private boolean keep;

  @Option(names = "--ledger", description = "Also says what became of every character: all must be accounted for.")
  private boolean ledger;

  private final LedgerTable ledgers = new LedgerTable();
  private final SourceReader sources = new SourceReader();
  private final ResolutionParser parser = new ResolutionParser();
  private final AknWriter writer = new AknWriter(LocalDate.EPOCH, cited -> Optional.empty());
  private final Map<String, List<OfficialFile>> issuedFiles = new HashMap<>();

  public static void main(String[] arguments) {
    int status = new CommandLine(new Bench()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    if ((shape == null || shape.equals("pandoc")) && !PandocText.isHere()) {
      System.err.println("pandoc is not installed: nothing is poured into the shape pandoc");
    }
    Files.createDirectories(out);
    Map<String, Integer> unusable = new TreeMap<>();
    List<OfficialText> texts = read(unusable);
    Usage usage = new Usage(texts);
    Table table = new Table();
    FailureList failures = new FailureList();
    List<String> faults = new ArrayList<>();
    int faulty = 0;
    int poured = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (i % limit == 0 && (name == null || texts.get(i).file().contains(name))) {
        OfficialText text = usage.mend(texts.get(i));
        text.faults().forEach(fault -> faults.add(text.file() + ": " + fault));
        faulty += text.faults().isEmpty() ? 0 : 1;
        poured++;
        for (Layout layout : layouts(i)) {
          measure(text, layout, usage, table, failures);
        }
        for (OfficialFile issued : issuedFiles.get(text.file())) {
          if (shape == null || shape.equals(issued.shape())) {
            measure(text, issued, usage, table, failures);
          }
        }
      }
    }
    failures.write(out.resolve("failures.txt"));
    Files.write(out.resolve("official-faults.txt"), faults);
    System.out.print(table.text());
    if (ledger) {
      Files.write(out.resolve("ledger-faults.txt"), ledgers.faults());
      System.out.printf("%n%s", ledgers.text());
    }
    System.out.printf("%n%d texts; left out: %s%n", poured, unusable);
    System.out.printf("%d official files are wrong somewhere (%d places, not counted): %s%n", faulty, faults.size(), out.resolve("official-faults.txt"));
    System.out.println("what was not read right: " + out.resolve("failures.txt"));
    return 0;
  }

  /** @param unusable takes the reasons why files were left out, with their number */
  private List<OfficialText> read(Map<String, Integer> unusable) throws IOException {
    OfficialReader reader = new OfficialReader();
    List<Path> paths = OfficialFiles.in(folders);
    List<OfficialText> texts = new ArrayList<>();
    for (Path path : paths) {
      try {
        OfficialText text = reader.read(path);
        texts.add(text);
        issuedFiles.put(text.file(), OfficialFile.beside(path));
      } catch (Unusable e) {
        unusable.merge(e.getMessage(), 1, Integer::sum);
      }
    }
    return texts;
  }

  /** The layouts that the text with this place in the list is poured into. */
  private List<Layout> layouts(int index) {
    List<Layout> chosen = new ArrayList<>();
    for (List<Layout> layouts : SHAPES) {
      String poured = layouts.get(0).shape();
      if ((shape == null || shape.equals(poured)) && (!poured.equals("pandoc") || PandocText.isHere())) {
        chosen.addAll(all ? layouts : List.of(layouts.get(index / limit % layouts.size())));
      }
    }
    return chosen;
  }

  private void measure(OfficialText text, Layout layout, Usage usage, Table table, FailureList failures) throws IOException {
    Poured poured = layout.pour(text, new Random(seed * 31 + (text.file() + layout.shape() + layout.name()).hashCode()));
    String title = text.file().replace(".xml", "") + " " + layout.shape() + "/" + layout.name();
    Result result;
    try {
      result = Comparison.compare(OfficialOutline.of(text, poured), read(poured, layout, title), poured.printed(), usage);
    } catch (RuntimeException e) {
      result = new Result();
      StackTraceElement[] trace = e.getStackTrace();
      result.fail("crash: " + e.getClass().getSimpleName() + (trace.length > 0 ? " at " + trace[0] : ""), "", String.valueOf(e.getMessage()));
      result.score(Result.Measure.WORDS).add(1, 0, 0);
      result.close();
    }
    table.add(layout, result);
    failures.add(title, layout.shape(), result);
    if (keep && !result.right()) {
      Files.write(out.resolve(title.replace('/', '-').replace(' ', '-') + "." + poured.ending()), poured.bytes());
    }
  }

  private Outline read(Poured poured, Layout layout, String title) {
    Report report = new Report();
    Optional<SourceLines> source = sources.read("poured." + poured.ending(), poured.bytes(), report);
    Journal journal = new Journal();
    List<Resolution> resolutions = source.map(lines -> parser.parse(lines, List.of(), report, journal)).orElse(List.of());
    if (ledger && !resolutions.isEmpty()) {
      ledgers.add(layout.shape(), title, Ledger.of(source.get(), journal, resolutions.stream().map(writer::write).toList()));
    }
    return resolutions.stream().findFirst().map(ReadingOutline::of).orElseGet(() -> new OutlineBuilder().build());
  }
}
