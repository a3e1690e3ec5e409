package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code engross lineage}: what a draft takes from the texts of a folder, as a program reads it. */
class LineageCommandTest {
  private static final String AGREED = """
      A/RES/57/176. Lamps of lighthouses

      The General Assembly,

      Recalling the long service of the keepers of lighthouses on rocky coasts,

      1. Urges Governments to replace the paraffin lamps of village schools with electric lamps before the winter term;

      2. Requests the Secretary-General to report on the lamps.

      77th plenary meeting
      18 December 2002
      """;

  private static final String DRAFT = """
      The General Assembly,

      Recalling the long service of the keepers of lighthouses on rocky coasts,

      1. Encourages Governments to replace the paraffin lamps of village and town schools with electric lamps before the winter term;

      2. Recommends that ploughing oxen be vaccinated by travelling veterinarians each spring.
      """;

  @TempDir Path folder;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @BeforeEach
  void write() throws IOException {
    Files.createDirectory(folder.resolve("texts"));
    Files.writeString(folder.resolve("texts/lamps.txt"), AGREED);
    Files.writeString(folder.resolve("texts/collection.xml"), """
        <collection xmlns="urn:engross:collection" title="Lamps">
          <text file="lamps.txt"><supplied fact="symbol" value="A/RES/57/176" basis="its heading"/></text>
        </collection>
        """);
    Files.writeString(folder.resolve("draft.txt"), DRAFT);
  }

  @Test
  void saysAsJsonWhatIsRepeatedChangedNewAndLeftOut() {
    assertEquals(0, run("lineage", folder.resolve("draft.txt").toString(), folder.resolve("texts").toString(), "--format", "json"));
    assertEquals("""
        {
          "paragraphs": [
            {"paragraph": "PP1", "state": "repeated", "symbol": "A/RES/57/176", "agreed": "PP1", "verb": "same", "redline": "Recalling the long service of the keepers of lighthouses on rocky coasts,", "words": "Recalling the long service of the keepers of lighthouses on rocky coasts,"},
            {"paragraph": "OP1", "state": "changed", "symbol": "A/RES/57/176", "agreed": "OP1", "verb": "softened", "redline": "[-Urges-]{+Encourages+} Governments to replace the paraffin lamps of village{+ and town+} schools with electric lamps before the winter term;", "words": "Encourages Governments to replace the paraffin lamps of village and town schools with electric lamps before the winter term;"},
            {"paragraph": "OP2", "state": "new", "words": "Recommends that ploughing oxen be vaccinated by travelling veterinarians each spring."}
          ],
          "last": {"symbol": "A/RES/57/176", "adopted": "2002-12-18"},
          "leftOut": [
            {"paragraph": "OP2", "words": "Requests the Secretary-General to report on the lamps."}
          ]
        }
        """, printed.toString(StandardCharsets.UTF_8));
  }

  @Test
  void saysItToPeople() {
    assertEquals(0, run("lineage", folder.resolve("draft.txt").toString(), folder.resolve("texts").toString()));
    String text = printed.toString(StandardCharsets.UTF_8);
    assertTrue(text.contains("OP1: changed from A/RES/57/176, OP1; Urges -> Encourages: softened\n"), text);
    assertTrue(text.endsWith("3 paragraphs: 1 repeated, 1 changed, 1 new in this collection; 1 left out\n"), text);
  }

  @Test
  void aDraftThatIsNotThereIsSaidSo() {
    assertEquals(3, run("lineage", folder.resolve("none.txt").toString(), folder.resolve("texts").toString()));
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  private int run(String... arguments) {
    return Main.run(new PrintStream(printed, true, StandardCharsets.UTF_8), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), arguments);
  }
}
