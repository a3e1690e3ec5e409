package org.engross;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.collection.AdoptionDates;
import org.engross.collection.Description;
import org.engross.collection.DescriptionReader;
import org.engross.collection.Member;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Report;
import org.engross.model.Resolution;
import org.engross.parse.ResolutionParser;
import org.engross.publish.Edition;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.engross.source.LineReader;
import org.engross.source.SourceLines;
import org.engross.source.TextDecoder;

/** The five seed texts at every stage up to Akoma Ntoso, read from {@code seeds/} as a build reads them. */
public final class Seeds {
  public static final Path FOLDER = Path.of("seeds");

  /** A seed at every stage. */
  public record Seed(String file, SourceLines lines, Resolution resolution, AknDocument document, Report report, Journal journal) {}

  private Seeds() {}

  /** The five seeds in the order of the collection. */
  public static List<Seed> read() {
    try {
      Description description = description();
      List<SourceLines> lines = new ArrayList<>();
      List<Resolution> resolutions = new ArrayList<>();
      List<Journal> journals = new ArrayList<>();
      List<Report> reports = new ArrayList<>();
      for (Member member : description.members()) {
        Report report = new Report();
        byte[] bytes = Files.readAllBytes(FOLDER.resolve(member.file()));
        SourceLines source = new LineReader().read(new TextDecoder().decode(member.file(), bytes, report).orElseThrow());
        lines.add(source);
        Journal journal = new Journal();
        resolutions.add(new ResolutionParser().parse(source, member.supplied(), report, journal).get(0));
        journals.add(journal);
        reports.add(report);
      }
      AknWriter writer = new AknWriter(LocalDate.of(2017, 2, 2), new AdoptionDates(resolutions));
      List<Seed> seeds = new ArrayList<>();
      for (int i = 0; i < lines.size(); i++) {
        seeds.add(new Seed(description.members().get(i).file(), lines.get(i), resolutions.get(i), writer.write(resolutions.get(i)), reports.get(i), journals.get(i)));
      }
      return seeds;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The edition that a build of the seeds publishes. */
  public static Edition edition() {
    try {
      Description description = description();
      List<PublishedText> texts = read().stream()
          .map(Seed::document)
          .map(document -> new PublishedText(document.slug(), document.path(), document.xml()))
          .toList();
      return new Edition(description.title(), description.subtitle(), description.language(), LocalDate.of(2017, 2, 2), texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A press that has the five texts. */
  public static Press press() {
    return new Press(edition());
  }

  private static Description description() throws IOException {
    return new DescriptionReader(name -> true).read(FOLDER, new Report()).orElseThrow();
  }
}
