package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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

  private static String explain(String file, String what) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    assertEquals(0, Main.run(print, new PrintStream(new ByteArrayOutputStream()), "explain", file, what));
    return out.toString(StandardCharsets.UTF_8);
  }
}
