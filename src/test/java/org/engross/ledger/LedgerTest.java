package org.engross.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.engross.Seeds;
import org.engross.diagnostic.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** From the ledger alone the source comes back byte for byte, and every element of the document has its text. */
class LedgerTest {

  @TestFactory
  Stream<DynamicTest> seeds() {
    return Seeds.read().stream().map(seed -> DynamicTest.dynamicTest(seed.document().slug(), () -> compare(seed)));
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
