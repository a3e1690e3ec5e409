package org.engross.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.check.RuleSettings;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageCodes;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Threshold;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that say how grave findings are and which of them decide the exit status; docs/gate.md describes them. */
final class RuleOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = "--rules", paramLabel = "FILE", description = "How grave each finding is (default: rules.xml in a folder, if there is one, for its files; schema/rules.xsd).")
  private Path rules;

  @Option(names = "--rule", paramLabel = "CODE=LEVEL", description = "How grave one finding is: off, info, warning or error; overrules --rules.")
  private Map<String, RuleSettings.Level> levels = new LinkedHashMap<>();

  @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "error", description = "The least grave finding that makes the exit status 1: error, warning, info or never (default: ${DEFAULT-VALUE}).")
  Threshold threshold;

  /**
   * The settings of a run over one folder.
   *
   * @param folder where a file rules.xml may stand
   * @param report takes what is wrong in the rules file
   */
  RuleSettings settings(Path folder, Report report) throws IOException {
    Path beside = folder.resolve(RuleSettings.FILE);
    return read(rules != null ? rules : Files.isRegularFile(beside) ? beside : null, report);
  }

  /**
   * The settings of a run over several files and folders.
   *
   * @param inputs in each folder a file rules.xml may stand, which counts for its files alone
   * @param report takes what is wrong in the rules files
   */
  FolderRules ofFolders(List<Path> inputs, Report report) throws IOException {
    FolderRules settings = new FolderRules(read(rules, report));
    for (Path folder : inputs) {
      if (rules == null && Files.isRegularFile(folder.resolve(RuleSettings.FILE))) {
        settings.add(folder, read(folder.resolve(RuleSettings.FILE), report));
      }
    }
    return settings;
  }

  /** A rules file, if there is one, and what the command line says besides. */
  private RuleSettings read(Path file, Report report) throws IOException {
    RuleSettings settings = file == null ? RuleSettings.none() : RuleSettings.read(file.toString(), CollectionFiles.bytes(file), report);
    for (Map.Entry<String, RuleSettings.Level> level : levels.entrySet()) {
      MessageId id = MessageCodes.find(level.getKey().toUpperCase(Locale.ROOT)).orElseThrow(() -> new ParameterException(spec.commandLine(), "there is no finding '" + level.getKey() + "'; --rule takes a code such as TXT-001"));
      settings = settings.with(id, level.getValue());
    }
    return settings;
  }

  /** The exit status that findings lead to. */
  int status(List<Finding> findings) {
    return findings.stream().anyMatch(threshold::reached) ? ExitStatus.FINDINGS : ExitStatus.DONE;
  }
}
