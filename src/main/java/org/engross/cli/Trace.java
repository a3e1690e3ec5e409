package org.engross.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Where the time of a build went: by the clock for each step, and for each text how long its steps took. Safe for several threads. */
final class Trace {
  private static final int SHOWN = 20;
  private static final double MILLION = 1e6;

  private final Map<String, Long> steps = new LinkedHashMap<>();
  private final Map<String, Map<String, Long>> texts = new ConcurrentHashMap<>();
  private String step = "starting";
  private long since = System.nanoTime();

  /** A step begins and the one before it ends; null where none begins. */
  synchronized void step(String name) {
    long now = System.nanoTime();
    if (step != null) {
      steps.merge(step, now - since, Long::sum);
    }
    step = name;
    since = now;
  }

  /** Does what a step does with one text. */
  <T> T one(String of, String text, Progress.Work<T> work) throws IOException {
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      texts.computeIfAbsent(text, name -> new ConcurrentHashMap<>()).merge(of, System.nanoTime() - start, Long::sum);
    }
  }

  /** Writes the steps in their order and the texts that took longest, in milliseconds. */
  synchronized void write(PrintWriter out) {
    out.println("milliseconds by the clock");
    steps.forEach((name, time) -> out.println(line(time, name)));
    List<Map.Entry<String, Map<String, Long>>> longest = new ArrayList<>(texts.entrySet());
    longest.sort(Comparator.comparingLong((Map.Entry<String, Map<String, Long>> text) -> -sum(text.getValue())).thenComparing(Map.Entry::getKey));
    out.println("milliseconds of the texts that took longest, " + Math.min(SHOWN, longest.size()) + " of " + longest.size());
    for (Map.Entry<String, Map<String, Long>> text : longest.subList(0, Math.min(SHOWN, longest.size()))) {
      StringBuilder parts = new StringBuilder(text.getKey());
      steps.keySet().stream().filter(text.getValue()::containsKey).forEach(name -> parts.append(", ").append(name).append(" ").append(line(text.getValue().get(name), "").strip()));
      out.println(line(sum(text.getValue()), parts.toString()));
    }
    out.flush();
  }

  private static long sum(Map<String, Long> times) {
    return times.values().stream().mapToLong(Long::longValue).sum();
  }

  private static String line(long nanoseconds, String of) {
    return String.format(Locale.ROOT, "%9.1f  %s", nanoseconds / MILLION, of);
  }
}
