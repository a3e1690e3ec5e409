package org.engross.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.engross.diagnostic.Journal;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Report;
import org.engross.model.Cited;
import org.engross.model.Organ;
import org.engross.model.Resolution;
import org.engross.parse.ResolutionParser;
import org.engross.source.LineReader;
import org.engross.source.TextDecoder;
import org.junit.jupiter.api.Test;

/** Who says when a cited resolution was adopted, and which citations are wrong about it. */
class AdoptionDatesTest {
  private final Report report = new Report();

  @Test
  void asksTheCollectionFirstAndTheRecordLast() {
    AdoptionDates dates = new AdoptionDates(Stream.of("Recalling its resolution 55/25 of 16 November 2000,", "Recalling its resolution 99/1 of 1 October 2044,").map(this::read).toList());
    assertEquals("2000-11-16 COLLECTION", known(dates, "55/25"));
    assertEquals("2044-10-01 COLLECTION", known(dates, "99/1"));
    assertEquals("2005-09-16 RECORD", known(dates, "60/1"));
    assertEquals("1960-12-14 RECORD", known(dates, "1514 (XV)"));
    assertEquals("unknown", known(dates, "98/1"));
  }

  /** The letter of a part is part of the number, and the table speaks of the General Assembly alone. */
  @Test
  void transfersNoDate() {
    AdoptionDates dates = new AdoptionDates(List.of());
    assertEquals("unknown", known(dates, "60/1 A"));
    assertEquals("unknown", known(dates, "1514"));
    assertEquals(Optional.empty(), dates.apply(new Cited(Cited.Kind.RESOLUTION, Organ.HUMAN_RIGHTS_COUNCIL, "60/1", "A/HRC/RES/60/1", null, null)));
  }

  @Test
  void reportsTheCitationWithAnotherDate() {
    Resolution resolution = read("Recalling its resolutions 60/1 of 16 September 2006 and 1514 (XV) of 14 December 1960,");
    new AdoptionDates(List.of(resolution)).check(resolution, new Origin("text", text("Recalling its resolutions 60/1 of 16 September 2006 and 1514 (XV) of 14 December 1960,")), report);
    assertEquals(
        List.of("text:3:15 REF-005 A/RES/60/1 is cited with the date 2006-09-16; it is of 2005-09-16, as other documents of the United Nations have it"),
        report.findings().stream().filter(finding -> finding.id().name().startsWith("REF")).map(finding -> finding.position() + " " + finding.id().code() + " " + finding.text()).toList());
  }

  private static String known(AdoptionDates dates, String number) {
    return dates.apply(new Cited(Cited.Kind.RESOLUTION, Organ.GENERAL_ASSEMBLY, number, "A/RES/" + number, null, null))
        .map(known -> known.date() + " " + known.source()).orElse("unknown");
  }

  private static String text(String paragraph) {
    return "The General Assembly,\n\n" + paragraph + "\n\n1. Decides to act.\n";
  }

  private Resolution read(String paragraph) {
    return new ResolutionParser()
        .parse(new LineReader().read(new TextDecoder().decode("text", text(paragraph).getBytes(StandardCharsets.UTF_8), report).orElseThrow()), List.of(), report, new Journal())
        .get(0);
  }
}
