package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.collection.Description;
import org.engross.collection.DescriptionReader;
import org.engross.collection.GivenLineage;
import org.engross.collection.Member;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.lineage.DatedText;
import org.engross.lineage.DraftCheck;
import org.engross.lineage.DraftCheckText;
import org.engross.publish.Edition;
import org.engross.publish.ParagraphReader;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross lineage}: what a draft takes from agreed texts. */
@Command(
    name = "lineage",
    description = "Check a draft against agreed texts: which paragraphs it repeats, which it changes and how, what is new, and what of the last text it leaves out. Nothing leaves this machine.",
    mixinStandardHelpOptions = true)
final class LineageCommand implements Callable<Integer> {
  /** How the check is shown. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "DRAFT", description = "The draft, in any form that can be read.")
  private Path draft;

  @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "A collection, or what was built of one (default: the seeds that come with Engross).")
  private Path folder;

  @Option(names = "--format", defaultValue = "text", description = "How to show it: text or json (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--last", paramLabel = "SYMBOL", description = "The text that the draft is to follow; default: the latest of the series that it is most like.")
  private String last;

  private final TextReading reading = new TextReading();

  @Override
  public Integer call() throws IOException {
    TextReading.Reading read = reading.read(draft.toString(), CollectionFiles.bytes(draft), List.of(), CollectionFiles.fix(draft));
    List<DatedText> drafts = paragraphs(documents(read));
    // A draft has no date and no number yet.
    List<Finding> errors = read.report().findings().stream().filter(finding -> finding.severity() == Severity.ERROR && !finding.id().name().startsWith("IDE")).toList();
    spec.commandLine().getErr().print(FindingsText.of(errors));
    spec.commandLine().getErr().flush();
    if (drafts.isEmpty()) {
      return ExitStatus.FINDINGS;
    }
    Path source = folder != null ? folder : Path.of(System.getProperty("engross.home", "."), "seeds");
    boolean isBuilt = Files.isDirectory(source.resolve("akn"));
    Description description = isBuilt ? null : description(source);
    List<DatedText> agreed = paragraphs(isBuilt ? built(source.resolve("akn")) : collection(source, description));
    if (agreed.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "no text in " + source);
    }
    if (last != null && agreed.stream().noneMatch(text -> text.symbol().equals(last))) {
      throw new ParameterException(spec.commandLine(), "no text in " + source + " has the symbol " + last);
    }
    for (DatedText one : drafts) {
      DraftCheck check = DraftCheck.of(one, agreed, isBuilt ? GivenLineage.NONE : description.lineage(), last);
      spec.commandLine().getOut().print(format == Format.JSON ? DraftCheckText.json(check) : DraftCheckText.text(check));
    }
    spec.commandLine().getOut().flush();
    return errors.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }

  private static List<DatedText> paragraphs(List<PublishedText> texts) {
    return texts.isEmpty() ? List.of() : ParagraphReader.read(new Press(new Edition("Resolutions", null, "eng", LocalDate.EPOCH, texts)));
  }

  private static List<PublishedText> documents(TextReading.Reading read) {
    AknWriter writer = new AknWriter(EditionDate.of(null, null, List.of(read)), cited -> Optional.empty());
    return read.documents(writer).stream().map(LineageCommand::published).toList();
  }

  private static PublishedText published(AknDocument document) {
    return new PublishedText(document.slug(), document.path(), document.xml());
  }

  /** The texts of a build. */
  private static List<PublishedText> built(Path akn) throws IOException {
    List<PublishedText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(akn)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".xml")).sorted().toList()) {
        String slug = file.getFileName().toString().replaceFirst("\\.xml$", "");
        texts.add(new PublishedText(slug, slug, Files.readAllBytes(file)));
      }
    }
    return texts;
  }

  private Description description(Path source) throws IOException {
    return new DescriptionReader(InputFiles::isText).read(source, new Report()).orElseThrow(() -> new ParameterException(spec.commandLine(), "the description of " + source + " is broken; engross build says how"));
  }

  /** The texts of a collection, each read as it is described; what is wrong in it is for the build to say. */
  private List<PublishedText> collection(Path source, Description description) throws IOException {
    Map<String, PublishedText> texts = new LinkedHashMap<>();
    for (Member member : description.members()) {
      Path file = source.resolve(member.file());
      documents(reading.read(member.file(), CollectionFiles.bytes(file), member.supplied(), CollectionFiles.fix(file))).forEach(text -> texts.putIfAbsent(text.slug(), text));
    }
    return List.copyOf(texts.values());
  }
}
