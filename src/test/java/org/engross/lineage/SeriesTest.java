package org.engross.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which texts belong together by their titles and by what they recall. */
class SeriesTest {
  private static final DatedText CHAD_OF_ONE = text("1/1", "Situation of wells in Chad", 1);
  private static final DatedText PERU_OF_ONE = text("1/2", "Situation of wells in Peru", 1);

  @Test
  void aSubjectWhoseTitleWasChangedGoesOn() {
    DatedText later = text("2/1", "Situation of wells and springs in Chad", 2, CHAD_OF_ONE);
    assertEquals(List.of(List.of("1/1", "2/1")), series(CHAD_OF_ONE, later));
  }

  @Test
  void anOldTitleThatComesBackIsOfTheSameSubject() {
    DatedText second = text("2/1", "Situation of wells and springs in Chad", 2, CHAD_OF_ONE);
    DatedText third = text("3/1", "Situation of wells in Chad", 3, second);
    assertEquals(List.of(List.of("1/1", "2/1", "3/1")), series(CHAD_OF_ONE, second, third));
  }

  @Test
  void titlesThatStandBesideEachOtherInASessionAreOfTwoSubjects() {
    DatedText chad = text("2/1", "Situation of wells in Chad", 2, CHAD_OF_ONE, PERU_OF_ONE);
    DatedText peru = text("2/2", "Situation of wells in Peru", 2, CHAD_OF_ONE);
    assertEquals(List.of(List.of("1/1", "2/1"), List.of("1/2", "2/2")), series(CHAD_OF_ONE, PERU_OF_ONE, chad, peru));
  }

  @Test
  void twoSubjectsMayGoOnAsOne() {
    DatedText joined = text("2/1", "Situation of wells in Chad and Peru", 2, CHAD_OF_ONE, PERU_OF_ONE);
    assertEquals(List.of(List.of("1/1", "1/2", "2/1")), series(CHAD_OF_ONE, PERU_OF_ONE, joined));
  }

  private static List<List<String>> series(DatedText... texts) {
    return Lineage.of(List.of(texts)).series().stream().map(one -> one.texts().stream().map(DatedText::symbol).toList()).toList();
  }

  private static DatedText text(String symbol, String title, int session, DatedText... recalled) {
    return new DatedText(symbol, symbol, symbol, title, "General Assembly", String.valueOf(session), "en", LocalDate.of(1945 + session, 12, 1), List.of(recalled).stream().map(DatedText::slug).toList(), List.of());
  }
}
