package org.engross.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line. */
@Command(
    name = "engross",
    description = "Texts of United Nations resolutions into Akoma Ntoso, and from that a website, a book and Markdown.",
    mixinStandardHelpOptions = true,
    version = "Engross " + Main.VERSION,
    subcommands = {BuildCommand.class, ServeCommand.class, ConvertCommand.class, ValidateCommand.class, ExplainCommand.class, LineageCommand.class, RulesCommand.class})
public final class Main implements Runnable {
  static final String VERSION = "0.1.0";

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Runs a command and ends with its exit status, see {@link ExitStatus}. */
  public static void main(String[] arguments) {
    // Libraries change the case of words by the default locale; results may not depend on whose machine this is.
    Locale.setDefault(Locale.ROOT);
    PrintStream out = new PrintStream(new PipeOutput(new FileOutputStream(FileDescriptor.out)), true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(run(out, err, arguments));
  }

  /**
   * Runs a command.
   *
   * @param out takes results
   * @param err takes messages
   * @return the exit status
   */
  public static int run(PrintStream out, PrintStream err, String... arguments) {
    CommandLine commandLine = new CommandLine(new Main());
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
    commandLine.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
    commandLine.setParameterExceptionHandler((exception, given) -> wrongArgument(exception));
    commandLine.setExecutionExceptionHandler((exception, line, result) -> ExitStatus.of(exception, line.getErr()));
    int status = commandLine.execute(arguments);
    if (out.checkError() && status != ExitStatus.DEFECT) {
      err.println("engross: the results could not be written to standard output");
      return ExitStatus.FILE;
    }
    return status;
  }

  /** Without a command there is nothing to do but to say which there are. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command: build, serve, convert, validate, explain, lineage or rules");
  }

  private static int wrongArgument(ParameterException exception) {
    CommandLine line = exception.getCommandLine();
    line.getErr().println("engross: " + exception.getMessage());
    line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitStatus.USAGE;
  }
}
