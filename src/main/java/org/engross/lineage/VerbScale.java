package org.engross.lineage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How strong opening verbs are, by a table of our own ({@code verb-scale.tsv}); it is shown with its reasons, and is no law. */
public final class VerbScale {
  private static final String TABLE = "verb-scale.tsv";
  private static final VerbScale OWN = read();

  private final Map<String, Step> steps = new HashMap<>();

  /** Where a verb stands: on which scale, how high, and why. */
  public record Step(String scale, int rank, String verb, String reason) {}

  /** What became of a verb. */
  public enum Shift {
    SAME,
    STRENGTHENED,
    SOFTENED,
    OTHER_ACT;

    /** As pages and files have it: {@code other act}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  private VerbScale() {}

  /** By the table that comes with Engross. */
  public static VerbScale own() {
    return OWN;
  }

  private static VerbScale read() {
    VerbScale scale = new VerbScale();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(VerbScale.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
      reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
          .forEach(row -> scale.steps.put(key(row[2]), new Step(row[0], Integer.parseInt(row[1]), row[2], row[3])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scale;
  }

  /** Where a verb stands; empty where the table does not have it. */
  public Optional<Step> step(String verb) {
    return Optional.ofNullable(steps.get(key(verb)));
  }

  /** What became of a verb. rule: verbs are stronger or weaker than others of the same scale only. */
  public Shift shift(String from, String to) {
    if (key(from).equals(key(to))) {
      return Shift.SAME;
    }
    Step before = steps.get(key(from));
    Step after = steps.get(key(to));
    if (before == null || after == null || !before.scale().equals(after.scale())) {
      return Shift.OTHER_ACT;
    }
    return before.rank() == after.rank() ? Shift.SAME : before.rank() < after.rank() ? Shift.STRENGTHENED : Shift.SOFTENED;
  }

  /** True of a verb that asks somebody to act. */
  boolean isRequest(String verb) {
    return step(verb).filter(step -> step.scale().equals("request")).isPresent();
  }

  /** All steps, strongest first on each scale. */
  public List<Step> steps() {
    return steps.values().stream().sorted(Comparator.comparing(Step::scale).thenComparing(Step::rank, Comparator.reverseOrder()).thenComparing(Step::verb)).toList();
  }

  private static String key(String verb) {
    return verb.strip().replaceAll("\\s*,$", "").toLowerCase(Locale.ROOT);
  }
}
