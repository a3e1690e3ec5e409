package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Provokes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands promise at their edges: results, messages, files, exit status. */
class MainTest {
  private static final String SEED = "seeds/001_36db57ca8af13d6b.txt";
  private static final String UNDATED = "The General Assembly,\n\nRecalling its resolution 60/1,\n\n1. Decides to act.\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"build", "convert", "validate"})
  void everyCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("Usage: engross " + command), run.out());
    for (String option : List.of("--jobs", "--quiet", "--verbose")) {
      assertTrue(run.out().contains(option), option);
    }
  }

  @Test
  void wrongArgumentsAreTwo() {
    assertEquals(2, Run.of().status());
    assertEquals(2, Run.of("publish").status());
    assertEquals(2, Run.of("build", "--edition", "yesterday").status());
    assertEquals(2, Run.of("validate").status());
    Run fact = Run.of("convert", SEED, "-o", folder, "--set", "colour=blue");
    assertEquals(2, fact.status());
    assertTrue(fact.err().startsWith("engross: there is no fact 'colour'; --set takes adopted, "), fact.err());
  }

  @Test
  void missingFilesAreThree() {
    Run run = Run.of("validate", folder.resolve("none.txt"));
    assertEquals(3, run.status());
    assertEquals("engross: " + folder.resolve("none.txt") + ": there is no such file\n", run.err());
    assertEquals(3, Run.of("build", folder.resolve("none")).status());
    assertEquals(3, Run.of("convert", folder.resolve("none.txt"), "-o", folder.resolve("x")).status());
  }

  @Test
  @Provokes(MessageId.BOK_003)
  void aLanguageWithoutATypefaceIsNoReasonToKeepTheRestBack() throws IOException {
    Files.copy(Path.of("src/test/resources/languages/ara.txt"), folder.resolve("ara.txt"));
    Run run = Run.of("build", folder, "-o", folder.resolve("out"));
    assertTrue(run.err().contains("error BOK-003: the book leaves out texts with characters that its typeface has not: "), run.err());
    assertTrue(Files.exists(folder.resolve("out/site/index.html")));
    assertFalse(Files.exists(folder.resolve("out/compendium.pdf")));
  }

  @Test
  void aFolderIsCheckedWithAllInItAndAnEmptyOnePassesNoGate() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("session/57"));
    Files.createDirectories(folder.resolve("session/.hidden"));
    Run empty = Run.of("validate", folder.resolve("session"));
    assertEquals(3, empty.status());
    assertEquals("engross: " + folder.resolve("session") + ": the folder holds no file to read\n", empty.err());
    Files.copy(Path.of(SEED), deep.resolve("a.txt"));
    Files.writeString(folder.resolve("session/.hidden/b.txt"), "");
    assertEquals(0, Run.of("validate", folder.resolve("session")).status());
    Run convert = Run.of("convert", folder.resolve("session"), "-o", folder.resolve("out"));
    assertEquals(3, convert.status());
    assertEquals("engross: " + folder.resolve("session") + ": the folder holds no file to read; folders within it are not opened\n", convert.err());
  }

  @Test
  void convertsAndNamesAfterTheText() throws IOException {
    Run run = Run.of("convert", SEED, "-o", folder);
    assertEquals(0, run.status(), run.err());
    Path made = folder.resolve("001_36db57ca8af13d6b.xml");
    assertEquals(made + "\n", run.out());
    assertEquals(0, Run.of("validate", made).status());
    assertEquals(0, Run.of("validate", "--schema", "akn", made).status());
    assertEquals(List.of(made), Trees.files(folder));
  }

  @Test
  void whatIsNotKnownIsAnErrorAndCanBeSupplied() throws IOException {
    Path text = Files.writeString(folder.resolve("a.txt"), UNDATED);
    Run unknown = Run.of("convert", text, "-o", folder.resolve("out"));
    assertEquals(1, unknown.status());
    assertTrue(unknown.err().contains(text + "\n  error IDE-001: the adoption date is not known\n    hint: supply it with --set adopted=YYYY-MM-DD"), unknown.err());
    assertTrue(Files.readString(folder.resolve("out/a.xml")).contains("FRBRdate date=\"0001-01-01\" name=\"unknown\""));

    Run known = Run.of("convert", text, "-o", folder.resolve("out"), "--set", "adopted=2005-12-01", "--set", "symbol=A/RES/60/99", "--set", "title=Action");
    assertEquals(0, known.status(), known.err());
    assertTrue(Files.readString(folder.resolve("out/a.xml")).contains("/akn/un/statement/deliberation/unga/2005-12-01/60-99/!main"));
  }

  @Test
  void badFilesAreFindingsAndTheOthersAreMade() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    Files.write(texts.resolve("binary.txt"), new byte[] {'A', 0, 1, 2});
    Files.writeString(texts.resolve("empty.txt"), " \n");
    Files.writeString(texts.resolve("letter.txt"), "Dear Sir,\n\nThank you for your letter.\n");
    Files.copy(Path.of(SEED), texts.resolve("good.txt"));
    Run run = Run.of("convert", texts, "-o", folder.resolve("out"));
    assertEquals(1, run.status());
    assertTrue(run.err().contains("binary.txt\n  error FIL-002: the file is not text: byte 00 at offset 1"), run.err());
    assertTrue(run.err().contains("empty.txt\n  error FIL-001: the file is empty"), run.err());
    assertTrue(run.err().contains("letter.txt\n  error FIL-004: no resolution was recognised in this file"), run.err());
    assertEquals(List.of(folder.resolve("out/good.xml")), Trees.files(folder.resolve("out")));
  }

  @Test
  void windows1252IsReadWithAWarning() throws IOException {
    String text = Files.readString(Path.of(SEED));
    Path file = folder.resolve("old.txt");
    Files.write(file, text.getBytes(Charset.forName("windows-1252")));
    Run run = Run.of("convert", file, "-o", folder);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.err().contains("old.txt\n  warning FIL-003: the file is not UTF-8; it was read as windows-1252"), run.err());
    assertTrue(Files.readString(folder.resolve("old.xml")).contains("\u2018Women 2000: gender equality"));
  }

  @Test
  void aRawTextIsCheckedWhereItStands() throws IOException {
    Path text = folder.resolve("skipped.txt");
    Files.writeString(text, Files.readString(Path.of(SEED)).replaceFirst("(?m)^13\\. .*\\n", ""));
    Run run = Run.of("validate", text);
    assertEquals(1, run.status());
    assertTrue(run.out().contains(text + "\n  138:1 error OPE-002: paragraph 14 follows paragraph 12\n    in operative paragraph 14\n    14. *Also encourages*"), run.out());
    Run json = Run.of("validate", "--format", "json", text);
    assertTrue(json.out().contains("\"OPE-002\"") && json.out().contains("138"), json.out());
  }

  @Test
  void aMissingNoteIsReportedAtItsCall() throws IOException {
    Path text = folder.resolve("note.txt");
    Files.writeString(text, Files.readString(Path.of(SEED)).replaceFirst("(?m)^<sup>5</sup> Resolution 44/25, annex\\.\\n", ""));
    Run run = Run.of("validate", text);
    assertEquals(1, run.status());
    assertTrue(run.out().contains(text + "\n  21:"), run.out());
    assertTrue(run.out().contains("error NOT-001: note 5 is called but its text is missing"), run.out());
  }

  @Test
  void theThresholdDecidesTheExitStatus() throws IOException {
    String slips = "seeds/004_07424205b41e4f55.txt";
    assertEquals(0, Run.of("validate", slips).status());
    assertEquals(1, Run.of("validate", "--fail-on", "warning", slips).status());
    assertEquals(1, Run.of("validate", "--rule", "TXT-001=error", slips).status());
    assertEquals(0, Run.of("validate", "--rule", "TXT-001=error", "--fail-on", "never", slips).status());
    assertEquals(2, Run.of("validate", "--rule", "TXT-999=error", slips).status());
    assertEquals(2, Run.of("validate", "--rule", "TXT-001=loud", slips).status());
    assertEquals(3, Run.of("validate", "--rules", folder.resolve("none.xml"), slips).status());
  }

  @Test
  void correctionsAcceptFindings() throws IOException {
    Path text = Files.copy(Path.of("seeds/004_07424205b41e4f55.txt"), folder.resolve("a.txt"));
    Files.writeString(folder.resolve("a.fix.xml"), """
        <fix xmlns="urn:engross:fix">
          <accept code="TXT-001" line="100" words="Calls upon on" why="so printed"/>
          <accept code="TXT-001" line="101" words="Calls upon on" why="not there"/>
        </fix>
        """);
    Run run = Run.of("validate", text);
    assertFalse(run.out().contains("warning TXT-001"), run.out());
    assertTrue(run.out().contains("a.fix.xml\n  3:3 info RUL-002"), run.out());
    assertTrue(run.out().endsWith(", 1 accepted\n"), run.out());
    Files.writeString(folder.resolve("rules.xml"), "<rules xmlns='urn:engross:rules'><rule code='PRE-001' level='error'/></rules>");
    assertEquals(1, Run.of("validate", folder).status());
    assertTrue(Run.of("validate", "--format", "sarif", folder).out().contains("[{\"kind\": \"external\", \"justification\": \"so printed\"}]"));
  }

  @Test
  void malformedXmlIsReportedWhereItBreaks() throws IOException {
    Path file = Files.writeString(folder.resolve("broken.xml"), "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\">\n<statement>\n</akomaNtoso>\n");
    Run run = Run.of("validate", file);
    assertEquals(1, run.status());
    assertTrue(run.out().contains("\n  3:"), run.out());
    assertTrue(run.out().contains("error XML-"), run.out());
  }

  @Test
  void twoTextsThatWouldBecomeOneFileAreRefused() throws IOException {
    Files.copy(Path.of(SEED), folder.resolve("x.txt"));
    Files.copy(Path.of(SEED), folder.resolve("x.md"));
    Run run = Run.of("convert", folder.resolve("x.txt"), folder.resolve("x.md"), "-o", folder.resolve("out"));
    assertEquals(2, run.status());
    assertTrue(run.err().contains("would both become x.xml"), run.err());
  }

  @Test
  void aSecondResolutionInAFileIsAFileOfItsOwn() throws IOException {
    String closed = "61/1. First\n\n" + UNDATED + "\n81st plenary meeting\n19 December 2006\n\n";
    Path two = Files.writeString(folder.resolve("two.txt"), closed + closed.replace("61/1. First", "61/2. Second"));
    Run run = Run.of("convert", two, "-o", folder.resolve("out"));
    assertEquals(0, run.status(), run.err());
    assertEquals(java.util.Set.of(Path.of("two-a-res-61-1.xml"), Path.of("two-a-res-61-2.xml")), Trees.bytes(folder.resolve("out")).keySet());
  }

  @Test
  void optionsThatMakeNoSenseAreTwo() {
    assertEquals(2, Run.of("build", "-j", "0").status());
    assertEquals(2, Run.of("build", "--edition", "+10000-01-01").status());
    Run date = Run.of("convert", SEED, "-o", folder, "--set", "distributed=31 January");
    assertEquals(1, date.status());
    assertTrue(date.err().contains("IDE-017: the supplied distributed, \"31 January\", cannot be read"), date.err());
    Run wrong = Run.of("convert", "seeds/000_55609d2eda58ce13.txt", "-o", folder, "--set", "adopted=6 May 1993", "--set", "symbol=A/RES/61/144");
    assertEquals(1, wrong.status());
    assertTrue(wrong.err().contains("the supplied adopted, \"6 May 1993\", cannot be read"), wrong.err());
  }
}
