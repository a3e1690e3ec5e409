package org.engross.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.engross.collection.GivenLineage;
import org.engross.diagnostic.Position;
import org.junit.jupiter.api.Test;

/** What an editor says of series and origins goes before what is found, and is told when it changes nothing. */
class GivenLineageTest {
  private static final Position HERE = new Position("collection.xml", 7, 1);
  private static final String LAMPS = "Urges Governments to replace the paraffin lamps of village schools with electric lamps before the winter term;";
  private static final String WELLS = "Calls upon Member States to dig communal wells within walking distance of every hamlet;";
  private static final String OXEN = "Recommends that ploughing oxen be vaccinated by travelling veterinarians each spring;";

  private static final List<DatedText> TEXTS = List.of(text("1", "Lamps", 2001, LAMPS, WELLS), text("2", "Lamps", 2003, LAMPS, OXEN), text("3", "Oxen", 2005, OXEN));

  @Test
  void textsAreBroughtTogether() {
    Lineage lineage = Lineage.of(TEXTS, series(true, "2", "3"));
    assertEquals(List.of(List.of("1", "2", "3")), symbols(lineage));
    assertEquals(List.of("1 OP1 > 2 OP1 same", "2 OP2 > 3 OP1 same"), edges(lineage));
    assertEquals(List.of(), idle(lineage));
  }

  @Test
  void textsAreHeldApart() {
    Lineage lineage = Lineage.of(TEXTS, series(false, "1", "2"));
    assertEquals(List.of(), symbols(lineage));
    assertEquals(List.of(), idle(lineage));
  }

  @Test
  void aSeriesThatIsFoundAnywayIsIdle() {
    assertEquals(List.of("7 series: the texts are together without it"), idle(Lineage.of(TEXTS, series(true, "1", "2"))));
    assertEquals(List.of("7 series: the texts are apart without it"), idle(Lineage.of(TEXTS, series(false, "1", "3"))));
    assertEquals(List.of("7 series: no text has the symbol 9"), idle(Lineage.of(TEXTS, series(true, "1", "9"))));
  }

  @Test
  void anOriginIsAssertedByLabelOrIdAndIsThePrincipalOne() {
    Lineage lineage = Lineage.of(TEXTS, origin("1", "OP2", "2", "para_2", false));
    assertEquals(List.of("1 OP1 > 2 OP1 same", "1 OP2 > 2 OP2 revised"), edges(lineage));
    Edge given = lineage.edges().get(1);
    assertEquals(List.of(Confidence.GIVEN, "as the records say", true), List.of(given.confidence(), given.given(), given.principal()));
    assertEquals(List.of(), lineage.notCarried());
    assertEquals(List.of(), idle(lineage));
  }

  @Test
  void anOriginIsAssertedOfATextInWhichNoneIsFound() {
    Lineage lineage = Lineage.of(List.of(text("1", "Lamps", 2001, LAMPS), text("2", "Lamps", 2003, OXEN)), origin("1", "OP1", "2", "OP1", false));
    assertEquals(List.of("1 OP1 > 2 OP1 revised"), edges(lineage));
    assertEquals(List.of(), idle(lineage));
  }

  @Test
  void anOriginIsDeniedAndTheParagraphIsNotCarriedForward() {
    Lineage lineage = Lineage.of(TEXTS, origin("1", "OP1", "2", "OP1", true));
    assertEquals(List.of(), edges(lineage));
    assertEquals(List.of("OP1", "OP2"), lineage.notCarried().stream().map(left -> left.paragraph().passage().label()).toList());
    assertEquals(List.of(), idle(lineage));
  }

  @Test
  void anOriginThatChangesNothingIsIdle() {
    assertEquals(List.of("7 origin: it is found without it"), idle(Lineage.of(TEXTS, origin("1", "OP1", "2", "OP1", false))));
    assertEquals(List.of("7 origin: it is not found anyway"), idle(Lineage.of(TEXTS, origin("1", "OP2", "2", "OP2", true))));
    assertEquals(List.of("7 origin: 2 has no paragraph OP9"), idle(Lineage.of(TEXTS, origin("1", "OP1", "2", "OP9", false))));
    assertEquals(List.of("7 origin: no text has the symbol 9"), idle(Lineage.of(TEXTS, origin("9", "OP1", "2", "OP1", false))));
    assertEquals(List.of("7 origin: 2 is no earlier text of a series with 3"), idle(Lineage.of(TEXTS, origin("2", "OP2", "3", "OP1", false))));
    assertEquals(List.of("7 origin: 2 is no earlier text of a series with 1"), idle(Lineage.of(TEXTS, origin("2", "OP1", "1", "OP1", false))));
  }

  private static GivenLineage series(boolean together, String... symbols) {
    return new GivenLineage(List.of(new GivenLineage.Series(HERE, together, List.of(symbols), "as the records say")), List.of());
  }

  private static GivenLineage origin(String from, String fromParagraph, String to, String toParagraph, boolean denied) {
    return new GivenLineage(List.of(), List.of(new GivenLineage.Origin(HERE, from, fromParagraph, to, toParagraph, denied, "as the records say")));
  }

  private static DatedText text(String symbol, String title, int year, String... paragraphs) {
    List<Passage> passages = new ArrayList<>();
    Stream.of(paragraphs).forEach(words -> passages.add(new Passage("OP" + (passages.size() + 1), "para_" + (passages.size() + 1), "", Part.OPERATIVE, "", "", words, List.of(), List.of())));
    return new DatedText(symbol, symbol, symbol, title, "General Assembly", String.valueOf(year - 1945), "en", LocalDate.of(year, 12, 1), List.of(), passages);
  }

  private static List<List<String>> symbols(Lineage lineage) {
    return lineage.series().stream().map(series -> series.texts().stream().map(DatedText::symbol).toList()).toList();
  }

  private static List<String> edges(Lineage lineage) {
    return lineage.edges().stream().map(edge -> edge.from().text().symbol() + " " + edge.from().passage().label() + " > " + edge.to().text().symbol() + " "
        + edge.to().passage().label() + " " + edge.relation().word()).toList();
  }

  private static List<String> idle(Lineage lineage) {
    return lineage.idle().stream().map(idle -> idle.position().line() + " " + idle.kind() + ": " + idle.why()).toList();
  }
}
