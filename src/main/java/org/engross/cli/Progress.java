package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Says on a terminal what is being done, how much of it and how long it will still take, in one line that the next overwrites;
 * elsewhere nothing, unless asked for. Safe for several threads.
 */
final class Progress {
  private static final String ERASE = "\r\u001b[K";
  private static final long SECOND = 1_000_000_000L;
  /** As often as an eye can follow. */
  private static final long PAUSE = SECOND / 10;

  private final PrintWriter messages;
  private final boolean terminal;
  private final boolean lines;
  private final Trace trace;
  private final AtomicInteger done = new AtomicInteger();
  private volatile String step = "";
  private volatile String where = "";
  private volatile int total;
  private volatile long start;
  private long shown;

  /** Work that takes its time. */
  interface Work<T> {
    T run() throws IOException;
  }

  Progress(PrintWriter messages, CommonOptions options) {
    this(messages, options, new Trace());
  }

  /** @param trace takes the times */
  Progress(PrintWriter messages, CommonOptions options, Trace trace) {
    this.messages = messages;
    this.terminal = Terminal.watched() && !options.quiet;
    this.lines = options.verbose;
    this.trace = trace;
  }

  /** @param what "setting the book" */
  void step(String what) {
    step(what, 0);
  }

  /** A step of which it is known how many there are to do. */
  void step(String what, int number) {
    step = what;
    where = "";
    total = number;
    done.set(0);
    start = System.nanoTime();
    trace.step(what);
    if (lines) {
      messages.println("engross: " + what + (number > 0 ? " " + Count.of(number, "file") : ""));
    } else {
      show(true);
    }
  }

  /** How far the step has come: "page 120". */
  void reached(String place) {
    where = ": " + place;
    show(false);
  }

  /** Does one of those that the step has. */
  <T> T one(String name, Work<T> work) throws IOException {
    T result = trace.one(step, name, work);
    done.incrementAndGet();
    show(false);
    return result;
  }

  /** Leaves the line clean for what follows. */
  void end() {
    trace.step(null);
    if (terminal && !lines) {
      messages.print(ERASE);
      messages.flush();
    }
  }

  private synchronized void show(boolean atOnce) {
    long now = System.nanoTime();
    if (terminal && !lines && (atOnce || now - shown > PAUSE)) {
      shown = now;
      messages.print(ERASE + "engross: " + step + where + (total > 0 ? " " + done.get() + " of " + total + left(now) : "") + " ...");
      messages.flush();
    }
  }

  /** Of what took this long so far, how long the rest will take. */
  private String left(long now) {
    int ready = done.get();
    long seconds = ready == 0 ? 0 : (now - start) / SECOND * (total - ready) / ready;
    return seconds < 2 ? "" : ", " + seconds + " s left";
  }
}
