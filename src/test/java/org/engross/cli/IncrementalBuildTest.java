package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was built before, a build comes to what it would have come to without it. */
class IncrementalBuildTest {
  private static final long SEED = 7;

  @TempDir Path folder;

  @Test
  void afterRandomChangesEveryBuildIsThatOfAFreshStart() throws IOException {
    Random random = new Random(SEED);
    texts();
    for (int round = 0; round < 4; round++) {
      change(random, round);
      Run kept = build("kept", "--cache", folder.resolve("cache"));
      Run fresh = build("fresh", "--no-cache");
      assertEquals(fresh.status(), kept.status());
      assertEquals(told(fresh).replace("fresh", "kept"), told(kept));
      assertEquals(Trees.of(folder.resolve("fresh")), Trees.of(folder.resolve("kept")), "round " + round);
    }
  }

  @Test
  void whatIsUnchangedIsNotWrittenAgain() throws IOException {
    texts();
    Run first = build("out", "--cache", folder.resolve("cache"));
    FileTime written = Files.getLastModifiedTime(folder.resolve("out/site/index.html"));
    Run again = build("out", "--cache", folder.resolve("cache"));
    assertEquals(first.status(), again.status());
    assertEquals(written, Files.getLastModifiedTime(folder.resolve("out/site/index.html")));
    assertTrue(again.err().contains("nothing has changed"), again.err());
  }

  @Test
  void aProductThatWasTouchedOrTakenAwayIsMadeAgain() throws IOException {
    texts();
    build("out", "--cache", folder.resolve("cache"));
    Map<String, String> whole = Trees.of(folder.resolve("out"));
    Files.writeString(folder.resolve("out/site/index.html"), "gone");
    try (Stream<Path> markdown = Files.list(folder.resolve("out/markdown"))) {
      Files.delete(markdown.findFirst().orElseThrow());
    }
    build("out", "--cache", folder.resolve("cache"));
    assertEquals(whole, Trees.of(folder.resolve("out")));
  }

  /** The page on what changed is there with an earlier output to compare with, and gone without. */
  @Test
  void aBuildWithoutAnEarlierOutputTellsNoChanges() throws IOException {
    texts();
    build("out", "--cache", folder.resolve("cache"));
    Map<String, String> alone = Trees.of(folder.resolve("out"));
    build("out", "--cache", folder.resolve("cache"), "--previous", folder.resolve("out"));
    assertTrue(Files.exists(folder.resolve("out/site/changes.html")));
    build("out", "--cache", folder.resolve("cache"));
    assertEquals(alone, Trees.of(folder.resolve("out")));
  }

  @Test
  void aFolderThatIsNoOutputIsRefused() throws IOException {
    texts();
    Run run = build("out", "--previous", folder.resolve("texts"));
    assertEquals(3, run.status());
    assertEquals("engross: " + folder.resolve("texts") + ": this is no output of a build, which --previous asks for\n", run.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void aPortThatIsNoneIsAWrongOption() {
    Run run = Run.of("serve", folder, "-o", folder.resolve("out"), "--port", "99999");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("there is no port 99999; --port takes 0 to 65535"), run.err());
  }

  /** One is gone or was touched, the others stand: all stand again. */
  @ParameterizedTest
  @ValueSource(strings = {"akn/a-res-76-1.xml", "markdown/index.md", "site/index.html", "data/lineage.csv", "data/citations.csv"})
  void oneProductIsMadeAgainBesideTheOthers(String file) throws IOException {
    texts();
    build("out", "--cache", folder.resolve("cache"));
    Map<String, String> whole = Trees.of(folder.resolve("out"));
    Files.delete(folder.resolve("out").resolve(file));
    build("out", "--cache", folder.resolve("cache"));
    assertEquals(whole, Trees.of(folder.resolve("out")), "gone: " + file);
    Files.writeString(folder.resolve("out").resolve(file), "touched");
    build("out", "--cache", folder.resolve("cache"));
    assertEquals(whole, Trees.of(folder.resolve("out")), "touched: " + file);
  }

  @Test
  void aStoreThatIsDamagedOrGoneDoesNoHarm() throws IOException {
    texts();
    build("out", "--cache", folder.resolve("cache"));
    Map<String, String> whole = Trees.of(folder.resolve("out"));
    List<Path> entries = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder.resolve("cache"))) {
      walk.filter(Files::isRegularFile).sorted().forEach(entries::add);
    }
    assertFalse(entries.isEmpty());
    for (int i = 0; i < entries.size(); i++) {
      byte[] entry = Files.readAllBytes(entries.get(i));
      entry[entry.length - 1 - i % 3] ^= 1;
      Files.write(entries.get(i), i % 2 == 0 ? entry : Arrays.copyOf(entry, entry.length / 2));
    }
    Files.delete(folder.resolve("out/site/index.html"));
    build("out", "--cache", folder.resolve("cache"));
    assertEquals(whole, Trees.of(folder.resolve("out")));
  }

  @Test
  void anotherOptionIsAnotherBuild() throws IOException {
    texts();
    build("out", "--cache", folder.resolve("cache"));
    Map<String, String> first = Trees.of(folder.resolve("out"));
    build("out", "--cache", folder.resolve("cache"), "--edition", "2030-01-01");
    assertNotEquals(first, Trees.of(folder.resolve("out")));
    build("out", "--cache", folder.resolve("cache"));
    assertEquals(first, Trees.of(folder.resolve("out")));
  }

  /** Without the last line, which tells the time. */
  private static String told(Run run) {
    return run.err().replaceFirst("built in .*\\n$", "");
  }

  private Run build(String out, Object... more) {
    List<Object> arguments = new ArrayList<>(List.of("build", folder.resolve("texts"), "-o", folder.resolve(out), "--without-book"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray());
  }

  private void texts() throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    for (int number = 1; number <= 3; number++) {
      text(number, "Notes with appreciation the report;");
    }
  }

  private void text(int number, String words) throws IOException {
    Files.writeString(folder.resolve("texts/" + number + ".txt"), """
        General Assembly

        Resolution adopted by the General Assembly on %d December 2021

        76/%d.   Lighthouses and their keepers, part %d

             The General Assembly,

             Recalling its resolution 76/%d of %d December 2021,

             1.   %s

             2.   Requests the Secretary-General to report on lighthouses to it at its next session.

        %dth plenary meeting
        """.formatted(number + 1, number, number, number % 3 + 1, number % 3 + 2, words, number + 50));
  }

  /** Words of a text, its citations, its date, a text more or less, a title for all. */
  private void change(Random random, int round) throws IOException {
    int number = 1 + random.nextInt(3);
    switch (round) {
      case 1 -> text(number, "Welcomes the lamp and its keeper (round " + random.nextInt(100) + "), and recalls its resolution 75/1 of 3 November 2020;");
      case 2 -> Files.writeString(folder.resolve("texts/4.txt"), Files.readString(folder.resolve("texts/1.txt")).replace("76/1.", "76/9.").replace("2 December", "9 December"));
      case 3 -> Files.delete(folder.resolve("texts/" + number + ".txt"));
      default -> { }
    }
  }
}
