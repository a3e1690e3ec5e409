package org.engross.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.engross.publish.Edition;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.engross.publish.SearchFiles;
import org.engross.search.IndexedText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes the index of the search of official files, and says how large each kind of its files is. */
@Command(name = "search", mixinStandardHelpOptions = true, description = "Measures the index of the search.")
public final class SearchSizes implements Callable<Integer> {
  @Parameters(description = "Folders with official AKN4UN files; folders in them are searched too.", arity = "1..*")
  private List<Path> folders;

  @Option(names = "--limit", description = "Reads every n-th file only (default: ${DEFAULT-VALUE}).", defaultValue = "1")
  private int limit;

  @Option(names = "--times", description = "Takes every text so many times, as if there were more (default: ${DEFAULT-VALUE}).", defaultValue = "1")
  private int times;

  @Option(names = "--out", description = "Folder for the index (default: ${DEFAULT-VALUE}).", defaultValue = "target/bench/search")
  private Path out;

  private final OfficialTexts official = new OfficialTexts();

  public static void main(String[] arguments) {
    int status = new CommandLine(new SearchSizes()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    List<Path> paths = OfficialFiles.in(folders);
    Map<String, PublishedText> texts = new TreeMap<>();
    for (int i = 0; i < paths.size(); i += limit) {
      official.of(paths.get(i)).forEach(text -> texts.put(text.slug(), text));
    }
    long start = System.nanoTime();
    List<IndexedText> indexed = new SearchFiles(new Press(new Edition("Resolutions", null, "eng", LocalDate.EPOCH, List.copyOf(texts.values())))).texts();
    double taken = (System.nanoTime() - start) / 1e9;
    List<IndexedText> all = IntStream.range(0, times).boxed().flatMap(copy -> indexed.stream().map(text -> copy(text, copy))).toList();
    start = System.nanoTime();
    new SearchFiles(all).write(out);
    System.out.printf("texts %,d, passages %,d, taken in %.1f s, indexed in %.1f s%n%n",
        all.size(), all.stream().mapToInt(text -> text.passages().size()).sum(), taken, (System.nanoTime() - start) / 1e9);
    sizes();
    return 0;
  }

  /** The same text, adopted three years earlier with every copy. */
  private static IndexedText copy(IndexedText text, int copy) {
    String suffix = copy == 0 ? "" : "-copy" + copy;
    LocalDate adopted = text.adopted() == null ? null : text.adopted().minusYears(3L * copy);
    return new IndexedText(
        text.path() + suffix, text.symbol() + suffix, text.number() + suffix, text.title(), text.organ(), text.organCode(), text.language(), text.session(), adopted, text.passages());
  }

  private void sizes() throws IOException {
    Map<String, long[]> kinds = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(out)) {
      walk.filter(Files::isRegularFile).forEach(file -> {
        try {
          byte[] bytes = Files.readAllBytes(file);
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
          }
          long[] sums = kinds.computeIfAbsent(out.relativize(file).getName(0).toString(), kind -> new long[5]);
          sums[0]++;
          sums[1] += bytes.length;
          sums[2] = Math.max(sums[2], bytes.length);
          sums[3] += packed.size();
          sums[4] = Math.max(sums[4], packed.size());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
    System.out.printf("%-14s %8s %14s %12s %14s %12s%n", "", "files", "bytes", "largest", "gzip", "largest");
    new TreeMap<>(kinds).forEach((kind, sums) -> System.out.printf("%-14s %,8d %,14d %,12d %,14d %,12d%n", kind, sums[0], sums[1], sums[2], sums[3], sums[4]));
  }
}
