package org.engross.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.engross.akn.AknDocument;
import org.engross.akn.Written;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Severity;
import org.engross.publish.PublishedText.Noticed;

/** The slips of a source that its text keeps: findings of level warning that lie on its words, each with the part it lies in. */
final class KeptSlips {
  private KeptSlips() {}

  /** @param findings on the source that the document was made from, others among them */
  static List<Noticed> of(AknDocument document, Origin source, Collection<Finding> findings) {
    return findings.stream()
        .filter(finding -> finding.severity() == Severity.WARNING && finding.position().file().equals(source.file()))
        .filter(finding -> finding.position().line() > 0 && finding.position().line() <= source.lines())
        .flatMap(finding -> part(document, source, finding.position()).map(eId -> new Noticed(eId, finding.id().code(), finding.text())).stream())
        .distinct()
        .toList();
  }

  /** The part whose words hold the character at this place of the source, or that begins there. */
  private static Optional<String> part(AknDocument document, Origin source, Position place) {
    int offset = source.start(place.line()) + Math.max(place.column(), 1) - 1;
    return document.written().stream().filter(written -> holds(written.passage(), offset)).findFirst().map(Written::eId)
        .or(() -> document.positions().entrySet().stream().filter(entry -> entry.getValue().equals(place)).map(Map.Entry::getKey).findFirst());
  }

  private static boolean holds(Passage words, int offset) {
    return IntStream.range(0, words.length()).anyMatch(i -> words.offset(i) == offset);
  }
}
