package org.engross.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options that mean the same in every command. */
final class CommonOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(names = {"-q", "--quiet"}, description = "Say nothing but errors.")
  boolean quiet;

  @Option(names = {"-v", "--verbose"}, description = "Show every finding, and what is being done.")
  boolean verbose;

  @Option(names = {"-j", "--jobs"}, paramLabel = "N", description = "How many things to do at once (default: the processors of this machine, 4 at most).")
  void jobs(int number) {
    if (number < 1) {
      throw new ParameterException(spec.commandLine(), "--jobs takes a number from 1 on, not " + number);
    }
    jobs = number;
  }

  int jobs = Math.min(4, Runtime.getRuntime().availableProcessors());

  @Option(names = "--no-cache", description = "Make everything anew.")
  boolean noCache;
}
