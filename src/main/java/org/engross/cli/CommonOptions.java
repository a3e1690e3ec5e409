package org.engross.cli;

import picocli.CommandLine.Option;

/** Options that mean the same in every command. */
final class CommonOptions {
  @Option(names = {"-q", "--quiet"}, description = "Say nothing but errors.")
  boolean quiet;

  @Option(names = {"-v", "--verbose"}, description = "Show every finding, and what is being done.")
  boolean verbose;

  @Option(names = {"-j", "--jobs"}, paramLabel = "N", description = "How many texts to read at once (default: the processors of this machine, 4 at most).")
  int jobs = Math.min(4, Runtime.getRuntime().availableProcessors());

  @Option(names = "--no-cache", description = "Make everything anew.")
  boolean noCache;
}
