package org.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.collection.Citations;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Report;
import org.engross.model.AssemblySession;
import org.engross.model.Cited;
import org.engross.model.Fact;
import org.engross.model.Organ;
import org.engross.model.Resolution;
import org.engross.model.Symbol;
import org.engross.parse.ResolutionParser;
import org.engross.source.SourceReader;

/**
 * Gathers when resolutions of the General Assembly were adopted, from texts that cite them with their dates and from the texts
 * themselves: writes the table that references are resolved by ({@code src/bench/dates FOLDER...}).
 */
public final class ResolutionDates {
  private static final String HEADER = """
      # When resolutions of the General Assembly were adopted: number, date, how many texts or citations say so.
      # Facts as cited ("resolution 60/1 of 16 September 2005") in, and printed on, official documents of the United Nations;
      # gathered by src/bench/dates from the AKN4UN files of its Department for General Assembly and Conference Management.
      """;

  /** A date that this many say beside another is the right one; with less, the number is left out. */
  private static final int OUTWEIGHS = 3;

  private final Map<String, Map<LocalDate, Integer>> counts = new TreeMap<>(Comparator.comparing(ResolutionDates::sortKey).thenComparing(Comparator.naturalOrder()));

  /** Folders of texts that Engross reads; the table goes to standard output. */
  public static void main(String[] folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    ResolutionDates dates = new ResolutionDates();
    for (List<Resolution> resolutions : files.parallelStream().map(ResolutionDates::read).toList()) {
      resolutions.forEach(dates::count);
    }
    System.out.print(HEADER);
    System.out.print(dates.table());
  }

  private static List<Resolution> read(Path file) {
    try {
      Report report = new Report();
      return new SourceReader().read(file.toString(), Files.readAllBytes(file), report)
          .map(source -> new ResolutionParser().parse(source, List.of(), report, new Journal())).orElse(List.of());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void count(Resolution resolution) {
    Optional<Symbol> symbol = resolution.facts().symbol().map(Fact::value);
    symbol.ifPresent(own -> resolution.facts().adopted().ifPresent(date -> count(own, date.value())));
    for (Citations.Citation citation : Citations.of(resolution)) {
      Cited cited = citation.inline().cited();
      if (cited.kind() == Cited.Kind.RESOLUTION && cited.date() != null && !symbol.map(Symbol::text).equals(Optional.of(cited.symbol()))) {
        Symbol.of(cited.symbol()).ifPresent(target -> count(target, cited.date()));
      }
    }
  }

  /** rule: what a session of the Assembly could not have adopted on that day is a slip, or another body's. */
  private void count(Symbol symbol, LocalDate date) {
    boolean possible = symbol.session().isPresent() && symbol.regularSession().map(number -> new AssemblySession(number).mayAdoptOn(date)).orElse(true);
    if (symbol.organ().equals(Organ.GENERAL_ASSEMBLY) && possible) {
      counts.computeIfAbsent(symbol.number(), number -> new TreeMap<>()).merge(date, 1, Integer::sum);
    }
  }

  private String table() {
    return counts.entrySet().stream().flatMap(entry -> line(entry.getKey(), entry.getValue()).stream()).collect(Collectors.joining());
  }

  private static Optional<String> line(String number, Map<LocalDate, Integer> dates) {
    List<Map.Entry<LocalDate, Integer>> ranked = dates.entrySet().stream().sorted(Map.Entry.<LocalDate, Integer>comparingByValue().reversed()).toList();
    Map.Entry<LocalDate, Integer> first = ranked.get(0);
    boolean sure = ranked.size() == 1 || first.getValue() >= OUTWEIGHS * ranked.get(1).getValue();
    return sure ? Optional.of(number + "\t" + first.getKey() + "\t" + first.getValue() + "\n") : Optional.empty();
  }

  /** By session, then by number: "217 A (III)" before "60/1" before "60/12". */
  private static String sortKey(String number) {
    int session = Symbol.of("A/RES/" + number).flatMap(Symbol::session).orElse(0);
    int own = Integer.parseInt(number.replaceFirst("^(?:ES-|S-)?\\d+/", "").replaceFirst("\\D.*$", ""));
    return String.format("%d%03d%05d", number.matches("E?S-.*") ? 1 : 0, session, own);
  }
}
