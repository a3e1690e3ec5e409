package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.collection.DescriptionReader;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.ledger.Explanation;
import org.engross.ledger.ExplanationJson;
import org.engross.ledger.ExplanationText;
import org.engross.ledger.FactExplanation;
import org.engross.ledger.Ledger;
import org.engross.ledger.Unit;
import org.engross.model.SuppliedFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross explain}: which lines made a paragraph, and why. */
@Command(
    name = "explain",
    description = "Tell which lines of a text made a paragraph or a fact, why each was taken for what it is, and how sure that is.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  /** How explanations are shown. */
  enum Format {
    TEXT,
    JSON
  }

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "A raw text.")
  private Path file;

  @Parameters(index = "1", arity = "0..1", paramLabel = "PARAGRAPH", description = "PP4, OP15, \"OP8(c)\", I.OP3, \"n. 7\", an eId, a fact such as adopted, or facts for all of them (default: everything).")
  private String paragraph;

  @Option(names = "--format", defaultValue = "text", description = "How to show it: text or json (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Override
  public Integer call() throws IOException {
    TextReading.Reading reading = new TextReading().read(file.toString(), CollectionFiles.bytes(file), supplied(), CollectionFiles.fix(file));
    AknWriter writer = new AknWriter(EditionDate.of(null, null, List.of(reading)), cited -> Optional.empty());
    List<AknDocument> documents = reading.documents(writer);
    List<Explanation> explanations = documents.isEmpty() ? List.of() : explanations(reading, documents);
    List<FactExplanation> facts = facts(reading, documents);
    if (paragraph != null) {
      explanations = explanations.stream().filter(explanation -> explanation.unit() != null && explanation.unit().named(paragraph)).toList();
      if (explanations.isEmpty() && facts.isEmpty() && !documents.isEmpty()) {
        throw new ParameterException(
            spec.commandLine(), file + " has no " + paragraph + "; name a paragraph as PP4, OP15, I.OP3 or \"n. 7\" or by its eId, or a fact as adopted");
      }
    }
    PrintWriter results = spec.commandLine().getOut();
    String told = facts.isEmpty() ? "" : ExplanationText.facts(file.toString(), facts);
    results.print(format == Format.JSON ? ExplanationJson.of(facts, explanations) : told + ExplanationText.of(file.toString(), explanations));
    results.flush();
    spec.commandLine().getErr().print(FindingsText.of(reading.report().findings().stream().filter(finding -> finding.severity() == Severity.ERROR).toList()));
    spec.commandLine().getErr().flush();
    return reading.report().has(Severity.ERROR) ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }

  /** The facts that were asked for, of each resolution of the file. */
  private List<FactExplanation> facts(TextReading.Reading reading, List<AknDocument> documents) {
    return IntStream.range(0, documents.size()).boxed().flatMap(i -> FactGrounds.of(documents.size() == 1 ? null : documents.get(i).slug(), reading.resolutions().get(i).facts()).stream())
        .filter(fact -> paragraph == null || paragraph.equals("facts") || fact.name().equals(paragraph)).toList();
  }

  /** What the description of the collection around the file supplies; what is wrong in the description is for the build to say. */
  private List<SuppliedFact> supplied() throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    return Files.isRegularFile(folder.resolve(DescriptionReader.FILE))
        ? new DescriptionReader(InputFiles::isText).read(folder, new Report()).stream().flatMap(description -> description.members().stream())
            .filter(member -> member.file().equals(file.getFileName().toString())).flatMap(member -> member.supplied().stream()).toList()
        : List.of();
  }

  private static List<Explanation> explanations(TextReading.Reading reading, List<AknDocument> documents) {
    Ledger ledger = reading.ledger(documents);
    List<Explanation> explanations = new ArrayList<>();
    for (AknDocument document : documents) {
      List<Explanation> its = Explanation.of(ledger, reading.journal(), Unit.of(document.xml()), document.slug());
      its.forEach(one -> explanations.add(documents.size() == 1 ? one : one.of(document.slug())));
    }
    return explanations;
  }
}
