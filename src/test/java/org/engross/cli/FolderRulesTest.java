package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each of several folders has rules of its own. */
class FolderRulesTest {
  private static final Path SLIP = Path.of("messages/TXT-001/fails.xml");

  @TempDir private Path folder;

  @Test
  void theRulesOfAFolderCountForItsFilesAlone() throws IOException {
    Path strict = folder("strict", "<rule code='TXT-001' level='error'/>");
    Path within = folder("strict/within", "<rule code='TXT-001' level='info'/>");
    Path lenient = folder("lenient", "<rule code='TXT-001' level='off'/>");
    Path none = Files.createDirectories(folder.resolve("none"));
    Files.copy(SLIP, none.resolve("a.xml"));
    assertEquals(List.of("error", "info", "warning"), severities(strict, within, lenient, none));
    assertEquals(List.of("error", "error"), severities(none, lenient, "--rules", strict.resolve("rules.xml")), "rules that are given count everywhere");
  }

  private Path folder(String name, String rule) throws IOException {
    Path made = Files.createDirectories(folder.resolve(name));
    Files.writeString(made.resolve("rules.xml"), "<rules xmlns='urn:engross:rules'>" + rule + "</rules>");
    Files.copy(SLIP, made.resolve("a.xml"));
    return made;
  }

  private static List<String> severities(Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] all = new String[arguments.length + 3];
    all[0] = "validate";
    all[1] = "--format";
    all[2] = "json";
    for (int i = 0; i < arguments.length; i++) {
      all[i + 3] = arguments[i].toString();
    }
    Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), all);
    return out.toString(StandardCharsets.UTF_8).lines().filter(line -> line.contains("TXT-001")).map(line -> line.replaceFirst(".*\"severity\": \"(\\w+)\".*", "$1")).toList();
  }
}
