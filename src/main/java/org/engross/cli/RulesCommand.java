package org.engross.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.engross.diagnostic.MessageCodes;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.MessagePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code engross rules}: all messages, or the page of one. */
@Command(
    name = "rules",
    description = "List the messages of Engross, or tell what one means and how to mend what it is about.",
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "CODE", description = "A code such as OPE-002 (default: list all).")
  private String code;

  @Override
  public Integer call() {
    PrintWriter results = spec.commandLine().getOut();
    if (code == null) {
      for (MessageId id : MessageId.values()) {
        results.printf("%s %-7s %s%n", id.code(), id.severity().word(), id.pattern().replace("%s", "..."));
      }
    } else {
      print(named(code.toUpperCase(Locale.ROOT)), results);
    }
    results.flush();
    return ExitStatus.DONE;
  }

  private MessageId named(String wanted) {
    return MessageCodes.find(wanted).orElseThrow(() -> new ParameterException(spec.commandLine(), MessageCodes.retired(wanted)
        ? wanted + " is a message of an older version and is no longer given"
        : "there is no message " + wanted + "; engross rules lists all"));
  }

  private static void print(MessageId id, PrintWriter results) {
    results.println(id.code() + " (" + id.severity().word() + "): " + id.pattern().replace("%s", "..."));
    MessagePage.of(id).ifPresent(page -> {
      results.println("Source: " + page.source());
      section("", page.body(), results);
      section("For example:", page.failing(), results);
      section("Engross says:", page.finding().strip(), results);
      section("This passes:", page.passing(), results);
    });
  }

  private static void section(String heading, String text, PrintWriter results) {
    if (!text.isEmpty()) {
      results.println();
      results.print(heading.isEmpty() ? "" : heading + System.lineSeparator());
      text.lines().forEach(line -> results.println(heading.isEmpty() ? line : ("    " + line).stripTrailing()));
    }
  }
}
