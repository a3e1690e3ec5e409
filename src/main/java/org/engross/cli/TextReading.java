package org.engross.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.diagnostic.Doubts;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.ledger.Ledger;
import org.engross.model.Resolution;
import org.engross.model.SuppliedFact;
import org.engross.parse.ResolutionParser;
import org.engross.source.Corrections;
import org.engross.source.SourceLines;
import org.engross.source.SourceReader;

/** The stages from the bytes of a raw text to a resolution. */
final class TextReading {
  private final SourceReader sources = new SourceReader();
  private final ResolutionParser parser = new ResolutionParser();
  private final SourceGrammar grammar = new SourceGrammar();

  /**
   * A text as far as it could be read.
   *
   * @param lines empty where nothing in the file can be read
   * @param resolutions in the order of the file; empty where it holds none
   * @param journal what the reading took out of the text
   * @param corrections what an editor says of the text; empty where there is nothing
   */
  record Reading(
      String file, Optional<SourceLines> lines, List<Resolution> resolutions, Report report, Journal journal, Optional<Corrections> corrections) {

    /** Marks the findings that the corrections accept; to be called when everything has been checked. */
    void accept() {
      corrections.ifPresent(one -> one.accept(report));
    }

    /** The characters of a file that could be read. */
    Origin origin() {
      return lines.orElseThrow().source().origin();
    }

    /** What the resolutions become, in their order; of two with one name the later one is called otherwise, and reported. */
    List<AknDocument> documents(AknWriter writer) {
      Set<String> names = new HashSet<>();
      List<AknDocument> documents = new ArrayList<>();
      for (Resolution resolution : resolutions) {
        AknDocument document = writer.write(resolution);
        String name = document.slug();
        if (names.contains(name)) {
          report.add(MessageId.FIL_006, Position.of(file), file, name, "another text of the same file");
        }
        for (int number = 2; !names.add(document.slug()); number++) {
          document = document.named(name + "-" + number);
        }
        documents.add(document);
      }
      return documents;
    }

    /** What became of each character; what is nowhere, or in two places, is reported. */
    Ledger ledger(List<AknDocument> documents) {
      Ledger ledger = Ledger.of(lines.orElseThrow(), journal, documents);
      ledger.report(report);
      return ledger;
    }
  }

  /**
   * The corrections that stand beside a text.
   *
   * @param file the name to report them by
   */
  record Fix(String file, byte[] bytes) {}

  /**
   * Reads a text.
   *
   * @param file the name to report it by
   * @param fix its corrections, where there are any
   */
  Reading read(String file, byte[] bytes, List<SuppliedFact> supplied, Optional<Fix> fix) {
    Report report = new Report();
    Journal journal = new Journal();
    Optional<SourceLines> source = sources.read(file, bytes, report);
    source.ifPresent(lines -> grammar.check(lines, bytes, report));
    Optional<Corrections> corrections = fix.flatMap(one -> Corrections.read(one.file(), one.bytes(), report));
    if (corrections.isPresent()) {
      source = source.map(lines -> corrections.get().apply(lines, report, journal));
    }
    List<Resolution> resolutions = source.map(lines -> parser.parse(lines, supplied, report, journal)).orElse(List.of());
    source.ifPresent(lines -> Doubts.report(journal, lines.source().origin(), report));
    return new Reading(file, source, resolutions, report, journal, corrections);
  }
}
