package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build promises of a folder: which texts it takes, what it leaves alone, and that its results do not depend on when they are made. */
class BuildCommandTest {
  private static final String SEED = "seeds/001_36db57ca8af13d6b.txt";

  @TempDir private Path folder;

  @Test
  void twoTextsWithOneNameAreAnErrorThatNamesBoth() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.copy(Path.of(SEED), texts.resolve("a.txt"));
    Files.copy(Path.of(SEED), texts.resolve("b.txt"));
    Run run = Run.of("build", texts, "-o", folder.resolve("out"));
    assertEquals(1, run.status());
    assertTrue(run.err().contains("b.txt\n  error FIL-006: b.txt has the same name (a-res-57-176) as a.txt"), run.err());
    assertEquals(List.of(folder.resolve("out/akn/a-res-57-176.xml")), Trees.files(folder.resolve("out/akn")));
  }

  @Test
  void textsThatADescriptionLeavesOutAreCounted() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    for (String name : List.of("a.txt", "b.txt", "c.txt")) {
      Files.copy(Path.of(SEED), texts.resolve(name));
    }
    Files.writeString(texts.resolve("collection.xml"), "<collection xmlns=\"urn:engross:collection\" title=\"Wells\"><text file=\"a.txt\"/></collection>");
    Run run = Run.of("build", texts, "-o", folder.resolve("out"), "--without-book");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.err().contains("\nleft out: 2 files of the folder that collection.xml does not name (COL-003)\n1 text, "), run.err());
  }

  @Test
  void aBrokenDescriptionLeavesWhatWasThere() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.writeString(texts.resolve("collection.xml"), "<collection xmlns=\"urn:engross:collection\">\n  <text/>\n</collection>\n");
    Path before = Files.writeString(Files.createDirectories(folder.resolve("out/site")).resolve("index.html"), "before");
    Run run = Run.of("build", texts, "-o", folder.resolve("out"));
    assertEquals(1, run.status());
    assertTrue(run.err().contains("collection.xml\n  1:"), run.err());
    assertTrue(run.err().contains("error COL-001"), run.err());
    assertEquals("before", Files.readString(before));
    assertEquals(List.of(before), Trees.files(folder.resolve("out")));
  }

  @Test
  void aFolderWithoutTextsLeavesWhatWasThereAndWhatIsBesideTheTextsIsNone() throws IOException {
    Path out = folder.resolve("out");
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Path text = texts.resolve("a.txt");
    Files.copy(Path.of(SEED), text);
    Files.writeString(texts.resolve("rules.xml"), "<rules xmlns=\"urn:engross:rules\"/>");
    Files.writeString(texts.resolve("a.fix.xml"), "<fix xmlns=\"urn:engross:fix\"/>");
    Run built = Run.of("build", texts, "-o", out, "--without-book");
    assertEquals(0, built.status(), built.err());
    Files.delete(text);
    Run empty = Run.of("build", texts, "-o", out, "--without-book");
    assertEquals(1, empty.status());
    assertEquals("", empty.out());
    assertEquals(texts + "\n  error COL-007: there is no text in the folder; nothing was built\n    hint: name the folder that holds the texts, or put them there\n0 texts, 1 error, 0 warnings\nnothing was built\n",
        empty.err());
    assertTrue(Files.exists(out.resolve("site/index.html")));
  }

  @Test
  void whatNoBuildMadeIsNeverReplaced() throws IOException {
    Path precious = Files.writeString(Files.createDirectories(folder.resolve("out/data")).resolve("mine.csv"), "precious");
    Run run = Run.of("build", "seeds", "-o", folder.resolve("out"));
    assertEquals(3, run.status());
    assertTrue(run.err().contains("this was not made by a build and would be replaced; give another folder with --out"), run.err());
    assertEquals(List.of(precious), Trees.files(folder.resolve("out")));
    assertEquals(3, Run.of("build", "seeds", "-o", "seeds").status());
  }

  @Test
  void twoBuildsOfTheSeedsGiveTheSameBytes() throws IOException {
    Run first = Run.of("build", "seeds", "-o", folder.resolve("first"));
    assertEquals(0, first.status(), first.err());
    assertEquals(0, Run.of("build", "seeds", "-o", folder.resolve("second"), "-j", "1").status());
    TreeMap<Path, byte[]> one = Trees.bytes(folder.resolve("first"));
    TreeMap<Path, byte[]> other = Trees.bytes(folder.resolve("second"));
    assertEquals(one.keySet(), other.keySet());
    one.forEach((name, content) -> assertArrayEquals(content, other.get(name), name.toString()));
    for (String name : List.of("akn/a-res-61-144.xml", "site/e/cn.4/res/2004/45/index.html", "compendium.pdf", "markdown/index.md", "data/citations.csv", "data/findings.json")) {
      assertTrue(one.containsKey(Path.of(name)), name);
    }
    String csv = Files.readString(folder.resolve("first/data/citations.csv"));
    assertTrue(csv.startsWith("symbol,par,cited,as_printed\n"), csv);
    assertTrue(csv.contains("\nA/RES/71/167,PP10,A/RES/64/293,resolution 64/293\n"), csv);
    assertFalse(first.err().contains("error "), first.err());
  }
}
