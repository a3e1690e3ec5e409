package org.engross.cli;

import java.util.List;
import java.util.Optional;
import org.engross.diagnostic.Report;
import org.engross.model.Resolution;
import org.engross.model.SuppliedFact;
import org.engross.parse.ResolutionParser;
import org.engross.source.SourceLines;
import org.engross.source.SourceReader;
import org.engross.source.SourceText;

/** The stages from the bytes of a raw text to a resolution. */
final class TextReading {
  private final SourceReader sources = new SourceReader();
  private final ResolutionParser parser = new ResolutionParser();

  /**
   * A text as far as it could be read.
   *
   * @param source empty where nothing in the file can be read
   * @param resolutions in the order of the file; empty where it holds none
   */
  record Reading(String file, Optional<SourceText> source, List<Resolution> resolutions, Report report) {}

  /** @param file the name to report the text by */
  Reading read(String file, byte[] bytes, List<SuppliedFact> supplied) {
    Report report = new Report();
    Optional<SourceLines> source = sources.read(file, bytes, report);
    List<Resolution> resolutions = source.map(lines -> parser.parse(lines, supplied, report)).orElse(List.of());
    return new Reading(file, source.map(SourceLines::source), resolutions, report);
  }
}
