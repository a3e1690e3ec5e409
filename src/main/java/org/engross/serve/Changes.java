package org.engross.serve;

import java.util.List;

/** What browsers are told of builds. Safe for several threads. */
public final class Changes {
  /** A browser that waits longer asks again, for many give up after half a minute. */
  private static final long PATIENCE = 25_000;

  private long number;
  private List<String> findings = List.of();

  /** Another build is in place. */
  public synchronized void built(List<String> found) {
    number++;
    findings = List.copyOf(found);
    notifyAll();
  }

  /**
   * A script that hands over the number of the build that is in place and what was found in it.
   *
   * @param known the number of the build that the browser shows, for whose successor it waits a while; anything else is answered at once
   */
  synchronized String since(String known) throws InterruptedException {
    long until = System.currentTimeMillis() + PATIENCE;
    while (Long.toString(number).equals(known) && System.currentTimeMillis() < until) {
      wait(Math.max(1, until - System.currentTimeMillis()));
    }
    StringBuilder script = new StringBuilder("engrossServe(" + number + ", [");
    findings.forEach(finding -> script.append(script.charAt(script.length() - 1) == '[' ? "" : ", ").append(quoted(finding)));
    return script + "]);\n";
  }

  /** A string of JavaScript in which nothing but letters, figures and blanks of ASCII stands as it is. */
  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : words.toCharArray()) {
      boolean plain = c == ' ' || c < 128 && Character.isLetterOrDigit(c);
      quoted.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return quoted.append('"').toString();
  }
}
