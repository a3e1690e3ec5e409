package org.engross.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.engross.akn.AknDocument;
import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Treatment;
import org.engross.source.SourceLines;
import org.engross.source.SourceText;

/**
 * What became of every character of a source.
 *
 * @param source the file
 * @param shape how the text lies in it
 * @param runs all characters, in the order of the source, each in one run
 * @param supplied characters of the documents that stand in no source
 * @param overlaps offsets of characters that more than one part of the reading claims, ascending
 */
public record Ledger(SourceText source, String shape, List<Run> runs, List<Supplied> supplied, List<Integer> overlaps) {

  /** Characters of a document that stand in no source. */
  public record Supplied(Run.Place place, String text) {}

  /**
   * Posts the ledger of a source from what the stages of its reading noted.
   *
   * @param documents all that the source became
   */
  public static Ledger of(SourceLines source, Journal journal, List<AknDocument> documents) {
    return new Posting(source, journal, documents).ledger();
  }

  /** How many characters lead where. */
  public Map<Fate.Group, Integer> groups() {
    Map<Fate.Group, Integer> groups = new EnumMap<>(Fate.Group.class);
    runs.forEach(run -> groups.merge(run.fate().group(), run.end() - run.start(), Integer::sum));
    return groups;
  }

  /** Reports every line that has characters without a place, or with two. */
  public void report(Report report) {
    Origin origin = source.origin();
    int line = 0;
    for (Run run : runs) {
      Position position = origin.position(run.start());
      if (run.fate() == Treatment.LOST && position.line() > line) {
        line = position.line();
        report.add(MessageId.TXT_003, origin, position, lost(line));
      }
    }
    line = 0;
    for (int offset : overlaps) {
      Position position = origin.position(offset);
      if (position.line() > line) {
        line = position.line();
        report.add(MessageId.TXT_008, origin, position);
      }
    }
  }

  private int lost(int line) {
    return runs.stream()
        .filter(run -> run.fate() == Treatment.LOST && source.origin().position(run.start()).line() == line)
        .mapToInt(run -> run.end() - run.start())
        .sum();
  }
}
