package org.engross.source;

import java.util.stream.Stream;
import org.engross.Seeds;
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
    ReadBack.assertSame(seed, masthead, Typesetter.print(CopyReader.read(seed.resolution(), masthead), setting), Shape.PDF);
  }
}
