package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.MessagePage;
import org.junit.jupiter.api.Test;

/** {@code engross rules}. */
class RulesCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void listsEveryMessageOnALineOfItsOwn() {
    assertEquals(0, run("rules"));
    assertEquals(Stream.of(MessageId.values()).map(id -> id.code() + " " + id.severity().word()).toList(),
        printed().stream().map(line -> line.replaceFirst("^(\\S+ \\S+) .*", "$1")).toList());
    assertTrue(printed().stream().noneMatch(line -> line.contains("%s")));
  }

  @Test
  void printsThePageOfOneInWhateverCase() {
    assertEquals(0, run("rules", "ope-002"));
    MessagePage page = MessagePage.of(MessageId.OPE_002).orElseThrow();
    List<String> lines = printed();
    assertTrue(lines.get(0).startsWith("OPE-002 (" + MessageId.OPE_002.severity().word() + "): "), lines.get(0));
    assertEquals("Source: " + page.source(), lines.get(1));
    assertEquals(List.of("For example:", "Engross says:", "This passes:"), lines.stream().filter(line -> line.matches("[A-Z][^.]*:")).toList());
    assertTrue(lines.containsAll(page.finding().strip().lines().map(line -> ("    " + line).stripTrailing()).toList()), String.join("\n", lines));
  }

  @Test
  void saysWhichCodesThereAreNotAndWhichNoMore() {
    assertEquals(2, run("rules", "XYZ-001"));
    assertTrue(errors.toString(StandardCharsets.UTF_8).startsWith("engross: there is no message XYZ-001; engross rules lists all"), errors.toString(StandardCharsets.UTF_8));
    errors.reset();
    assertEquals(2, run("rules", "PRE-002"));
    assertTrue(errors.toString(StandardCharsets.UTF_8).contains("is a message of an older version"), errors.toString(StandardCharsets.UTF_8));
  }

  private int run(String... arguments) {
    return Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(errors, true, StandardCharsets.UTF_8), arguments);
  }

  private List<String> printed() {
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
