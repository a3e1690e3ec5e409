package org.engross.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.diagnostic.Report;
import org.junit.jupiter.api.Test;

/** What a program does everywhere in a file is told once. */
class HabitsTest {
  private static final Path TEXT = Path.of("messages/REF-001/passes.xml");
  private static final Checker OTHERS = Checker.ofAkn4un();

  @Test
  void blanksAtTheStartOfEachParagraphAreOneFault() throws Exception {
    String one = "p begins or ends with a blank, or holds a tab";
    assertEquals(List.of(), findings("<p>"));
    assertEquals(List.of(one + "; likewise in 2 more places: lines 70, 77"), findings("<p> "));
  }

  @Test
  void whatSomebodyHasAcceptedIsNotCounted() throws Exception {
    String one = "p begins or ends with a blank, or holds a tab";
    assertEquals(List.of(one, one, one), findings("<!-- engross: off TXT-004 as printed --><p> "));
  }

  @Test
  void theIndentsOfPrettyPrintingAreNoBlanks() throws Exception {
    assertEquals(List.of(), findings("<p>\n          "));
    assertEquals(1, findings("<p xml:space=\"preserve\">\n          ").size());
  }

  /** What is found where the three operative paragraphs begin thus. */
  private static List<String> findings(String start) throws Exception {
    String text = Files.readString(TEXT).replace("<p>Decides", start + "Decides").replace("<p>Requests", start + "Requests");
    Report report = new Report();
    OTHERS.check("a.xml", text.getBytes(StandardCharsets.UTF_8), report);
    return report.findings().stream().filter(finding -> finding.id().code().equals("TXT-004")).map(finding -> finding.text()).toList();
  }
}
