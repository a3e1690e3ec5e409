package org.engross.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.check.CheckedText;
import org.engross.check.Checker;
import org.engross.collection.AdoptionDates;
import org.engross.collection.CitationsCsv;
import org.engross.collection.Stated;
import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Position;
import org.engross.ledger.Ledger;
import org.engross.ledger.LedgerJson;
import org.engross.ledger.Run;
import org.engross.model.Resolution;
import org.engross.store.Key;
import org.engross.store.Store;

/**
 * The stages of a file from its bytes to finished resolutions, in two steps: between them all files say what they know of dates. What
 * a file comes to is taken from the store where nothing has changed that it is made from. Safe for several threads.
 */
final class TextStages {
  /**
   * As many bytes of files may wait read between the steps; further ones are read twice, so that memory does not grow with their number. Read, a file takes some twenty
   * times its bytes.
   */
  private static final long WAITING = Math.min(16L << 20, Runtime.getRuntime().maxMemory() / 300);

  private final Store store;
  private final String tool;
  private final Later<Checker> checker;
  private final TextReading reading = new TextReading();
  private final Map<String, TextReading.Reading> waiting = new ConcurrentHashMap<>();
  private final AtomicLong waitingBytes = new AtomicLong();

  /** What a file says of dates, a resolution each. */
  record FileDates(CollectionFiles.Text text, String key, List<Stated> resolutions) {}

  /**
   * @param tool stands for the programs and tables that texts are made with
   * @param checker takes long to load and has nothing to wait for; it is begun when a file is new
   */
  TextStages(Store store, String tool, Later<Checker> checker) {
    this.store = store;
    this.tool = tool;
    this.checker = checker;
  }

  /** The first step. */
  FileDates dates(CollectionFiles.Text text) throws IOException {
    Key key = new Key("dates").add(tool).add(text.member().file()).add(text.sha256()).add(text.member().supplied().toString());
    text.fix().ifPresent(fix -> key.add(fix.file()).add(fix.bytes()));
    String value = key.value();
    Optional<Stated[]> known = store.value(value, Stated[].class);
    if (known.isPresent()) {
      return new FileDates(text, value, List.of(known.get()));
    }
    checker.start();
    byte[] bytes = text.bytes();
    TextReading.Reading read = read(text, bytes);
    List<Stated> stated = read.resolutions().stream().map(Stated::of).toList();
    store.keep(value, stated.toArray(Stated[]::new));
    if (waitingBytes.addAndGet(bytes.length) <= WAITING) {
      waiting.put(text.member().file(), read);
    }
    return new FileDates(text, value, stated);
  }

  /**
   * The second step.
   *
   * @param writer with the same dates, edition and language; it takes long to make
   */
  FinishedFile finish(FileDates file, AdoptionDates dates, LocalDate edition, String language, Supplier<AknWriter> writer) throws IOException {
    Key key = new Key("text").add(file.key()).add(edition.toString()).add(language);
    file.resolutions().forEach(resolution -> key.add(dates.answers(resolution)));
    String value = key.value();
    Optional<FinishedFile> known = store.value(value, FinishedFile.class);
    if (known.isPresent()) {
      return known.get();
    }
    TextReading.Reading read = waiting.remove(file.text().member().file());
    FinishedFile finished = finish(read != null ? read : read(file.text(), file.text().bytes()), dates, writer.get());
    store.keep(value, finished);
    return finished;
  }

  private TextReading.Reading read(CollectionFiles.Text text, byte[] bytes) {
    return reading.read(text.member().file(), bytes, text.member().supplied(), text.fix());
  }

  private FinishedFile finish(TextReading.Reading read, AdoptionDates dates, AknWriter writer) {
    List<Resolution> resolutions = read.resolutions();
    resolutions.forEach(resolution -> dates.check(resolution, read.origin(), read.report()));
    List<AknDocument> documents = resolutions.stream().map(writer::write).toList();
    List<FinishedText> texts = new ArrayList<>();
    if (!documents.isEmpty()) {
      Ledger ledger = read.ledger(documents);
      List<Optional<CheckedText>> checked = documents.stream().map(document -> checker.get().check(read.origin(), document, read.report())).toList();
      for (int i = 0; i < documents.size(); i++) {
        AknDocument document = documents.get(i);
        Stream<Finding> findings = read.report().findings().stream();
        Map<Position, KeptSlips.Place> places = KeptSlips.places(
            document, read.origin(), Stream.concat(findings.map(Finding::position), checked.get(i).stream().flatMap(CheckedText::open)));
        byte[] written = LedgerJson.of(ledger, document.slug()).getBytes(StandardCharsets.UTF_8);
        texts.add(new FinishedText(
            document.slug(), document.path(), document.xml(), Key.of(document.xml()), written, Key.of(written), CitationsCsv.lines(resolutions.get(i)), checked.get(i).orElse(null), null, places, leftOut(ledger)));
      }
    }
    read.accept();
    return new FinishedFile(read.file(), texts, read.report().findings());
  }

  private static TreeMap<String, Long> leftOut(Ledger ledger) {
    return ledger.runs().stream().map(Run::fate).filter(fate -> fate.group() == Fate.Group.FURNITURE)
        .collect(Collectors.groupingBy(Fate::code, TreeMap::new, Collectors.counting()));
  }
}
