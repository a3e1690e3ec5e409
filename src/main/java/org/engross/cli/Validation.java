package org.engross.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.check.CheckedText;
import org.engross.check.Checker;
import org.engross.collection.AdoptionDates;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Report;

/** Checks files of either kind: XML as it stands, a raw text as the Akoma Ntoso it would become. */
final class Validation {
  private final Checker checker;
  private final int jobs;
  private final TextReading reading = new TextReading();

  Validation(Checker checker, int jobs) {
    this.checker = checker;
    this.jobs = jobs;
  }

  /** All findings, in the order of the files and of each file. */
  List<Finding> run(List<Path> files) {
    List<Checked> checked = Workers.map(files, jobs, this::check);
    Report together = new Report();
    CheckedText.checkTogether(checked.stream().flatMap(one -> one.texts().stream()).toList(), together);
    return Stream.concat(checked.stream().flatMap(one -> one.report().findings().stream()), together.findings().stream()).toList();
  }

  /** A file's report, and what other files of the run may refer to in it. */
  private record Checked(Report report, List<CheckedText> texts) {}

  private Checked check(Path file) {
    try {
      byte[] bytes = CollectionFiles.bytes(file);
      return isXml(bytes) || file.toString().endsWith(".xml") ? checkXml(file.toString(), bytes) : checkText(file.toString(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Checked checkXml(String file, byte[] bytes) {
    Report report = new Report();
    return new Checked(report, checker.check(file, bytes, report).stream().toList());
  }

  private Checked checkText(String file, byte[] bytes) throws IOException {
    TextReading.Reading read = reading.read(file, bytes, List.of(), CollectionFiles.fix(Path.of(file)));
    AdoptionDates dates = new AdoptionDates(read.resolutions());
    read.resolutions().forEach(resolution -> dates.check(resolution, read.origin(), read.report()));
    AknWriter writer = new AknWriter(EditionDate.of(null, null, List.of(read)), dates);
    List<CheckedText> texts = new ArrayList<>();
    List<AknDocument> documents = read.resolutions().stream().map(writer::write).toList();
    if (!documents.isEmpty()) {
      read.ledger(documents);
    }
    for (AknDocument document : documents) {
      checker.check(read.origin(), document.xml(), document.positions(), read.report()).ifPresent(texts::add);
    }
    return new Checked(read.report(), texts);
  }

  /** A file is told by what is in it: XML begins with a tag or a declaration. */
  private static boolean isXml(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    return start.startsWith("<?xml") || start.startsWith("<!DOCTYPE") || start.startsWith("<akomaNtoso") || start.startsWith("<!--");
  }
}
