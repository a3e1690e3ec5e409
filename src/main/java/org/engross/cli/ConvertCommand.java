package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.check.Checker;
import org.engross.collection.AdoptionDates;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.model.Resolution;
import org.engross.ledger.Ledger;
import org.engross.ledger.LedgerJson;
import org.engross.model.SuppliedFact;
import org.engross.publish.Edition;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.engross.publish.WordDocuments;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross convert}: raw texts into Akoma Ntoso. */
@Command(name = "convert", description = "Convert raw texts into Akoma Ntoso.", mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  private static final Set<String> FACTS = Set.of("symbol", "title", "session", "agenda-item", "report", "committee", "adopted", "meeting", "distributed", "language");
  private static final String WORD = ".docx";

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;
  @Mixin private RuleOptions rules;
  @Mixin private ReportFiles reports;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Texts, or folders of texts.")
  private List<Path> inputs;

  @Option(names = {"-o", "--out"}, paramLabel = "DIR", required = true, description = "Where the files go; each is named after its text.")
  private Path out;

  @Option(names = "--edition", paramLabel = "YYYY-MM-DD", description = "The date of the mark-up (default: the latest date read from the texts).")
  private String edition;

  @Option(names = "--set", paramLabel = "FACT=VALUE", description = "Supply what the text does not say: symbol, title, session, agenda-item, report, committee, adopted, meeting, distributed, language.")
  private Map<String, String> supplied = new LinkedHashMap<>();

  @Option(names = "--ledger", description = "Also write what became of every character of a text, as FILE.ledger.json beside its XML.")
  private boolean ledger;

  @Option(names = "--docx", description = "Also write each text as a Word document beside its XML, with footnotes, styles and the printed numbers.")
  private boolean docx;

  @Option(names = "--xml-model", paramLabel = "HREF", description = "Name the schema and the rules in each file, for XML editors: the folder they are in, or urn:engross:profile: (default: do not).")
  private String model;

  @Override
  public Integer call() throws IOException {
    List<SuppliedFact> facts = facts();
    Optional<ModelInstructions> instructions = instructions();
    Report report = new Report();
    FolderRules settings = rules.ofFolders(inputs, report);
    List<InputFiles.Input> files = InputFiles.list(inputs, 1);
    Map<String, Path> names = new HashMap<>();
    for (InputFiles.Input file : files) {
      Path other = names.putIfAbsent(file.name(), file.path());
      if (other != null) {
        throw new ParameterException(spec.commandLine(), other + " and " + file.path() + " would both become " + file.name() + ".xml; convert them into two folders");
      }
    }
    for (InputFiles.Input file : files) {
      for (String ending : docx ? List.of(".xml", WORD) : List.of(".xml")) {
        Path result = out.resolve(file.name() + ending);
        if (Files.exists(result) && Files.isSameFile(result, file.path())) {
          throw new ParameterException(spec.commandLine(), file.path() + " would be written over; name another folder with -o");
        }
      }
    }
    Progress progress = new Progress(spec.commandLine().getErr(), options);
    progress.step("reading " + Count.of(files.size(), "text"));
    TextReading reading = new TextReading();
    List<TextReading.Reading> readings = Workers.mapFiles(
        files, options.jobs, file -> reading.read(file.path().toString(), CollectionFiles.bytes(file.path()), facts, CollectionFiles.fix(file.path())));
    List<Resolution> read = readings.stream().flatMap(one -> one.resolutions().stream()).toList();
    AdoptionDates dates = new AdoptionDates(read);
    readings.forEach(one -> one.resolutions().forEach(resolution -> dates.check(resolution, one.origin(), one.report())));
    LocalDate date = EditionDate.of(EditionDate.option(edition, spec.commandLine()), null, readings);
    write(files, readings, new AknWriter(date, dates), date, instructions);
    progress.end();
    readings.forEach(TextReading.Reading::accept);
    readings.forEach(one -> report.addAll(one.report()));
    List<Finding> findings = Stream.concat(settings.apply(report.findings()).stream(), settings.idle().stream()).toList();
    reports.write(findings, files.size(), rules.threshold, null);
    PrintWriter messages = spec.commandLine().getErr();
    messages.print(FindingsText.of(findings.stream().filter(finding -> finding.severity() == Severity.ERROR || !options.quiet).toList()));
    messages.flush();
    return rules.status(findings);
  }

  private void write(List<InputFiles.Input> files, List<TextReading.Reading> readings, AknWriter writer, LocalDate date, Optional<ModelInstructions> instructions) throws IOException {
    Checker checker = Checker.ofProfile();
    Files.createDirectories(out);
    List<Integer> places = IntStream.range(0, files.size()).boxed().toList();
    List<List<Written>> written = Workers.mapFiles(places, options.jobs, place -> write(files.get(place), readings.get(place), writer, checker, instructions));
    List<Written> texts = written.stream().flatMap(List::stream).toList();
    List<Path> paths = new ArrayList<>(texts.stream().map(text -> out.resolve(text.name() + ".xml")).toList());
    if (docx && !texts.isEmpty()) {
      paths.addAll(writeWord(texts, date));
    }
    if (!options.quiet) {
      paths.forEach(path -> spec.commandLine().getOut().println(path));
    }
  }

  /** A text under the name of its files. */
  private record Written(String name, AknDocument document) {}

  private List<Path> writeWord(List<Written> texts, LocalDate date) throws IOException {
    List<PublishedText> published = texts.stream().map(Written::document).map(text -> new PublishedText(text.slug(), text.path(), text.xml())).toList();
    WordDocuments documents = new WordDocuments(new Press(new Edition("", null, "eng", date, published)));
    List<Path> paths = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      paths.add(out.resolve(texts.get(i).name() + WORD));
      write(paths.get(i), documents.document(i));
    }
    return paths;
  }

  /** Writes what one file became. */
  private List<Written> write(InputFiles.Input input, TextReading.Reading reading, AknWriter writer, Checker checker, Optional<ModelInstructions> instructions) throws IOException {
    if (reading.report().findings().stream().anyMatch(finding -> finding.id() == MessageId.FIL_009)) {
      write(out.resolve(input.path().getFileName()), Files.readAllBytes(input.path()));
    }
    List<AknDocument> documents = reading.documents(writer);
    Optional<Ledger> posted = documents.isEmpty() ? Optional.empty() : Optional.of(reading.ledger(documents));
    List<Written> written = new ArrayList<>();
    for (AknDocument document : documents) {
      String name = input.name() + (reading.resolutions().size() == 1 ? "" : "-" + document.slug());
      checker.check(reading.origin(), document, reading.report());
      byte[] xml = document.xml();
      write(out.resolve(name + ".xml"), instructions.map(some -> some.in(xml)).orElse(xml));
      written.add(new Written(name, document));
      if (ledger) {
        write(out.resolve(name + ".ledger.json"), LedgerJson.of(posted.orElseThrow(), document.slug()).getBytes(StandardCharsets.UTF_8));
      }
    }
    return written;
  }

  /** A file is there as a whole or not at all. */
  private void write(Path file, byte[] bytes) throws IOException {
    Path partial = out.resolve(".engross-" + Integer.toHexString(file.getFileName().toString().hashCode()) + ".part");
    Files.write(partial, bytes);
    Files.move(partial, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private Optional<ModelInstructions> instructions() {
    try {
      return Optional.ofNullable(model).map(ModelInstructions::new);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--xml-model: " + e.getMessage());
    }
  }

  private List<SuppliedFact> facts() {
    List<SuppliedFact> facts = new ArrayList<>();
    supplied.forEach((name, value) -> {
      if (!FACTS.contains(name)) {
        throw new ParameterException(spec.commandLine(), "there is no fact '" + name + "'; --set takes " + String.join(", ", FACTS.stream().sorted().toList()));
      }
      facts.add(new SuppliedFact(name, value, "supplied on the command line"));
    });
    return facts;
  }
}
