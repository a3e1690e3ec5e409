package org.engross.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.collection.GivenLineage;
import org.junit.jupiter.api.Test;

/** What becomes of paragraphs from text to text, on paragraphs of our own in the drafting form. */
class LineageTest {
  private static final String LAMPS = "Urges Governments to replace the paraffin lamps of village schools with electric lamps before the winter term;";
  private static final String NETS = "Encourages Governments to hand out mosquito nets in river districts, and invites fishing cooperatives to mend torn nets free of charge;";
  private static final String WELLS = "Calls upon Member States to dig communal wells within walking distance of every hamlet;";
  private static final String OXEN = "Recommends that ploughing oxen be vaccinated by travelling veterinarians each spring;";

  @Test
  void aParagraphOfTheSameWordsIsTheSameWhereverItStands() {
    List<DatedText> texts = List.of(text("1", 2001, LAMPS, NETS), text("2", 2003, WELLS, NETS.replace(",", ""), LAMPS));
    assertEquals(List.of("1 OP2 -> 2 OP2 same high", "1 OP1 -> 2 OP3 same high"), edges(texts));
  }

  @Test
  void aRevisedParagraphKeepsItsOriginAndItsVerbIsCompared() {
    String stronger = LAMPS.replace("Urges", "Strongly urges").replace("village schools", "village and town schools");
    Lineage lineage = Lineage.of(List.of(text("1", 2001, LAMPS, NETS), text("2", 2003, NETS, stronger)));
    assertEquals(List.of("1 OP2 -> 2 OP1 same high", "1 OP1 -> 2 OP2 revised high"), show(lineage));
    assertEquals(VerbScale.Shift.STRENGTHENED, lineage.edges().get(1).shift().verb());
  }

  @Test
  void aClauseThatBecomesAParagraphIsASplitAndKeepsItsOwnVerb() {
    String first = "Encourages Governments to hand out mosquito nets in river districts;";
    String second = "Invites fishing cooperatives to mend torn nets free of charge;";
    Lineage lineage = Lineage.of(List.of(text("1", 2001, NETS, LAMPS), text("2", 2003, first, second, LAMPS)));
    assertEquals(List.of("1 OP1 -> 2 OP1 split high", "1 OP1 -> 2 OP2 split high", "1 OP2 -> 2 OP3 same high"), show(lineage));
    assertEquals(List.of("Invites", "Invites"), List.of(lineage.edges().get(1).shift().from(), lineage.edges().get(1).shift().to()));
  }

  @Test
  void aParagraphThatJoinsTwoIsMerged() {
    String joined = WELLS.replace(";", ", and recommends that ploughing oxen be vaccinated by travelling veterinarians each spring;");
    assertEquals(List.of("1 OP1 -> 2 OP1 merged high", "1 OP2 -> 2 OP1 merged high"), edges(List.of(text("1", 2001, WELLS, OXEN), text("2", 2003, joined))));
  }

  @Test
  void languageThatComesBackIsRevivedAndWhatIsDroppedIsTold() {
    Lineage lineage = Lineage.of(List.of(text("1", 2001, LAMPS, WELLS), text("2", 2003, LAMPS), text("3", 2012, LAMPS, WELLS)));
    assertEquals(List.of("1 OP1 -> 2 OP1 same high", "2 OP1 -> 3 OP1 same high", "1 OP2 -> 3 OP2 same high revived"), show(lineage));
    assertEquals(List.of("OP2 not in 2, back in 3"),
        lineage.notCarried().stream().map(left -> left.paragraph().passage().label() + " not in " + left.next().symbol() + ", back in " + left.comesBack().text().symbol()).toList());
    assertEquals(List.of(new Series.Gap(2004, 2011)), lineage.series().get(0).gaps());
  }

  @Test
  void aFormulaOfAnotherReportIsAnotherParagraph() {
    Passage.NoteCall note = new Passage.NoteCall(60, "1", "A/56/1.");
    Passage.NoteCall other = new Passage.NoteCall(60, "1", "A/58/9.");
    List<DatedText> texts = List.of(text("1", 2001, List.of(note), "Takes note of the report of the Secretary-General;"), text("2", 2003, List.of(other), "Takes note of the report of the Secretary-General;"));
    assertEquals(List.of(), edges(texts));
  }

  @Test
  void aNewParagraphOnTheSameSubjectHasNoOrigin() {
    String unrelated = "Notes that the price of lamps has fallen in the markets of the coast;";
    assertEquals(List.of("1 OP1 -> 2 OP2 same high"), edges(List.of(text("1", 2001, LAMPS, NETS), text("2", 2003, unrelated, LAMPS))));
  }

  @Test
  void aClauseThatGoesIntoAnotherParagraphIsFollowed() {
    String tail = ", with particular attention to nomadic herders whose encampments lie beyond the reach of coastal dispensaries;";
    List<DatedText> texts = List.of(text("1", 2001, LAMPS, NETS.replace(";", tail), WELLS), text("2", 2003, LAMPS, NETS, WELLS.replace(";", tail)));
    assertEquals(List.of("1 OP1 -> 2 OP1 same high", "1 OP2 -> 2 OP2 split high", "1 OP3 -> 2 OP3 merged high", "1 OP2 -> 2 OP3 split medium"), edges(texts));
  }

