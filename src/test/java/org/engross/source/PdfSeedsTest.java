package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.engross.Seeds;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.model.Resolution;
import org.engross.parse.Outline;
import org.engross.parse.ResolutionParser;
import org.engross.typeset.Copy;
import org.engross.typeset.CopyReader;
import org.engross.typeset.Setting;
import org.engross.typeset.Typesetter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The five texts, printed in several ways and read back from the printed pages, are the texts that were printed. */
class PdfSeedsTest {

  @TestFactory
  Stream<DynamicTest> document() {
    return seeds("document", Setting.DOCUMENT);
  }

  @TestFactory
  Stream<DynamicTest> volume() {
    return seeds("volume", Setting.VOLUME);
  }

  private static Stream<DynamicTest> seeds(String name, Setting setting) {
    return Seeds.read().stream().map(seed -> DynamicTest.dynamicTest(name + " " + seed.document().slug(), () -> compare(seed, setting)));
  }

  private static void compare(Seeds.Seed seed, Setting setting) {
    boolean masthead = setting.head() == Setting.Head.DOCUMENT && !seed.resolution().coverPage().isEmpty();
    Copy copy = CopyReader.read(seed.resolution(), masthead);
    Report report = new Report();
    SourceLines lines = new SourceReader().read("seed.pdf", Typesetter.print(copy, setting), report).orElseThrow();
    Resolution read = new ResolutionParser().parse(lines, List.of(), report).get(0);
    assertEquals(Shape.PDF, lines.shape());
    assertEquals(outline(seed.resolution(), masthead), outline(read, masthead));
    assertEquals(List.of(), report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::id).filter(id -> !id.name().startsWith("IDE")).toList());
  }

  private static String outline(Resolution resolution, boolean masthead) {
    String outline = Outline.resolution(resolution);
    // the line of the report is printed in italics, whatever the seed has
    return masthead ? Pattern.compile("(?m)^masthead .*$").matcher(outline).replaceAll(line -> line.group().replace("*", "")) : Pattern.compile("(?m)^masthead .*\\n").matcher(outline).replaceAll("");
  }
}
