package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
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
    CheckedText text = text();
    AsideTexts aside = new AsideTexts(folder, 1);
    assertNull(aside.put(text), "the first stays in memory");
    String place = aside.put(text);
    assertEquals(text, new AsideTexts(folder, 1).get(place));
  }

  @Test
  void whatCannotBePutAsideIsTold(@TempDir Path folder) throws Exception {
    Path file = Files.createFile(folder.resolve("no-folder"));
    CheckedText text = text();
    assertThrows(IOException.class, () -> new AsideTexts(file, 0).put(text));
    assertThrows(UncheckedIOException.class, () -> new AsideTexts(folder, 0).get("0123456789"));
  }

  private static CheckedText text() throws IOException {
    return Checker.ofProfile().check("REF-001", Files.readAllBytes(Path.of("messages/REF-001/passes.xml")), new Report()).orElseThrow();
  }
}
