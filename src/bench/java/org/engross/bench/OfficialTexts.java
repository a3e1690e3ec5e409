package org.engross.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Report;
import org.engross.model.Resolution;
import org.engross.parse.ResolutionParser;
import org.engross.publish.PublishedText;
import org.engross.source.SourceReader;

/** Reads official files as Engross reads them, one by one; what is noticed in them is left aside. */
final class OfficialTexts {
  private final SourceReader sources = new SourceReader();
  private final ResolutionParser parser = new ResolutionParser();
  private final AknWriter writer = new AknWriter(LocalDate.EPOCH, cited -> Optional.empty());

  /** The resolutions in a file, in their order; none where it cannot be read. */
  List<Resolution> resolutions(Path path) throws IOException {
    Report report = new Report();
    return sources.read(path.getFileName().toString(), Files.readAllBytes(path), report)
        .map(lines -> parser.parse(lines, List.of(), report, new Journal())).orElse(List.of());
  }

  /** A resolution as products take it. */
  PublishedText text(Resolution resolution) {
    AknDocument document = writer.write(resolution);
    return new PublishedText(document.slug(), document.path(), document.xml());
  }

  /** The texts of a file. */
  List<PublishedText> of(Path path) throws IOException {
    return resolutions(path).stream().map(this::text).toList();
  }
}
