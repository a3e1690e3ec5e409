package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.engross.check.Checker;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsJson;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.Severity;
import org.engross.source.Corrections;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross validate}: Akoma Ntoso files or raw texts against the schema and the rules. */
@Command(
    name = "validate",
    description = "Check Akoma Ntoso files, or raw texts (which are converted in memory), against the schema and the rules.",
    mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {
  /** How findings are shown. */
  enum Format {
    TEXT,
    JSON
  }

  /** What a file is checked against. */
  enum Grammar {
    /** Our profile, with its rules. */
    ENGROSS,
    /** The OASIS standard and the rules, for the AKN4UN files of others. */
    AKN4UN,
    /** The OASIS standard alone. */
    AKN
  }

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Files, or folders of files.")
  private List<Path> inputs;

  @Option(names = "--format", defaultValue = "text", description = "How to show findings: text or json (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(names = "--schema", defaultValue = "engross", description = "engross: our profile and its rules; akn4un: the OASIS standard and the rules, for the files of others; akn: the OASIS standard alone (default: ${DEFAULT-VALUE}).")
  private Grammar grammar;

  private Checker checker() {
    return switch (grammar) {
      case ENGROSS -> Checker.ofProfile();
      case AKN4UN -> Checker.ofAkn4un();
      case AKN -> Checker.ofStandard();
    };
  }

  @Override
  public Integer call() throws IOException {
    List<InputFiles.Input> files = InputFiles.list(inputs, name -> !name.equals("collection.xml") && !name.endsWith(Corrections.ENDING));
    Progress progress = new Progress(spec.commandLine().getErr(), options);
    progress.step("checking " + Count.of(files.size(), "file"));
    List<Finding> findings = new Validation(checker(), options.jobs).run(files.stream().map(InputFiles.Input::path).toList());
    progress.end();
    List<Finding> shown = findings.stream().filter(finding -> !options.quiet || finding.severity() == Severity.ERROR).toList();
    PrintWriter results = spec.commandLine().getOut();
    results.print(format == Format.JSON ? FindingsJson.of(shown) : FindingsText.of(shown));
    results.flush();
    if (!options.quiet) {
      long errors = findings.stream().filter(finding -> finding.severity() == Severity.ERROR).count();
      long warnings = findings.stream().filter(finding -> finding.severity() == Severity.WARNING).count();
      spec.commandLine().getErr().println(Count.of(files.size(), "file") + ", " + Count.of(errors, "error") + ", " + Count.of(warnings, "warning"));
    }
    return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }
}
