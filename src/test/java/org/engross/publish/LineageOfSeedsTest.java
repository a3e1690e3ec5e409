package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.Seeds;
import org.engross.lineage.Lineage;
import org.engross.lineage.LineageCsv;
import org.junit.jupiter.api.Test;

/** The tables of the lineage of the five seeds. {@code -Dgolden=update} writes them anew; the difference is then read before it is committed. */
class LineageOfSeedsTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  @Test
  void theTablesAreThoseThatWereRead() throws IOException {
    Lineage lineage = Lineage.of(ParagraphReader.read(Seeds.press()));
    compare("lineage.csv", LineageCsv.edges(lineage));
    compare("not-carried.csv", LineageCsv.notCarried(lineage));
  }

  private static void compare(String name, String text) throws IOException {
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(FOLDER.resolve(name), text);
    }
    assertEquals(Files.readString(FOLDER.resolve(name)), text);
  }
}
