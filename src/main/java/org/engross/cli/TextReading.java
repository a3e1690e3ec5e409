package org.engross.cli;

import java.util.List;
import java.util.Optional;
import org.engross.diagnostic.Report;
import org.engross.model.Resolution;
import org.engross.model.SuppliedFact;
import org.engross.parse.ResolutionParser;
import org.engross.source.LineReader;
import org.engross.source.SourceText;
import org.engross.source.TextDecoder;

/** The stages from the bytes of a raw text to a resolution. */
final class TextReading {
  private final TextDecoder decoder = new TextDecoder();
  private final LineReader lines = new LineReader();
  private final ResolutionParser parser = new ResolutionParser();

  /**
   * A text as far as it could be read.
   *
   * @param source empty where the file is not text
   * @param resolution empty where the file holds none
   */
  record Reading(String file, Optional<SourceText> source, Optional<Resolution> resolution, Report report) {}

  /** @param file the name to report the text by */
  Reading read(String file, byte[] bytes, List<SuppliedFact> supplied) {
    Report report = new Report();
    Optional<SourceText> source = decoder.decode(file, bytes, report);
    Optional<Resolution> resolution = source.flatMap(text -> parser.parse(lines.read(text), supplied, report));
    return new Reading(file, source, resolution, report);
  }
}
