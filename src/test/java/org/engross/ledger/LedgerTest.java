package org.engross.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.Seeds;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Provokes;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Treatment;
import org.engross.parse.ResolutionParser;
import org.engross.parse.SpecExample;
import org.engross.source.LineReader;
import org.engross.source.SourceLines;
import org.engross.source.SourceReader;
import org.engross.source.SourceText;
import org.engross.source.TextDecoder;
import org.engross.typeset.CopyReader;
import org.engross.typeset.Setting;
import org.engross.typeset.Typesetter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** From the ledger alone the source comes back byte for byte, and every element of the document has its text. */
class LedgerTest {

  @TestFactory
  Stream<DynamicTest> seeds() {
    return Seeds.read().stream().map(seed -> DynamicTest.dynamicTest(seed.document().slug(), () -> compare(seed)));
  }

  /** The examples of the reading, in two encodings; a file without a resolution has no document and so no ledger. */
  @TestFactory
  Stream<DynamicTest> examples() {
    return SpecExample.all().stream().filter(example -> !example.expected().contains(MessageId.FIL_004.code())).flatMap(example -> Stream.of(
        DynamicTest.dynamicTest(example.name(), () -> compare(example.text().getBytes(StandardCharsets.UTF_8))),
        DynamicTest.dynamicTest(example.name() + " (UTF-16, CR LF)", () -> compare(("\uFEFF" + example.text().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE)))));
  }

  /** Printed, a seed is read from other lines; the ledger is then that of the text that was taken from the pages. */
  @TestFactory
  Stream<DynamicTest> printed() {
    return Seeds.read().stream().map(seed -> DynamicTest.dynamicTest(seed.document().slug(), () -> {
      byte[] pdf = Typesetter.print(CopyReader.read(seed.resolution(), !seed.resolution().coverPage().isEmpty()), Setting.DOCUMENT);
      Journal journal = new Journal();
      SourceLines lines = new SourceReader().read("seed.pdf", pdf, new Report()).orElseThrow();
      assertEquals(lines.source().origin().characters(), compare(lines, journal).text());
    }));
  }

  /** What no text may show: characters that the reading forgot, and some that it used twice. */
  @Test
  @Provokes({MessageId.TXT_003, MessageId.TXT_008})
  void whatIsNowhereAndWhatIsInTwoPlacesIsReported() {
    SourceText text = new TextDecoder().decode("text.txt", "one\ntwo\n".getBytes(StandardCharsets.UTF_8), new Report()).orElseThrow();
    Report report = new Report();
    new Ledger(text, "plain", List.of(new Run(0, 3, Treatment.LOST, null, null)), List.of(), List.of(4, 5)).report(report);
    assertEquals(List.of("text.txt:1:1 TXT-003", "text.txt:2:1 TXT-008"), report.findings().stream().map(finding -> finding.position() + " " + finding.id().code()).toList());
  }

  private static void compare(byte[] bytes) throws Exception {
    Journal journal = new Journal();
    SourceLines lines = new LineReader().read(new TextDecoder().decode("text.txt", bytes, new Report()).orElseThrow());
    assertArrayEquals(bytes, compare(lines, journal).bytes());
  }

  private static LedgerReading compare(SourceLines lines, Journal journal) throws Exception {
    AknWriter writer = new AknWriter(LocalDate.EPOCH, cited -> Optional.empty());
    List<AknDocument> documents = new ResolutionParser().parse(lines, List.of(), new Report(), journal).stream().map(writer::write).toList();
    Ledger ledger = Ledger.of(lines, journal, documents);
    LedgerReading reading = null;
    for (AknDocument document : documents) {
      reading = new LedgerReading(LedgerJson.of(ledger, document.slug()));
      reading.assertComplete();
      reading.assertDocument(document.xml());
    }
    return reading;
  }

  private static void compare(Seeds.Seed seed) throws Exception {
    Ledger ledger = Ledger.of(seed.lines(), seed.journal(), List.of(seed.document()));
    LedgerReading reading = new LedgerReading(LedgerJson.of(ledger, seed.document().slug()));
    assertArrayEquals(Files.readAllBytes(Seeds.FOLDER.resolve(seed.file())), reading.bytes());
    reading.assertComplete();
    reading.assertDocument(seed.document().xml());
    Report report = new Report();
    ledger.report(report);
    assertEquals(List.of(), report.findings());
  }
}
