package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Provokes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that collection.xml says mean one thing. */
class GivenNamesTest {
  private static final String TEXT = """
      A/RES/57/176. Lamps of lighthouses

      The General Assembly,

      Recalling the Convention on Lamps of the High Seas, adopted on 3 May 1991,

      1. Decides to support the Lantern Treaty of Oceans;

      2. Requests the Secretary-General to report on the lamps.

      77th plenary meeting
      18 December 2002
      """;

  @Test
  @Provokes(MessageId.COL_005)
  void makeOneEntryAndAreReportedWhereNoTextHasThem(@TempDir Path folder) throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("lamps.txt"), TEXT);
    Files.writeString(texts.resolve("collection.xml"), """
        <collection xmlns="urn:engross:collection" title="Lamps">
          <text file="lamps.txt"/>
          <authority name="Convention on Lamps of the High Seas"><variant>Lantern Treaty of Oceans</variant><variant>Lamp Pact</variant></authority>
        </collection>
        """);
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Main.run(new PrintStream(new ByteArrayOutputStream()), new PrintStream(errors, true, StandardCharsets.UTF_8), "build", texts.toString(), "--without-book", "--verbose",
        "-o", folder.resolve("out").toString());

    assertTrue(errors.toString(StandardCharsets.UTF_8).contains("warning COL-005: no text has the name \"Lamp Pact\""), errors.toString(StandardCharsets.UTF_8));
    assertEquals(
        List.of("Convention on Lamps of the High Seas"),
        Jsoup.parse(folder.resolve("out/site/instruments.html")).select(".entries a").eachText());
    assertEquals(
        List.of("PP1", "OP1"),
        Jsoup.parse(folder.resolve("out/site/instruments/convention-on-lamps-of-the-high-seas/index.html")).select(".passages .label").eachText());
  }

  @Test
  @Provokes(MessageId.COL_006)
  void whatIsSaidOfTheLineageGoesBeforeWhatIsFoundAndIsReportedWhereItChangesNothing(@TempDir Path folder) throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.writeString(texts.resolve("lamps.txt"), TEXT);
    Files.writeString(texts.resolve("later.txt"), TEXT.replace("57/176", "59/101").replace("18 December 2002", "18 December 2004").replace("Lamps of lighthouses", "Lanterns"));
    Files.writeString(texts.resolve("collection.xml"), """
        <collection xmlns="urn:engross:collection" title="Lamps">
          <text file="lamps.txt"><supplied fact="symbol" value="A/RES/57/176" basis="its heading"/></text>
          <text file="later.txt"><supplied fact="symbol" value="A/RES/59/101" basis="its heading"/></text>
          <series reason="one subject under two titles"><symbol>A/RES/57/176</symbol><symbol>A/RES/59/101</symbol></series>
          <origin from="A/RES/57/176" from-paragraph="OP1" to="A/RES/59/101" to-paragraph="OP1" is="denied" reason="chance"/>
          <origin from="A/RES/57/176" from-paragraph="OP1" to="A/RES/59/101" to-paragraph="OP7" reason="left over"/>
        </collection>
        """);
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    Main.run(new PrintStream(new ByteArrayOutputStream()), new PrintStream(errors, true, StandardCharsets.UTF_8), "build", texts.toString(), "--without-book", "--verbose",
        "-o", folder.resolve("out").toString());

    String printed = errors.toString(StandardCharsets.UTF_8);
    assertEquals(1, printed.split("COL-006", -1).length - 1, printed);
    assertTrue(printed.replaceAll("(?s).*?(\\S+ warning COL-006[^\n]*).*", "$1").matches(".*6:\\d+ warning COL-006: this origin changes nothing: A/RES/59/101 has no paragraph OP7"), printed);
    String edges = Files.readString(folder.resolve("out/data/lineage.csv"));
    assertTrue(edges.contains("A/RES/57/176,PP1,A/RES/59/101,PP1,same,high"), edges);
    assertTrue(!edges.contains("OP1"), edges);
  }
}
