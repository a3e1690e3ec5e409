package org.engross.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.engross.publish.BookWishes;
import org.engross.publish.Markdown;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Options that say what is built, from what and where to. */
final class BuildOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "Folder of the texts; collection.xml in it describes them (default: the seeds that come with Engross).")
  private Path folder;

  @Option(names = {"-o", "--out"}, paramLabel = "DIR", defaultValue = "out", description = "Where the products go (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(names = "--edition", paramLabel = "YYYY-MM-DD", description = "The date the products bear (default: that of the collection, else the latest date read from the texts).")
  private String edition;

  @Option(names = "--site-url", paramLabel = "URL", description = "Where the website will stand (default: url in collection.xml); it then offers its search to browsers.")
  private void siteUrl(String url) {
    siteUrl = SiteAddress.given(url, spec.commandLine());
  }

  private String siteUrl;

  @Option(names = "--markdown-profile", paramLabel = "PROFILE", description = "For whom the Markdown is: clean, pandoc, obsidian or linked (default: clean).")
  private void markdownProfile(String name) {
    profile = Markdown.Profile.named(name).orElseThrow(() -> new ParameterException(
        spec.commandLine(), "there is no profile '" + name + "'; --markdown-profile takes clean, pandoc, obsidian or linked"));
  }

  private Markdown.Profile profile = Markdown.Profile.CLEAN;

  @Option(names = "--without-epub", description = "Make no book for reading devices (EPUB).")
  private boolean withoutEpub;

  @Option(names = "--cache", paramLabel = "DIR", description = "Where what was made is kept for the next build (default: the user's folder for such things).")
  private Path cache;

  /** Null where none is given. */
  Path cache() {
    return cache;
  }

  /**
   * What is to be built.
   *
   * @param previous an earlier output that the website tells the changes from, or null
   */
  BuildOrder order(Optional<BookWishes> book, Path previous, CommandLine line) {
    Path source = folder != null ? folder : Path.of(System.getProperty("engross.home", "."), "seeds");
    return new BuildOrder(source, out, EditionDate.option(edition, line), siteUrl, previous, book, !withoutEpub, profile);
  }
}
