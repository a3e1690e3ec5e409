package org.engross.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Report;
import org.engross.ledger.Ledger;

/** What became of the characters of all texts, a row a shape: all of them must have a place, and none two. */
final class LedgerTable {
  private static final String ROW = "| %-12s | %5s | %10s | %10s | %8s | %9s | %10s | %6s | %5s | %11s |%n";

  private final Map<String, Sums> shapes = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private static final class Sums {
    private int texts;
    private int complete;
    private long characters;
    private long twice;
    private final Map<Fate.Group, Long> groups = new LinkedHashMap<>();

    private long of(Fate.Group group) {
      return groups.getOrDefault(group, 0L);
    }
  }

  /** @param title what to call the text in the list of faults */
  void add(String shape, String title, Ledger ledger) {
    Sums sums = shapes.computeIfAbsent(shape, key -> new Sums());
    Report report = new Report();
    ledger.report(report);
    for (Finding finding : report.findings()) {
      faults.add(title + ": " + finding.position() + ": " + finding.id().code() + " " + finding.text() + (finding.id() == MessageId.TXT_003 ? "" : ": " + finding.excerpt()));
    }
    sums.texts++;
    sums.complete += report.findings().isEmpty() ? 1 : 0;
    sums.characters += ledger.source().origin().characters().length();
    sums.twice += ledger.overlaps().size();
    ledger.groups().forEach((group, characters) -> sums.groups.merge(group, (long) characters, Long::sum));
  }

  /** A line for every line of a source with characters that have no place, or two. */
  List<String> faults() {
    return faults;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    text.append(String.format(ROW, "ledger", "texts", "characters", "document", "metadata", "furniture", "normalised", "lost", "twice", "accounted %"));
    text.append(String.format(ROW, "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:", "--:"));
    shapes.forEach((shape, sums) -> text.append(String.format(ROW, shape, sums.texts, sums.characters, sums.of(Fate.Group.DOCUMENT), sums.of(Fate.Group.METADATA),
        sums.of(Fate.Group.FURNITURE), sums.of(Fate.Group.NORMALISATION), sums.of(Fate.Group.LOST), sums.twice, share(sums))));
    return text.toString();
  }

  /** Cut, not rounded: 100 means that nothing is missing. */
  private static String share(Sums sums) {
    double share = 1 - (double) (sums.of(Fate.Group.LOST) + sums.twice) / Math.max(1, sums.characters);
    return String.format(Locale.ROOT, "%.4f", Math.floor(share * 1000000) / 10000);
  }
}
