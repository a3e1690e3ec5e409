package org.engross.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Origin;

/**
 * Which lines of the source made a unit of a document, and why the reading took them for what they are.
 *
 * @param resolution name of the text that the unit is in; null where the file holds no other
 * @param unit null for the lines that are in no unit: masthead, headings, closing lines, furniture
 */
public record Explanation(String resolution, Unit unit, List<Line> lines) {
  /** The same, as that of one of several texts. */
  public Explanation of(String name) {
    return new Explanation(name, unit, lines);
  }

  /**
   * A line of the source.
   *
   * @param fates what became of its characters beside text, in order: "page number", "line join"
   * @param grounds why, in the order of the line
   */
  public record Line(int number, String text, List<String> fates, List<Ground> grounds) {}

  /** A decision on something that begins at a column. */
  public record Ground(int column, Journal.Decision decision) {}

  /**
   * Explains all units of a document, in its order, and then the lines that are in none.
   *
   * @param units those of the document, see {@link Unit#of}
   * @param slug of the document
   */
  public static List<Explanation> of(Ledger ledger, Journal journal, List<Unit> units, String slug) {
    Map<String, Unit> byElement = new HashMap<>();
    units.forEach(unit -> unit.inside().forEach(eId -> byElement.put(eId, unit)));
    Map<Unit, TreeSet<Integer>> lines = new HashMap<>();
    Unit[] owners = new Unit[ledger.source().origin().characters().length()];
    Origin origin = ledger.source().origin();
    TreeSet<Integer> rest = new TreeSet<>();
    for (Run run : ledger.runs()) {
      boolean here = run.place() != null && run.place().slug().equals(slug);
      Unit unit = here ? byElement.get(run.place().eId()) : null;
      java.util.Arrays.fill(owners, run.start(), run.end(), unit);
      int line = origin.position(run.start()).line();
      if (unit != null) {
        lines.computeIfAbsent(unit, key -> new TreeSet<>()).add(line);
      } else if (run.fate().group() != Fate.Group.NORMALISATION) {
        rest.add(line);
      }
    }
    lines.values().forEach(rest::removeAll);
    Map<Integer, List<Ground>> grounds = grounds(journal, origin);
    Map<Integer, List<String>> fates = fates(ledger);
    List<Explanation> explanations = new ArrayList<>();
    for (Unit unit : units) {
      List<Line> own = new ArrayList<>();
      for (int line : lines.getOrDefault(unit, new TreeSet<>())) {
        List<Ground> its = grounds.getOrDefault(line, List.of()).stream().filter(ground -> unit.equals(owner(owners, ground.decision().offset()))).toList();
        own.add(new Line(line, origin.line(line), fates.getOrDefault(line, List.of()), its));
      }
      explanations.add(new Explanation(null, unit, own));
    }
    explanations.add(new Explanation(null, null, rest.stream()
        .map(line -> new Line(line, origin.line(line), fates.getOrDefault(line, List.of()), grounds.getOrDefault(line, List.of()))).toList()));
    return explanations;
  }

  /** A decision on a sign that belongs to no unit, a mark or a blank, concerns what stands behind it. */
  private static Unit owner(Unit[] owners, int offset) {
    for (int at = offset; at < owners.length && at < offset + 8; at++) {
      if (owners[at] != null) {
        return owners[at];
      }
    }
    return null;
  }

  private static Map<Integer, List<Ground>> grounds(Journal journal, Origin origin) {
    Map<Integer, List<Ground>> grounds = new TreeMap<>();
    journal.decisions().stream().distinct().sorted(Comparator.comparingInt(Journal.Decision::offset)).forEach(decision -> {
      var position = origin.position(decision.offset());
      grounds.computeIfAbsent(position.line(), line -> new ArrayList<>()).add(new Ground(position.column(), decision));
    });
    return grounds;
  }

  private static Map<Integer, List<String>> fates(Ledger ledger) {
    Map<Integer, List<String>> fates = new HashMap<>();
    for (Run run : ledger.runs()) {
      boolean told = run.fate().group() == Fate.Group.FURNITURE || run.fate().group() == Fate.Group.LOST || run.fate().group() == Fate.Group.METADATA;
      List<String> words = fates.computeIfAbsent(ledger.source().origin().position(run.start()).line(), line -> new ArrayList<>());
      if (told && !words.contains(run.fate().words())) {
        words.add(run.fate().words());
      }
    }
    return fates;
  }
}
