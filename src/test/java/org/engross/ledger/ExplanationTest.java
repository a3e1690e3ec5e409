package org.engross.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.SeedBuild;
import org.engross.Seeds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every line of the text has a ground, and what one asks for has the name that the website gives it. */
class ExplanationTest {

  @TestFactory
  Stream<DynamicTest> everyLineHasAGround() {
    return Seeds.read().stream().map(seed -> DynamicTest.dynamicTest(seed.document().slug(), () -> {
      Map<Integer, Long> grounds = explain(seed).stream().flatMap(explanation -> explanation.lines().stream())
          .collect(Collectors.toMap(Explanation.Line::number, line -> (long) line.grounds().size(), Long::sum));
      for (Run run : Ledger.of(seed.lines(), seed.journal(), List.of(seed.document())).runs()) {
        int line = seed.lines().source().origin().position(run.start()).line();
        assertTrue(run.place() == null || run.fate().group().code().equals("normalisation") || grounds.getOrDefault(line, 0L) > 0, () -> "no ground for line " + line);
      }
    }));
  }

  @Test
  void unitsAreCalledAsOnTheWebsite() {
    for (Seeds.Seed seed : Seeds.read()) {
      Map<String, String> labels = Unit.of(seed.document().xml()).stream().collect(Collectors.toMap(Unit::eId, Unit::label));
      Path source = SeedBuild.folder().resolve("site").resolve(seed.document().path()).resolve("source");
      List<Element> links = Stream.of("index.html", "2.html").map(source::resolve).filter(Files::exists).flatMap(file -> page(file).select("small a").stream()).toList();
      assertTrue(links.size() >= labels.size());
      links.forEach(link -> assertEquals(labels.get(link.attr("href").replace("../index.html#", "")), link.text()));
    }
  }

  @Test
  void aParagraphIsExplained() {
    Seeds.Seed seed = Seeds.read().stream().filter(one -> one.document().slug().equals("a-res-57-176")).findFirst().orElseThrow();
    Function<String, String> explained = name -> ExplanationText.of("x.md",
        explain(seed).stream().filter(explanation -> explanation.unit() != null && explanation.unit().named(name)).toList());
    assertEquals("""
        n. 7 (authorialNote_7)
          x.md:23: *Welcoming* the adoption by the General Assembly of the two Optional Protocols to the Convention on \u2026
            column 130: call of note 7: the sign is a superior one [shown by the file]
            put aside on this line: mark-up
          x.md:41: <sup>7</sup> See resolution 54/263.
            column 6: opens note 7: it begins with a superior sign [sure by its form]
            column 18: citation: "resolution 54/263" has the form of a resolution's or document's number [sure by its form]
            put aside on this line: mark-up
        """, explained.apply("n. 7"));
    assertEquals(explained.apply("para_15"), explained.apply("op 15"));
    assertTrue(explained.apply("PP4").contains("goes on with the paragraph before, which is not at its end"));
  }

  private static List<Explanation> explain(Seeds.Seed seed) {
    Ledger ledger = Ledger.of(seed.lines(), seed.journal(), List.of(seed.document()));
    return Explanation.of(ledger, seed.journal(), Unit.of(seed.document().xml()), seed.document().slug());
  }

  private static Document page(Path path) {
    try {
      return Jsoup.parse(path, "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
