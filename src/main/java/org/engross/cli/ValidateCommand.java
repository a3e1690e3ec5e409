package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.engross.check.Checker;
import org.engross.collection.Description;
import org.engross.collection.DescriptionReader;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.diagnostic.Tally;
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
  @Mixin private ReportOptions report;
  @Mixin private RuleOptions rules;

  @Parameters(arity = "1..*", paramLabel = "FILE|DIR", description = "Files, or folders of files, which are opened with all folders in them.")
  private List<Path> inputs;

  @Option(names = "--schema", defaultValue = "engross", description = "engross: our profile and its rules; akn4un: the OASIS standard and the rules, for the files of others; akn: the OASIS standard alone (default: ${DEFAULT-VALUE}).")
  private Grammar grammar;

  @Option(names = "--site-url", paramLabel = "URL", description = "Where a website of Engross stands: SARIF then leads to its pages on the findings (default: url in the collection.xml of a folder).")
  private void siteUrl(String url) {
    siteUrl = SiteAddress.given(url, spec.commandLine());
  }

  private String siteUrl;

  private Checker checker() {
    return switch (grammar) {
      case ENGROSS -> Checker.ofProfile();
      case AKN4UN -> Checker.ofAkn4un();
      case AKN -> Checker.ofStandard();
    };
  }

  @Override
  public Integer call() throws IOException {
    Set<Path> seen = new HashSet<>();
    // a folder may be named beside one that it lies in
    List<Path> files = InputFiles.list(inputs, Integer.MAX_VALUE).stream().map(InputFiles.Input::path)
        .filter(file -> seen.add(file.toAbsolutePath().normalize())).toList();
    Report ofRules = new Report();
    FolderRules settings = rules.ofFolders(inputs, ofRules);
    Tally tally = new Tally();
    try (Reports reports = report.open(spec.commandLine().getOut(), rules.threshold, site())) {
      Showing showing = new Showing(reports, tally, files.size());
      showing.each(ofRules.findings());
      new Validation(checker(), settings, options.jobs).run(files, showing);
      showing.progress.end();
      reports.end(tally);
      if (!options.quiet && !report.showsSummary()) {
        spec.commandLine().getErr().println(tally.summary());
      }
      return showing.failed ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
  }

  /** Where the website stands that the first described folder becomes; null where nobody says so. */
  private String site() throws IOException {
    for (Path folder : inputs) {
      if (siteUrl == null && Files.isRegularFile(folder.resolve(DescriptionReader.FILE))) {
        // what is wrong with the description is told where the collection is built
        siteUrl = new DescriptionReader(InputFiles::isText).read(folder, new Report()).map(Description::url).orElse(null);
      }
    }
    return siteUrl;
  }

  /** Shows findings as they come, and what they come to. */
  private final class Showing implements Validation.Found {
    private final Reports reports;
    private final Tally tally;
    private final int files;
    private final Progress progress = new Progress(spec.commandLine().getErr(), options);
    private boolean failed;

    Showing(Reports reports, Tally tally, int files) {
      this.reports = reports;
      this.tally = tally;
      this.files = files;
      progress.step("checking " + Count.of(files, "file"));
    }

    @Override
    public void file(String file, List<Finding> findings) throws IOException {
      tally.file();
      show(file, findings);
      progress.step("checked " + tally.files() + " of " + Count.of(files, "file"));
    }

    @Override
    public void beside(String file, List<Finding> findings) throws IOException {
      show(file, findings);
    }

    private void show(String file, List<Finding> findings) throws IOException {
      progress.end();
      tally.add(findings);
      failed |= findings.stream().anyMatch(rules.threshold::reached);
      reports.file(file, findings.stream().filter(finding -> !options.quiet || finding.severity() == Severity.ERROR).toList());
    }
  }
}
