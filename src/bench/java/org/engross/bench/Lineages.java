package org.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.engross.lineage.DatedText;
import org.engross.lineage.Edge;
import org.engross.lineage.Lineage;
import org.engross.lineage.Series;
import org.engross.model.Resolution;
import org.engross.publish.Edition;
import org.engross.publish.ParagraphReader;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the series and the lineage of official files, and says what processor time each stage takes. */
@Command(name = "lineage", mixinStandardHelpOptions = true, description = "Measures the lineage of paragraphs.")
public final class Lineages implements Callable<Integer> {
  @Parameters(description = "Folders with official AKN4UN files; folders in them are searched too.", arity = "1..*")
  private List<Path> folders;

  @Option(names = "--title", description = "Takes only texts whose titles have these words, written with hyphens between them.")
  private String title;

  @Option(names = "--collection", description = "Copies the files of all series that are found into a folder, which \"engross build\" takes.")
  private Path collection;

  @Option(names = "--edges", description = "Prints every edge with the words of both paragraphs, the least alike first.")
  private boolean edges;

  private final OfficialTexts official = new OfficialTexts();
  private final Map<String, Path> files = new TreeMap<>();

  public static void main(String[] arguments) {
    int status = new CommandLine(new Lineages()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    double start = ProcessorTime.seconds();
    Map<String, PublishedText> texts = new TreeMap<>();
    for (Path path : OfficialFiles.in(folders)) {
      for (Resolution resolution : official.resolutions(path)) {
        if (title == null || resolution.facts().title().map(fact -> fact.value().toLowerCase(Locale.ROOT).contains(title.replace('-', ' ').toLowerCase(Locale.ROOT))).orElse(false)) {
          PublishedText text = official.text(resolution);
          texts.put(text.slug(), text);
          files.put(text.slug(), path);
        }
      }
    }
    double read = ProcessorTime.seconds();
    List<DatedText> dated = ParagraphReader.read(new Press(new Edition("Resolutions", null, "eng", LocalDate.EPOCH, new ArrayList<>(texts.values()))));
    double taken = ProcessorTime.seconds();
    Lineage lineage = Lineage.of(dated);
    double found = ProcessorTime.seconds();
    System.out.printf(Locale.ROOT, "texts %,d, paragraphs and notes %,d, series %,d with %,d texts, edges %,d, not carried forward %,d%n", dated.size(),
        dated.stream().mapToInt(text -> text.passages().size()).sum(), lineage.series().size(), lineage.series().stream().mapToInt(one -> one.texts().size()).sum(),
        lineage.edges().size(), lineage.notCarried().size());
    System.out.printf(Locale.ROOT, "processor time: %.1f s to read the files, %.1f s to take the paragraphs, %.1f s to find the lineage%n", read - start, taken - read, found - taken);
    Map<String, Long> counts = new TreeMap<>(lineage.edges().stream().collect(Collectors.groupingBy(edge -> edge.relation().word() + " " + edge.confidence().word(), Collectors.counting())));
    System.out.println(counts);
    if (edges) {
      lineage.edges().stream().sorted((one, other) -> Double.compare(one.likeness(), other.likeness())).forEach(Lineages::print);
    }
    if (collection != null) {
      copy(lineage);
    }
    return 0;
  }

  private static void print(Edge edge) {
    System.out.printf(Locale.ROOT, "%.2f %s %s %s -> %s %s%n  %s%n  %s%n", edge.likeness(), edge.relation().word(), edge.from().text().symbol(), edge.from().passage().label(),
        edge.to().text().symbol(), edge.to().passage().label(), edge.from().passage().words(), edge.to().passage().words());
  }

  private void copy(Lineage lineage) throws IOException {
    Files.createDirectories(collection);
    Set<Path> done = new HashSet<>();
    for (Series series : lineage.series()) {
      for (DatedText text : series.texts()) {
        Path file = files.get(text.slug());
        if (done.add(file)) {
          Files.copy(file, collection.resolve(text.slug() + ".xml"));
        }
      }
    }
  }
}
