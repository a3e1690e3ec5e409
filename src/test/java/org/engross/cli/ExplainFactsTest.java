package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain} tells how each fact is known: the place that prints it, who supplied it on what ground, or that it is not known. */
class ExplainFactsTest {
  private static final String SUPPLIED = "seeds/000_55609d2eda58ce13.txt";

  @Test
  void aPrintedFactHasItsPlace() {
    assertTrue(explain("seeds/002_5c2fab1cccfcfcb6.txt", "adopted").matches(
        "facts of seeds/002_5c2fab1cccfcfcb6\\.txt\\n  adopted: 2008-12-18\\n    seeds/002_5c2fab1cccfcfcb6\\.txt:\\d+:\\d+: read: it is printed here \\[sure by its form]\\n\\n"));
  }

  @Test
  void theDescriptionBesideTheFileIsRead() {
    String facts = explain(SUPPLIED, "facts");
    assertTrue(facts.contains("\n  adopted: 2006-12-19\n    supplied: "), facts);
    assertTrue(facts.contains(" [as sure as its ground]\n"), facts);
    assertTrue(facts.contains("\n  distributed\n    not stated, and not supplied ["), facts);
  }

  /** Two texts with one symbol in a file: each fact and paragraph says whose it is, and nothing of either is lost. */
  @Test
  void textsOfOneFileAreToldApart(@TempDir Path folder) throws IOException {
    String text = "57/1. %s\n\nThe General Assembly,\n\nRecalling its resolution 56/1,\n\n1. Decides to %s;\n\n2. Decides to remain seized of the matter.\n\n21st plenary meeting\n19 September 2002\n\n";
    Path file = Files.writeString(folder.resolve("two.txt"), text.formatted("Boats", "act") + text.formatted("Harbours", "wait"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    Main.run(new PrintStream(out), new PrintStream(told, true, StandardCharsets.UTF_8), "explain", file.toString());
    String explained = out.toString(StandardCharsets.UTF_8);
    assertTrue(explained.startsWith("facts of a-res-57-1 in " + file + "\n") && explained.contains("\nfacts of a-res-57-1-2 in " + file + "\n"), explained);
    assertTrue(explained.contains("\n  title: Harbours\n") && explained.contains("OP1 (para_1) of a-res-57-1-2\n"), explained);
    String findings = told.toString(StandardCharsets.UTF_8);
    assertTrue(findings.contains("FIL-006") && !findings.contains("TXT-003") && !findings.contains("TXT-008"), findings);
  }

  private static String explain(String file, String what) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, Main.run(print, new PrintStream(new ByteArrayOutputStream()), "explain", file, what));
    return out.toString(StandardCharsets.UTF_8);
  }
}