  @Test
  void aClauseOfAParagraphThatLeftNothingElseIsNoOrigin() {
    String tail = ", with particular attention to nomadic herders;";
    assertEquals(List.of("1 OP1 -> 2 OP1 same high"), edges(List.of(text("1", 2001, LAMPS, NETS.replace(";", tail)), text("2", 2003, LAMPS, WELLS.replace(";", tail)))));
  }

  @Test
  void aRedlineIsReadAsTextAndKnowsWhatIsPunctuationOnly() {
    assertEquals("Lamps[- and wells-]{+, wells and nets+} for all", Redline.of("Lamps and wells for all", "Lamps, wells and nets for all").text());
    assertEquals(true, Redline.of("States, and Lamps;", "states and lamps").isMinor());
    assertEquals(false, Redline.of("lamps", "nets").isMinor());
  }

  @Test
  void theAgeOfWordsIsTheFirstTextThatHasThem() {
    Lineage lineage = Lineage.of(List.of(text("1", 2001, LAMPS), text("2", 2003, LAMPS.replace("village", "town"))));
    Provision provision = new Provisions(lineage).of(lineage.series().get(0)).get(0);
    assertEquals("op1", provision.name());
    assertEquals(List.of("town"), provision.ages().stream().filter(aged -> aged.version() == 1).map(Provision.Aged::text).toList());
  }

  @Test
  void aDraftIsToldWhatItRepeatsChangesAddsAndLeavesOut() {
    DraftCheck check = DraftCheck.of(text("draft", 2014, LAMPS, WELLS.replace("Calls upon", "Urges"), OXEN), List.of(text("1", 2001, LAMPS, WELLS, NETS)), GivenLineage.NONE, null);
    assertEquals(List.of("repeated", "changed", "new"), check.lines().stream().map(DraftCheck.Line::state).toList());
    assertEquals(List.of(NETS), check.leftOut().stream().map(Passage::words).toList());
  }

  /** A sub-paragraph under another letter, one that was revised, and one that became a paragraph of its own. */
  @Test
  void subParagraphsAreComparedOneByOne() {
    String lamps = "To replace the paraffin lamps of village schools with electric lamps before the winter term;";
    String wells = "To dig communal wells within walking distance of every hamlet;";
    String oxen = "To have ploughing oxen vaccinated by travelling veterinarians each spring;";
    DatedText earlier = text("1", 2001, "Urges Governments: (a) " + lamps + " (b) " + wells + " (c) " + oxen, NETS);
    DatedText later = text("2", 2003, "Urges Governments: (a) To hand out beehives to widowed gardeners; (b) " + lamps + " (c) " + wells.replace("hamlet", "hamlet and farm"), oxen.replace("To have", "Recommends having"), NETS);
    addPoints(earlier, lamps, wells, oxen);
    addPoints(later, "To hand out beehives to widowed gardeners;", lamps, wells.replace("hamlet", "hamlet and farm"));
    assertEquals(List.of("OP1(a) -> OP1(b) same", "OP1(b) -> OP1(c) revised", "OP1(c) -> OP2 revised"),
        Lineage.of(List.of(earlier, later)).pointEdges().stream()
            .map(edge -> edge.from().passage().label() + " -> " + edge.to().passage().label() + " " + edge.relation().word()).toList());
  }

  /** Puts sub-paragraphs behind the first paragraph of a text. */
  private static void addPoints(DatedText text, String... points) {
    for (int i = points.length - 1; i >= 0; i--) {
      char letter = (char) ('a' + i);
      text.passages().add(1, new Passage("OP1(" + letter + ")", "para_1__list_1__point_" + letter, "OP1", Part.OPERATIVE, "", "Urges", points[i], List.of(), List.of()));
    }
  }

  /** "Also" and "further" change with what stands before a paragraph: the older text that has the same link is no second origin. */
  @Test
  void wordsThatLinkParagraphsMakeNoOrigin() {
    assertEquals(List.of("1 OP1 -> 2 OP1 revised high", "2 OP1 -> 3 OP1 revised high"),
        edges(List.of(text("1", 2001, LAMPS.replace("Urges", "Also urges")), text("2", 2003, LAMPS.replace("Urges", "Further urges")), text("3", 2005, LAMPS.replace("Urges", "Also urges")))));
  }

  private static DatedText text(String symbol, int year, String... paragraphs) {
    return text(symbol, year, List.of(), paragraphs);
  }

  private static DatedText text(String symbol, int year, List<Passage.NoteCall> notes, String... paragraphs) {
    List<Passage> passages = new ArrayList<>();
    for (String words : paragraphs) {
      String verb = words.replaceFirst("^((?:Strongly )?\\w+(?: upon| note)?).*", "$1");
      String label = "OP" + (passages.size() + 1);
      passages.add(new Passage(label, "para_" + (passages.size() + 1), "", Part.OPERATIVE, verb, verb, words, notes, List.of()));
    }
    return new DatedText(symbol, symbol, symbol, "Lamps, nets and wells", "General Assembly", String.valueOf(year - 1945), "en", LocalDate.of(year, 12, 1), List.of(), passages);
  }

  private static List<String> edges(List<DatedText> texts) {
    return show(Lineage.of(texts));
  }

  private static List<String> show(Lineage lineage) {
    return lineage.edges().stream()
        .map(edge -> edge.from().text().symbol() + " " + edge.from().passage().label() + " -> " + edge.to().text().symbol() + " " + edge.to().passage().label() + " "
            + edge.relation().word() + " " + edge.confidence().word() + (edge.moved() ? " moved" : "") + (edge.revived() ? " revived" : ""))
        .collect(Collectors.toList());
  }
}
