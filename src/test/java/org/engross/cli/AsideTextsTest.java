package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.check.CheckedText;
import org.engross.check.Checker;
import org.engross.diagnostic.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What texts may ask of others, where it lies in a folder. */
class AsideTextsTest {
  @Test
  void whatIsPutAsideComesBack(@TempDir Path folder) throws Exception {
    CheckedText text = Checker.ofProfile().check("REF-001", Files.readAllBytes(Path.of("messages/REF-001/passes.xml")), new Report()).orElseThrow();
    AsideTexts aside = new AsideTexts(folder, 1);
    assertNull(aside.put(text), "the first stays in memory");
    String place = aside.put(text);
    assertEquals(text, new AsideTexts(folder, 1).get(place));
  }
}
