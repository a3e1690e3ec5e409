package org.engross.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.engross.diagnostic.Report;
import org.engross.model.Resolution;
import org.engross.parse.ResolutionParser;
import org.engross.source.LineReader;
import org.engross.source.SourceLines;
import org.engross.source.TextDecoder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Pours official texts into raw shapes, reads them back, and says how much came back right. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measures the reading of raw texts against official AKN4UN files.")
public final class Bench implements Callable<Integer> {
  private static final List<Layout> LAYOUTS = List.of(new PrintedPages(), new RecognizedMarkdown(), new WordDump(), new WebPage());

  @Parameters(description = "Folders with official AKN4UN files; folders in them are searched too.", arity = "1..*")
  private List<Path> folders;

  @Option(names = "--limit", description = "Reads every n-th file only (default: ${DEFAULT-VALUE}).", defaultValue = "1")
  private int limit;

  @Option(names = "--shape", description = "Pours into this shape only: pdf-layout, markdown, word-dump or web-page.")
  private String shape;

  @Option(names = "--seed", description = "Decides widths, breaks and the like (default: ${DEFAULT-VALUE}).", defaultValue = "1")
  private long seed;

  @Option(names = "--file", description = "Reads only files whose name contains this.")
  private String name;

  @Option(names = "--out", description = "Folder for failures.txt and, with --keep, the poured texts (default: ${DEFAULT-VALUE}).", defaultValue = "target/bench")
  private Path out;

  @Option(names = "--keep", description = "Writes every poured text that was not read exactly right.")
  private boolean keep;

  private final TextDecoder decoder = new TextDecoder();
  private final LineReader lines = new LineReader();
  private final ResolutionParser parser = new ResolutionParser();

  public static void main(String[] arguments) {
    int status = new CommandLine(new Bench()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    Map<String, Integer> unusable = new TreeMap<>();
    Map<String, List<String>> faults = new TreeMap<>();
    Table table = new Table();
    FailureList failures = new FailureList();
    OfficialReader reader = new OfficialReader();
    int usable = 0;
    for (Path path : files()) {
      try {
        OfficialText text = reader.read(path);
        usable++;
        if (!text.faults().isEmpty()) {
          faults.put(text.file(), text.faults());
        }
        for (Layout layout : LAYOUTS) {
          if (shape == null || shape.equals(layout.shape())) {
            measure(text, layout, table, failures);
          }
        }
      } catch (Unusable e) {
        unusable.merge(e.getMessage(), 1, Integer::sum);
      }
    }
    System.out.print(table.text());
    System.out.println(usable + " texts; left out: " + unusable);
    System.out.println(faults.size() + " texts whose official file is wrong somewhere: " + out.resolve("official-faults.txt"));
    failures.write(out.resolve("failures.txt"));
    System.out.println("failures: " + out.resolve("failures.txt"));
    List<String> faultLines = new ArrayList<>();
    faults.forEach((file, list) -> list.forEach(fault -> faultLines.add(file + ": " + fault)));
    Files.write(out.resolve("official-faults.txt"), faultLines);
    return 0;
  }

  private List<Path> files() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> walk = Files.walk(folder)) {
        walk.filter(path -> path.toString().endsWith(".xml")).sorted().forEach(all::add);
      }
    }
    List<Path> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (i % limit == 0 && (name == null || all.get(i).getFileName().toString().contains(name))) {
        chosen.add(all.get(i));
      }
    }
    return chosen;
  }

  private void measure(OfficialText text, Layout layout, Table table, FailureList failures) throws IOException {
    Poured poured = layout.pour(text, new Random(seed * 31 + (text.file() + layout.shape() + layout.name()).hashCode()));
    String title = text.file().replace(".xml", "") + " " + layout.shape() + "/" + layout.name();
    Result result;
    try {
      result = Comparison.compare(OfficialOutline.of(text, poured), read(poured.text()), poured.printed());
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
      Files.writeString(out.resolve(title.replace('/', '-').replace(' ', '-') + ".txt"), poured.text());
    }
  }

  private Outline read(String text) {
    Report report = new Report();
    SourceLines source = lines.read(decoder.decode("poured.txt", text.getBytes(StandardCharsets.UTF_8), report).orElseThrow());
    Optional<Resolution> resolution = parser.parse(source, List.of(), report);
    return resolution.map(ReadingOutline::of).orElseGet(() -> new OutlineBuilder().build());
  }
}
