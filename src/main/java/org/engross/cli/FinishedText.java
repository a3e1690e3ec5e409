package org.engross.cli;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.engross.check.CheckedText;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Severity;
import org.engross.publish.PublishedText;
import org.engross.publish.PublishedText.Noticed;

/**
 * A resolution that was read, written and checked: all that the products and the other texts need of it.
 *
 * @param slug the name of its files
 * @param path its folder on the website
 * @param akn the Akoma Ntoso file, UTF-8
 * @param ledger what became of the characters of its source, JSON; null once it is written, for it is longer than all the rest
 * @param citations its lines of data/citations.csv
 * @param checked what other texts may ask of it; null where it could not be read to its end
 * @param places where in the text findings lie, or may yet lie
 * @param leftOut what of its source belongs to pages: how many runs of characters of each kind
 */
record FinishedText(String slug, String path, byte[] akn, byte[] ledger, String ledgerDigest, String citations, CheckedText checked, Map<Position, KeptSlips.Place> places, TreeMap<String, Long> leftOut) implements Serializable {

  Optional<CheckedText> check() {
    return Optional.ofNullable(checked);
  }

  FinishedText withoutLedger() {
    return new FinishedText(slug, path, akn, null, ledgerDigest, citations, checked, places, leftOut);
  }

  /**
   * As the products take it.
   *
   * @param findings as grave as they are to be, those on other texts among them; the slips that the text keeps are warnings that lie on its words
   */
  PublishedText published(Stream<Finding> findings) {
    List<Noticed> noticed = findings.filter(finding -> finding.severity() == Severity.WARNING).map(this::noticed).filter(Objects::nonNull).distinct().toList();
    return new PublishedText(slug, path, akn, noticed, leftOut);
  }

  private Noticed noticed(Finding finding) {
    KeptSlips.Place place = places.get(finding.position());
    return place == null ? null : new Noticed(place.eId(), place.at(), finding.id().code(), finding.text());
  }
}
