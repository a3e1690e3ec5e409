package org.engross.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the rules find in words alone; that each speaks on its file and nothing else does is held by MessagesTest. */
class DraftingRulesTest {
  private static final DraftingRules RULES = new DraftingRules();

  @Test
  void aQuotationOverSeveralParagraphsOpensAnewAndClosesOnce() {
    assertEquals(List.of(), slips("Adopts these words: “One,", "“Two,", "“Three.”"));
    assertEquals(List.of("PUN-004 0:20"), slips("Adopts these words: “One,", "Two,", "Three."));
    assertEquals(List.of("PUN-004 2:6"), slips("Adopts these words: “One”,", "Two,", "Three.”"));
  }

  @Test
  void eachSlipStandsAtItsWord() {
    assertEquals(List.of("PUN-001 0:3", "PUN-002 0:12", "PUN-003 0:25"), slips("The  bridges , the banks,the river"));
  }

  @Test
  void addressesNumbersAndSymbolsKeepTheirMarks() {
    assertEquals(List.of(), slips("See www.example.org, A/RES/57/176, A/55/38 (Part I) and 1,200 metres; mail to a.writer@example.org."));
    assertEquals(List.of("CIT-007 0:4"), slips("See A/71/53/ Add.1"));
  }

  @Test
  void figuresOfAnyLengthAreRead() {
    assertEquals(List.of(), slips("See Official Records, Sixty-third Session, Supplement No. 38 (A/99999999999/38), and Supplement No. 99999999999 (A/63/38)."));
    assertEquals(List.of("CIT-006 0:22"), slips("See Official Records, Sixty-third Session, Supplement No. 38 (A/64/38)."));
  }

  @Test
  void noMessageHoldsHalfACharacter() {
    String signs = "\uD83C\uDF09".repeat(80);
    for (String words : List.of("See “" + signs, "See “." + signs, signs + ". ) " + signs, "See  " + signs)) {
      DraftedText text = text(List.of(words));
      RULES.check(text).forEach(slip -> assertTrue(slip.text().codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF), slip.text()));
      assertFalse(RULES.check(text).isEmpty(), words);
    }
  }

  @Test
  void distancesCountExchangedNeighboursOnce() {
    assertEquals(1, EditDistance.between("reqeusts", "requests", 2));
    assertEquals(0, EditDistance.between("urges", "urges", 2));
    assertEquals(3, EditDistance.between("urges", "recalls", 2), "more than two");
  }

  @Test
  void aMisspeltWordIsToldItsNeighbourAndAnotherFormIsNone() {
    OpeningVocabulary vocabulary = OpeningVocabulary.load();
    assertEquals(Optional.of("requests"), vocabulary.nearest("reqeusts", false));
    assertEquals(Optional.of("recognizing"), vocabulary.nearest("recogniizng", true));
    assertEquals(Optional.empty(), vocabulary.nearest("invite", false));
    assertEquals(Optional.empty(), vocabulary.nearest("marking", true));
  }

  /** Code, clause and place of each slip in clauses of an annex. */
  private static List<String> slips(String... words) {
    return RULES.check(text(List.of(words))).stream().map(slip -> slip.id().code() + " " + slip.clause().index() + ":" + slip.start()).toList();
  }

  private static DraftedText text(List<String> words) {
    List<Clause> clauses = new ArrayList<>();
    for (String one : words) {
      clauses.add(new Clause(clauses.size(), Clause.Place.ANNEX, 1, one, List.of(), ""));
    }
    return new DraftedText("eng", "99/999", "unga", LocalDate.of(2001, 2, 3), clauses, List.of());
  }
}
