package org.engross.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * A paragraph through the texts of a series: in each text at most one, which mainly goes back to the one before.
 *
 * @param series it belongs to
 * @param versions in the order of adoption, one or more
 */
public record Provision(Series series, List<Version> versions) {
  /**
   * The paragraph in one text.
   *
   * @param origin the edge to the version that it mainly goes back to; null for the first
   */
  public record Version(Place place, Edge origin) {}

  /** Its name in addresses: the place of the paragraph in the first text of this collection that has it, {@code pp7}. */
  public String name() {
    return versions.get(0).place().passage().label().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  /** The version in a text. */
  public Optional<Version> in(DatedText text) {
    return versions.stream().filter(version -> version.place().text().equals(text)).findFirst();
  }

  /** The newest version. */
  public Version latest() {
    return versions.get(versions.size() - 1);
  }

  /** What the words of the newest version have been through: pieces of it, each with the first version that has it as it stands. */
  public List<Aged> ages() {
    return ages(Redline::of);
  }

  /** @param redlines compares the words of a version with those of the next */
  public List<Aged> ages(BiFunction<String, String, Redline> redlines) {
    List<Aged> aged = List.of(new Aged(versions.get(0).place().passage().words(), 0));
    for (int i = 1; i < versions.size(); i++) {
      String before = String.join("", aged.stream().map(Aged::text).toList());
      aged = after(aged, redlines.apply(before, versions.get(i).place().passage().words()), i);
    }
    return aged;
  }

  /** Words of the newest version. @param version the first that has them, counted from 0 */
  public record Aged(String text, int version) {}

  private static List<Aged> after(List<Aged> aged, Redline redline, int version) {
    List<Aged> result = new ArrayList<>();
    int piece = 0;
    int offset = 0;
    for (Redline.Run run : redline.runs()) {
      if (run.kind() == Redline.Kind.INSERTED) {
        add(result, run.text(), version);
        continue;
      }
      int left = run.text().length();
      while (left > 0) {
        Aged current = aged.get(piece);
        int taken = Math.min(left, current.text().length() - offset);
        if (run.kind() == Redline.Kind.SAME) {
          add(result, current.text().substring(offset, offset + taken), current.version());
        }
        left -= taken;
        offset += taken;
        if (offset == current.text().length()) {
          piece++;
          offset = 0;
        }
      }
    }
    return result;
  }

  private static void add(List<Aged> aged, String text, int version) {
    if (!aged.isEmpty() && aged.get(aged.size() - 1).version() == version) {
      text = aged.remove(aged.size() - 1).text() + text;
    }
    aged.add(new Aged(text, version));
  }
}
