package org.engross.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.engross.publish.Book;
import org.engross.publish.BookSize;
import org.engross.publish.Edition;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets one book of official files, and says what processor time and memory it takes; a process for each book, so that none is warm. */
@Command(name = "book", mixinStandardHelpOptions = true, description = "Measures the setting of the book.")
public final class BookCosts implements Callable<Integer> {
  private static final int PAGES_BETWEEN_LOOKS = 100;

  @Parameters(description = "Folders with official AKN4UN files; folders in them are searched too.", arity = "1..*")
  private List<Path> folders;

  @Option(names = "--texts", description = "How many texts the book has (default: all), spread evenly over the files.", defaultValue = "100000")
  private int texts;

  @Option(names = "--out", description = "The book (default: ${DEFAULT-VALUE}).", defaultValue = "target/bench/book.pdf")
  private Path out;

  @Option(names = "--memory", description = "Looks at the memory that is in use every hundred pages; the time is then longer.")
  private boolean memory;

  private final OfficialTexts official = new OfficialTexts();
  private long most;

  public static void main(String[] arguments) {
    int status = new CommandLine(new BookCosts()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    Edition edition = new Edition("Resolutions", null, "eng", LocalDate.EPOCH, read());
    long before = inUse();
    double start = ProcessorTime.seconds();
    int[] pages = {0};
    Optional<String> unsightly = new Book(new Press(edition), BookSize.ROYAL).write(out, (page, of) -> look(pages[0] = page));
    double taken = ProcessorTime.seconds() - start;
    System.out.printf(Locale.ROOT, "texts %d\tpages %d\tprocessor time %.1f s\t%.1f ms a page%s\t%d MB written\t%s%n", edition.texts().size(), pages[0], taken, 1000 * taken / pages[0],
        memory ? String.format(Locale.ROOT, "\tmemory %d MB at most, %d MB of it before", most >> 20, before >> 20) : "", Files.size(out) >> 20, unsightly.orElse(""));
    return 0;
  }

  private void look(int page) {
    if (memory && page % PAGES_BETWEEN_LOOKS == 0) {
      most = Math.max(most, inUse());
    }
  }

  private static long inUse() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private List<PublishedText> read() throws IOException {
    Map<String, PublishedText> all = new TreeMap<>();
    for (Path path : OfficialFiles.in(folders)) {
      official.of(path).forEach(text -> all.put(text.slug(), text));
    }
    List<PublishedText> list = List.copyOf(all.values());
    int wanted = Math.min(texts, list.size());
    return IntStream.range(0, wanted).mapToObj(n -> list.get((int) ((long) n * list.size() / wanted))).toList();
  }
}
