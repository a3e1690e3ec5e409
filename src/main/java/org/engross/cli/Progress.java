package org.engross.cli;

import java.io.PrintWriter;

/** Says on a terminal what is being done, in one line that the next step overwrites; elsewhere nothing, unless asked for. */
final class Progress {
  private static final String ERASE = "\r\u001b[K";
  private final PrintWriter messages;
  private final boolean terminal;
  private final boolean lines;

  Progress(PrintWriter messages, CommonOptions options) {
    this.messages = messages;
    this.terminal = Terminal.watched() && !options.quiet;
    this.lines = options.verbose;
  }

  /** @param step "setting the book" */
  void step(String step) {
    if (lines) {
      messages.println("engross: " + step);
    } else if (terminal) {
      messages.print(ERASE + "engross: " + step + " ...");
      messages.flush();
    }
  }

  /** Leaves the line clean for what follows. */
  void end() {
    if (terminal && !lines) {
      messages.print(ERASE);
      messages.flush();
    }
  }
}
