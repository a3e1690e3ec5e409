package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.engross.check.RuleSettings;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.Report;
import org.engross.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code engross build}: a collection into all products. */
@Command(
    name = "build",
    description = "Build a collection: Akoma Ntoso, website, book and Markdown.",
    mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;
  @Mixin private RuleOptions rules;
  @Mixin private ReportFiles report;
  @Mixin private BuildOptions what;
  @Mixin private BookOptions book;

  @Option(names = "--previous", paramLabel = "DIR", description = "An earlier output: the website then has a page on what changed since. May be the folder of --out.")
  private Path previous;

  @Option(names = "--trace", description = "Say where the time went, by stage and text.")
  private boolean traced;

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    PrintWriter messages = spec.commandLine().getErr();
    BuildOrder order = what.order(book.wishes(), previous, spec.commandLine());
    Report ofRules = new Report();
    RuleSettings settings = rules.settings(order.folder(), ofRules);
    Trace trace = new Trace();
    Store store = options.noCache ? Store.none() : CacheFolder.store(what.cache());
    CollectionBuild build = new CollectionBuild(Workshop.ofProfile(options.jobs), settings, store, new Progress(messages, options, trace), messages);
    CollectionBuild.Outcome outcome = build.run(order);
    List<Finding> findings = Stream.concat(ofRules.findings().stream(), outcome.findings().stream()).toList();
    report.write(findings, outcome.texts(), rules.threshold, order.siteUrl());
    messages.print(FindingsText.of(new Told(options).shown(findings)));
    messages.flush();
    if (!options.quiet) {
      summary(outcome, order.out(), start);
    }
    if (traced) {
      trace.write(messages);
    }
    return rules.status(findings);
  }

  /** What was made with its size, and in the last line what it came to. */
  private void summary(CollectionBuild.Outcome outcome, Path out, long start) throws IOException {
    PrintWriter results = spec.commandLine().getOut();
    PrintWriter messages = spec.commandLine().getErr();
    for (Path product : outcome.products()) {
      results.println(product);
    }
    results.flush();
    new Told(options).summary(outcome.texts(), outcome.findings(), out.resolve("data/findings.json").toString()).forEach(messages::println);
    if (outcome.products().isEmpty()) {
      messages.println("nothing was built");
      return;
    }
    Sizes.of(out).ifPresent(messages::println);
    messages.println(outcome.unchanged() ? "nothing has changed since the last build" : String.format(Locale.ROOT, "built in %.1f seconds", (System.nanoTime() - start) / 1e9));
  }
}
