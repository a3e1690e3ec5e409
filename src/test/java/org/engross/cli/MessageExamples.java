package org.engross.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.engross.check.Checker;
import org.engross.check.RuleSettings;
import org.engross.collection.Description;
import org.engross.collection.DescriptionReader;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;

/** The examples of messages that are files, {@code messages/CODE/fails.*} and {@code passes.*}, and what the program says of them. */
final class MessageExamples {
  static final Path MESSAGES = Path.of("messages");

  /** What the reading of a file of the United Nations says, not the check of a finished one. */
  private static final Set<MessageId> READING = Set.of(MessageId.FIL_009, MessageId.IDE_018);

  /** What only the writing of files can say. */
  private static final Set<MessageId> WRITING = Set.of(MessageId.FIL_006);

  private final Checker checker = Checker.ofProfile();
  private final Checker ofOthers = Checker.ofAkn4un();
  private final TextReading reading = new TextReading();

  /** The example: a file, or a folder of them; empty where the message has none. */
  static Optional<Path> file(MessageId id, String name) throws IOException {
    Path folder = MESSAGES.resolve(id.code());
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().matches(name + "(\\.(?!fix)[a-z]+)?")).findFirst();
    }
  }

  /** What the program finds, with the names of files as if it stood in the folder of the message. */
  List<Finding> findings(MessageId id, Path example) throws IOException {
    Report report = new Report();
    if (Files.isDirectory(example)) {
      read(example, report);
    } else if (READING.contains(id) || id.name().startsWith("MET")) {
      reading.read(example.toString(), Files.readAllBytes(example), List.of(), Optional.empty()).report().findings().forEach(report::add);
    } else if (id == MessageId.RUL_001) {
      RuleSettings.read(example.toString(), Files.readAllBytes(example), report);
    } else {
      validate(checker, List.of(example), report);
      if (example.toString().endsWith(".xml") && !alone(id, report)) {
        // what the grammar of the profile refuses before the rules can is checked as a file of others
        Report asOthers = new Report();
        validate(ofOthers, List.of(example), asOthers);
        return asOthers.findings();
      }
    }
    return report.findings().stream().filter(finding -> !finding.isAccepted()).toList();
  }

  /** Whether the message was found, and nothing but it. */
  private static boolean alone(MessageId id, Report report) {
    return !report.findings().isEmpty() && report.findings().stream().allMatch(finding -> finding.id() == id);
  }

  private static void validate(Checker checker, List<Path> files, Report report) throws IOException {
    new Validation(checker, new FolderRules(RuleSettings.none()), 1).run(files, new Validation.Found() {
      @Override
      public void file(String file, List<Finding> findings) {
        findings.forEach(report::add);
      }

      @Override
      public void beside(String file, List<Finding> findings) {
        findings.forEach(report::add);
      }
    });
  }

  private void read(Path folder, Report report) throws IOException {
    if (!Files.exists(folder.resolve("collection.xml"))) {
      try (Stream<Path> files = Files.list(folder)) {
        validate(checker, files.sorted().toList(), report);
      }
      return;
    }
    Optional<Description> described = new DescriptionReader(InputFiles::isText).read(folder, report);
    if (described.isPresent()) {
      for (CollectionFiles.Text text : new CollectionFiles(folder, CollectionFiles.digests(folder), report).read(described.get())) {
        report.addAll(reading.read(text.member().file(), text.bytes(), text.member().supplied(), text.fix()).report());
      }
    }
  }

  /** What the program prints. */
  String printed(MessageId id, Path example, Path out) throws IOException {
    String text = WRITING.contains(id) ? converted(example, out) : FindingsText.of(findings(id, example));
    return text.replace(example.getParent() + "/", "");
  }

  private static String converted(Path example, Path out) {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Main.run(new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), new PrintStream(errors, true, StandardCharsets.UTF_8),
        "convert", example.toString(), "-o", out.toString());
    return errors.toString(StandardCharsets.UTF_8);
  }
}
