package org.engross.cli;

import java.io.Console;

/** Whether somebody is watching, and in colours. */
final class Terminal {
  private Terminal() {}

  /** Whether input and output are those of a terminal. */
  static boolean watched() {
    Console console = System.console();
    return console != null && System.getenv("TERM") != null && isTerminal(console);
  }

  /** rule (no-color.org): a variable NO_COLOR that is not empty forbids colours; so does a terminal that calls itself dumb. */
  static boolean coloured() {
    String refused = System.getenv("NO_COLOR");
    return watched() && (refused == null || refused.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
  }

  /** From Java 22 on there is a console even where there is no terminal; it can then be asked. */
  private static boolean isTerminal(Console console) {
    try {
      return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
