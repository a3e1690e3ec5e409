package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.engross.check.RuleSettings;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.serve.Changes;
import org.engross.serve.SiteServer;
import org.engross.publish.BookWishes;
import org.engross.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code engross serve}: the website while one works on its texts. */
@Command(
    name = "serve",
    description = "Build the website, show it at an address of this machine alone, and build it anew when a text changes; Ctrl-C ends.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final long PAUSE = 250;
  /** As many findings are shown in a page. */
  private static final int SHOWN = 100;

  @Spec private CommandSpec spec;
  @Mixin private CommonOptions options;
  @Mixin private RuleOptions rules;
  @Mixin private BuildOptions what;

  @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Where it is shown: http://localhost:N/ (default: ${DEFAULT-VALUE}; 0 for any that is free).")
  private int port;

  @Option(names = "--with-book", description = "Set the book each time too.")
  private boolean withBook;

  private static final int LAST_PORT = 65535;

  private final Changes changes = new Changes();
  private Workshop workshop;
  private Store store;

  /** Ends only when it is interrupted, or when the folder is gone. */
  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(spec.commandLine(), "there is no port " + port + "; --port takes 0 to " + LAST_PORT);
    }
    PrintWriter messages = spec.commandLine().getErr();
    BuildOrder order = what.order(Optional.of(BookWishes.USUAL).filter(usual -> withBook), null, spec.commandLine());
    order.check();
    store = options.noCache ? Store.none() : CacheFolder.store(what.cache());
    workshop = Workshop.ofProfile(options.jobs);
    String seen = Footprint.ofFiles(order.folder());
    build(order, messages);
    try (SiteServer server = new SiteServer(order.out().resolve(Products.SITE), port, changes)) {
      spec.commandLine().getOut().println("http://localhost:" + server.port() + "/");
      spec.commandLine().getOut().flush();
      while (pause()) {
        String now = Footprint.ofFiles(order.folder());
        if (!now.equals(seen)) {
          seen = now;
          build(order, messages);
        }
      }
    }
    return ExitStatus.DONE;
  }

  /** What stops a build stops no other: it may be mended in the texts. */
  private void build(BuildOrder order, PrintWriter messages) {
    try {
      Report ofRules = new Report();
      RuleSettings settings = rules.settings(order.folder(), ofRules);
      CollectionBuild.Outcome outcome = new CollectionBuild(workshop, settings, store, new Progress(messages, options), messages).run(order);
      List<Finding> found = Stream.concat(ofRules.findings().stream(), outcome.findings().stream()).toList();
      Told told = new Told(options);
      messages.print(FindingsText.of(told.shown(found)));
      told.summary(outcome.texts(), found, order.out().resolve("data/findings.json").toString()).forEach(line -> messages.println("engross: " + line));
      changes.built(found.stream().filter(this::ofPages).limit(SHOWN).map(ServeCommand::line).toList());
    } catch (IOException | RuntimeException e) {
      ExitStatus.of(e, messages);
      changes.built(List.of(String.valueOf(e.getMessage())));
    }
    messages.flush();
  }

  /** Whether the pages that a browser shows tell it, too. */
  private boolean ofPages(Finding finding) {
    return finding.severity() == Severity.ERROR || options.verbose && finding.severity() == Severity.WARNING;
  }

  /** seeds/a.txt:41:1: error OPE-002: paragraph 7 follows paragraph 5 */
  private static String line(Finding finding) {
    return finding.position() + ": " + finding.severity().word() + " " + finding.id().code() + ": " + finding.text();
  }

  private static boolean pause() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
