package org.engross.cli;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.engross.publish.AknFile;
import org.engross.publish.PublishedText;
import org.engross.publish.PublishedText.Noticed;

/**
 * A resolution that was read, written and checked: all that the products and the other texts need of it.
 *
 * @param slug the name of its files
 * @param path its folder on the website
 * @param akn the Akoma Ntoso file, UTF-8; null once it is written, so that memory does not grow with the texts
 * @param aknDigest the digest of that
 * @param ledger what became of the characters of its source, JSON; null once it is written
 * @param ledgerDigest the digest of that
 * @param citations its lines of data/citations.csv
 * @param checked what other texts may ask of it; null where it could not be read to its end, once it is put aside, or when they have asked
 * @param aside where that was put; null where it was not
 * @param places where in the text findings lie, or may yet lie
 * @param leftOut what of its source belongs to pages: how many runs of characters of each kind
 */
record FinishedText(String slug, String path, byte[] akn, String aknDigest, byte[] ledger, String ledgerDigest, String citations, CheckedText checked, String aside, Map<Position, KeptSlips.Place> places, TreeMap<String, Long> leftOut) implements Serializable {

  /** What other texts may ask of it; empty where it could not be read to its end. */
  Optional<CheckedText> check(AsideTexts texts) {
    return aside != null ? Optional.of(texts.get(aside)) : Optional.ofNullable(checked);
  }

  boolean isChecked() {
    return checked != null || aside != null;
  }

  /** Writes its two files, each under its digest: two texts may have one name, and only one of them is published. */
  FinishedText written(Path folder, AsideTexts texts) throws IOException {
    Files.write(folder.resolve(aknDigest), akn);
    Files.write(folder.resolve(ledgerDigest), ledger);
    String place = checked == null ? null : texts.put(checked);
    return new FinishedText(slug, path, null, aknDigest, null, ledgerDigest, citations, place == null ? checked : null, place, places, leftOut);
  }

  FinishedText compared() {
    return new FinishedText(slug, path, akn, aknDigest, ledger, ledgerDigest, citations, null, null, places, leftOut);
  }

  /**
   * As the products take it.
   *
   * @param file where its Akoma Ntoso stands now
   * @param findings as grave as they are to be, those on other texts among them; the slips that the text keeps are warnings that lie on its words
   */
  PublishedText published(Path file, Stream<Finding> findings) {
    List<Noticed> noticed = findings.filter(finding -> finding.severity() == Severity.WARNING).map(this::noticed).filter(Objects::nonNull).distinct().toList();
    return new PublishedText(slug, path, AknFile.at(file, aknDigest), noticed, leftOut);
  }

  private Noticed noticed(Finding finding) {
    KeptSlips.Place place = places.get(finding.position());
    return place == null ? null : new Noticed(place.eId(), place.at(), finding.id().code(), finding.text());
  }
}
