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
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.check.Checker;
import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.ledger.Ledger;
import org.engross.model.Resolution;
import org.engross.parse.ResolutionParser;
import org.engross.source.SourceLines;
import org.engross.source.SourceReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Converts official files into our profile and says whether anything was lost, and whether the result is valid. */
@Command(name = "convert", mixinStandardHelpOptions = true, description = "Measures the conversion of official AKN4UN files.")
public final class Conversion implements Callable<Integer> {
  @Parameters(description = "Folders with official AKN4UN files; folders in them are searched too.", arity = "1..*")
  private List<Path> folders;

  @Option(names = "--limit", description = "Reads every n-th file only (default: ${DEFAULT-VALUE}).", defaultValue = "1")
  private int limit;

  @Option(names = "--file", description = "Reads only files whose name contains this.")
  private String name;

  @Option(names = "--out", description = "Folder for conversion-faults.txt (default: ${DEFAULT-VALUE}).", defaultValue = "target/bench")
  private Path out;

  private final SourceReader sources = new SourceReader();
  private final ResolutionParser parser = new ResolutionParser();
  private final AknWriter writer = new AknWriter(LocalDate.EPOCH, cited -> Optional.empty());
  private final Checker profile = Checker.ofProfile();
  private final Checker standard = Checker.ofStandard();
  private final Map<String, Integer> findings = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  public static void main(String[] arguments) {
    int status = new CommandLine(new Conversion()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    List<Path> paths = OfficialFiles.in(folders);
    for (int i = 0; i < paths.size(); i += limit) {
      if (name == null || paths.get(i).toString().contains(name)) {
        convert(paths.get(i));
      }
    }
    Files.createDirectories(out);
    Files.write(out.resolve("conversion-faults.txt"), faults);
    for (String figure : List.of(
        "files", "files that are not valid themselves", "files converted", "documents", "valid under the profile", "valid under OASIS", "files that lost or gained nothing", "signs of text", "signs lost", "signs invented",
        "notes", "notes lost or changed", "records", "records lost or changed", "signs of masthead", "signs of masthead lost", "characters unaccounted for", "files with errors")) {
      System.out.printf("%-34s %,d%n", figure, counts.getOrDefault(figure, 0));
    }
    System.out.printf("%nfindings%n");
    findings.forEach((code, number) -> System.out.printf("%-34s %,d%n", code, number));
    System.out.printf("%nwhat was lost or changed: %s%n", out.resolve("conversion-faults.txt"));
    return 0;
  }

  private void convert(Path path) throws IOException {
    String file = path.getFileName().toString();
    byte[] bytes = Files.readAllBytes(path);
    Report report = new Report();
    Journal journal = new Journal();
    Optional<SourceLines> source = sources.read(file, bytes, report);
    List<Resolution> resolutions = source.map(lines -> parser.parse(lines, List.of(), report, journal)).orElse(List.of());
    List<AknDocument> documents = resolutions.stream().map(writer::write).toList();
    count("files", 1);
    Report own = new Report();
    standard.check(file, bytes, own);
    count("files that are not valid themselves", own.findings().isEmpty() ? 0 : 1);
    count("files converted", documents.isEmpty() ? 0 : 1);
    for (AknDocument document : documents) {
      count("documents", 1);
      valid(file, profile, document, "valid under the profile", report);
      valid(file, standard, document, "valid under OASIS", new Report());
    }
    if (!documents.isEmpty()) {
      compare(file, PrintedWords.of(bytes), documents.stream().map(document -> PrintedWords.of(document.xml())).toList());
      count("characters unaccounted for", Ledger.of(source.get(), journal, documents).groups().getOrDefault(Fate.Group.LOST, 0));
    } else {
      faults.add(file + ": not converted: " + report.findings());
    }
    count("files with errors", report.has(Severity.ERROR) ? 1 : 0);
    report.findings().forEach(finding -> findings.merge(finding.severity() + " " + finding.id().code(), 1, Integer::sum));
  }

  private void valid(String file, Checker checker, AknDocument document, String figure, Report report) {
    Report found = new Report();
    checker.check(file, document.xml(), found);
    report.addAll(found);
    List<Finding> grammar = found.findings().stream().filter(finding -> finding.id().code().startsWith("XML")).toList();
    count(figure, grammar.isEmpty() ? 1 : 0);
    grammar.forEach(finding -> faults.add(file + ": not " + figure + ": " + finding.text()));
  }

  private void compare(String file, PrintedWords official, List<PrintedWords> ours) {
    int before = faults.size();
    List<String> text = ours.stream().flatMap(words -> words.text().stream()).toList();
    Difference difference = Difference.of(official.text(), text);
    count("signs of text", official.text().size());
    count("signs lost", official.text().size() - difference.common());
    count("signs invented", text.size() - difference.common());
    for (Difference.Gap gap : difference.gaps()) {
      faults.add(file + ": text: " + shorten(official.text(), gap.leftFrom(), gap.leftTo()) + " => " + shorten(text, gap.rightFrom(), gap.rightTo()));
    }
    count("notes", official.notes().size());
    count("notes lost or changed", bag(file, "note", official.notes(), ours.stream().flatMap(words -> words.notes().stream()).toList()));
    count("records", official.records().size());
    // The parts of a collection share its records; each has them all.
    count("records lost or changed", bag(file, "record", official.records(), ours.get(0).records()));
    count("signs of masthead", official.masthead().size());
    count("signs of masthead lost", bag(file, "masthead", official.masthead(), ours.stream().flatMap(words -> words.masthead().stream()).toList()));
    count("files that lost or gained nothing", faults.size() == before ? 1 : 0);
  }

  private static String shorten(List<String> words, int from, int to) {
    String before = String.join(" ", words.subList(Math.max(0, from - 3), from));
    return before + " [" + String.join(" ", words.subList(from, Math.min(to, from + 30))) + "]";
  }

  /** How many members of the first list the second lacks; each is a fault. */
  private int bag(String file, String kind, List<String> official, List<String> ours) {
    Map<String, Integer> rest = new HashMap<>();
    ours.forEach(member -> rest.merge(member, 1, Integer::sum));
    int lost = 0;
    for (String member : official) {
      if (rest.merge(member, -1, Integer::sum) < 0) {
        faults.add(file + ": " + kind + " lost: " + member);
        lost++;
      }
    }
    return lost;
  }

  private void count(String figure, int by) {
    counts.merge(figure, by, Integer::sum);
  }
}
