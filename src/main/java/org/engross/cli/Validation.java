package org.engross.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
  private final FolderRules settings;
  private final int jobs;
  private final TextReading reading = new TextReading();

  /** Takes what is found. */
  interface Found {
    /** What was found in a file of the run, of each in turn. */
    void file(String file, List<Finding> findings) throws IOException;

    /** What shows only beside other files, or when all have been read. */
    void beside(String file, List<Finding> findings) throws IOException;

    /** Findings of several files, those of each together. */
    default void each(List<Finding> findings) throws IOException {
      Map<String, List<Finding>> byFile = new LinkedHashMap<>();
      findings.forEach(finding -> byFile.computeIfAbsent(finding.position().file(), file -> new ArrayList<>()).add(finding));
      for (Map.Entry<String, List<Finding>> one : byFile.entrySet()) {
        beside(one.getKey(), one.getValue());
      }
    }
  }

  Validation(Checker checker, FolderRules settings, int jobs) {
    this.checker = checker;
    this.settings = settings;
    this.jobs = jobs;
  }

  /** Hands over the findings in the order of the files; of a file nothing is kept but what other files may refer to. */
  void run(List<Path> files, Found found) throws IOException {
    List<CheckedText> texts = new ArrayList<>();
    Workers.each(files, jobs, this::check, checked -> {
      texts.addAll(checked.texts());
      Map<Boolean, List<Finding>> own = settings.apply(checked.findings()).stream()
          .collect(Collectors.partitioningBy(finding -> finding.position().file().equals(checked.file())));
      found.file(checked.file(), own.get(true));
      found.each(own.get(false));
    });
    Report together = new Report();
    CheckedText.checkTogether(texts, together);
    found.each(settings.apply(together.findings()));
    found.each(settings.idle());
  }

  /** What was found in a file, and what other files of the run may refer to in it. */
  private record Checked(String file, List<Finding> findings, List<CheckedText> texts) {}

  private Checked check(Path file) {
    try {
      byte[] bytes = CollectionFiles.bytes(file);
      return isXml(bytes, file) ? checkXml(name(file), bytes) : checkText(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Checked checkXml(String file, byte[] bytes) {
    Report report = new Report();
    List<CheckedText> texts = checker.check(file, bytes, report).stream().toList();
    return new Checked(file, report.findings(), texts);
  }

  private Checked checkText(Path path, byte[] bytes) throws IOException {
    String file = name(path);
    Optional<TextReading.Fix> fix = CollectionFiles.fix(path).map(one -> new TextReading.Fix(name(Path.of(one.file())), one.bytes()));
    TextReading.Reading read = reading.read(file, bytes, List.of(), fix);
    AdoptionDates dates = new AdoptionDates(read.resolutions());
    read.resolutions().forEach(resolution -> dates.check(resolution, read.origin(), read.report()));
    AknWriter writer = new AknWriter(EditionDate.of(null, null, List.of(read)), dates);
    List<CheckedText> texts = new ArrayList<>();
    List<AknDocument> documents = read.resolutions().stream().map(writer::write).toList();
    if (!documents.isEmpty()) {
      read.ledger(documents);
    }
    for (AknDocument document : documents) {
      checker.check(read.origin(), document, read.report()).ifPresent(texts::add);
    }
    read.accept();
    return new Checked(file, read.report().findings(), texts);
  }

  /** The name that reports use: seen from where the command was given, where that is above the file. */
  private static String name(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path whole = file.toAbsolutePath().normalize();
    return whole.startsWith(here) && !whole.equals(here) ? here.relativize(whole).toString() : file.normalize().toString();
  }

  /** A file is told by what is in it: XML begins with a tag or a declaration, a web page with one of its own. Where neither is there, its name has to do. */
  private static boolean isXml(byte[] bytes, Path file) {
    String start = start(bytes);
    boolean page = start.regionMatches(true, 0, "<!DOCTYPE html", 0, 14) || start.regionMatches(true, 0, "<html", 0, 5);
    boolean declared = start.startsWith("<?xml") || start.startsWith("<akomaNtoso") || start.startsWith("<!--") || start.startsWith("<!DOCTYPE");
    return !page && (declared || file.toString().endsWith(".xml"));
  }

  /** The first characters; those of XML are all of ASCII, so that it is enough to leave out the zeros of wider encodings. */
  private static String start(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1).replace("\0", "");
    return start.replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "").stripLeading();
  }
}
