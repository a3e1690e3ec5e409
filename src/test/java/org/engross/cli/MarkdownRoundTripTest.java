package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.engross.collection.Description;
import org.engross.collection.DescriptionReader;
import org.engross.diagnostic.Report;
import org.engross.publish.Edition;
import org.engross.publish.Markdown;
import org.engross.publish.Press;
import org.engross.publish.PublishedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our own Markdown is read again: untouched it gives what it was made from, edited what an editor meant, and broken a message at its place. */
class MarkdownRoundTripTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final List<String> SEEDS = List.of("a-res-57-176", "e-cn-4-res-2004-45", "a-res-61-144", "a-res-63-156", "a-res-71-167");
  /** A text of our own in which every form of Markdown stands. */
  private static final Path FORMS = Path.of("src/test/resources/markdown/a-res-99-998.md");

  @TempDir Path folder;

  @Test
  void theSeedsComeBackAsTheyWere() throws IOException {
    for (String slug : SEEDS) {
      Files.copy(GOLDEN.resolve(slug).resolve("8-page.md"), Files.createDirectories(folder.resolve("in")).resolve(slug + ".md"));
    }
    convert(folder.resolve("in"));
    for (String slug : SEEDS) {
      assertEquals(Files.readString(GOLDEN.resolve(slug).resolve("4-akn.xml")), Files.readString(folder.resolve("out").resolve(slug + ".xml")), slug);
      assertEquals(Files.readString(GOLDEN.resolve(slug).resolve("8-page.md")), again(slug), slug);
    }
  }

  /** The step that a draft itself is stands in its front matter and in its words; without a symbol, the name of the organ above the heading is no title; italics of a masthead are its printer's. */
  @ParameterizedTest
  @ValueSource(strings = {"""
        A/C.3/77/L.20

        Distr.: Limited
        14 October 2022
        Original: English

        Seventy-seventh session
        Third Committee
        Agenda item 68

        Chad and Peru: draft resolution

        Clean water in villages

        The General Assembly,

        Recalling the work done,

        1. Calls upon States to act.
        """, """
        Commission on the Status of Women
        Resolution 60/2
        Lamps of lighthouses*

        The Commission on the Status of Women,

        Reaffirming the Beijing Declaration and Platform for Action,

        1. Reaffirms its commitment;

        2. Urges Governments to act.

        * Adopted without a vote.
        """, """
        A/RES/78/999

        ## Resolution adopted by the General Assembly on 19 December 2023

        *[on the report of the Third Committee (A/78/473)]*

        ## 78/999. Lamps of lighthouses

        *The General Assembly*,

        *Recalling* its resolution 77/1,

        1\\. *Calls upon* States to act.
        """, """
        Resolution 999 (1991)
        of 12 September 1991

        The Security Council,

        Having examined the lamps of the lighthouses,

        Recommends that they be lit.

        Adopted without a vote at the 3007th meeting.
        """})
  void aTextComesBackToTheByte(String text) throws IOException {
    Path raw = Files.writeString(folder.resolve("draft.txt"), text);
    String said = convert(raw);
    String akn = Files.readString(folder.resolve("out/draft.xml"));
    Path markdown = Files.writeString(folder.resolve("draft.md"), again("draft"));
    assertEquals(1, Files.readAllLines(markdown).stream().filter(line -> line.startsWith("# ")).count(), "title lines");
    Files.delete(folder.resolve("out/draft.xml"));
    assertEquals(said.replaceAll("\\S*draft.txt", "draft.txt"), convert(markdown).replaceAll("\\S*draft.md", "draft.txt"));
    assertEquals(akn, Files.readString(folder.resolve("out/draft.xml")));
    assertEquals(Files.readString(markdown), again("draft"));
  }

  @Test
  void aNoteThatNothingCallsGainsNoCall() throws IOException {
    Path raw = Files.writeString(folder.resolve("draft.txt"), """
        71/999. Lamps of lighthouses

        The General Assembly,

        Recalling the report of the keepers,1

        1. Decides to act.

        66th plenary meeting
        21 December 2016

        ______________

        1 A/71/12.
        2 A/71/304, which nobody reads.
        """);
    String lost = "error NOT-002: note 2 is never called";
    assertTrue(convert(raw).contains("15:3 " + lost));
    String akn = Files.readString(folder.resolve("out/draft.xml"));
    Path markdown = Files.writeString(folder.resolve("draft.md"), again("draft"));
    String written = Files.readString(markdown);
    assertTrue(written.endsWith("*21 December 2016*\n\n[^1]: A/71/12.\n\n[^2]: A/71/304, which nobody reads.\n"), written);
    String said = convert(markdown);
    assertTrue(said.contains(lost), said);
    assertEquals(akn, Files.readString(folder.resolve("out/draft.xml")));
    assertEquals(written, again("draft"));
  }

  /** The list and the lines of JSON beside them are no texts; a file of that name alone may be one. */
  @Test
  void aFolderOfMarkdownIsReadWithoutItsLists() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("in"));
    Files.copy(FORMS, texts.resolve("lamps.md"));
    Files.writeString(texts.resolve("index.md"), "# Resolutions\n");
    assertTrue(convert(texts).contains("index.md"));
    Files.writeString(texts.resolve("chunks.jsonl"), "{}\n");
    assertEquals("", convert(texts));
    Report report = new Report();
    Description undescribed = new DescriptionReader(InputFiles::isText).read(texts, report).orElseThrow();
    assertEquals(1, new CollectionFiles(texts, CollectionFiles.digests(texts), report).read(undescribed).size());
    assertEquals(List.of(), report.findings());
  }

  @Test
  void everyFormComesBackToTheByte() throws IOException {
    assertEquals("", convert(FORMS));
    assertEquals(Files.readString(FORMS), again("a-res-99-998"));
  }

  /** The other profiles say the same in another way. */
  @ParameterizedTest
  @EnumSource(Markdown.Profile.class)
  void everyProfileIsRead(Markdown.Profile profile) throws IOException {
    everyProfileIsRead(profile, "a-res-57-176", GOLDEN.resolve("a-res-57-176").resolve("4-akn.xml"));
    convert(FORMS);
    everyProfileIsRead(profile, "a-res-99-998", Files.move(folder.resolve("out/a-res-99-998.xml"), folder.resolve("forms.xml")));
  }

  private void everyProfileIsRead(Markdown.Profile profile, String slug, Path akn) throws IOException {
    PublishedText text = new PublishedText(slug, "any", Files.readAllBytes(akn));
    new Markdown(new Press(new Edition("Again", null, "eng", LocalDate.of(2020, 1, 1), List.of(text))), profile).write(folder.resolve("in"));
    convert(folder.resolve("in").resolve(slug + ".md"));
    // a text alone does not know the dates of the others
    Path again = folder.resolve("out").resolve(slug + ".xml");
    if (profile == Markdown.Profile.LINKED) {
      // italics that end within a link do not come back
      assertEquals(words(akn).replaceAll("<[^>]+>", ""), words(again).replaceAll("<[^>]+>", ""));
    } else {
      assertEquals(words(akn), words(again));
    }
  }

  /** The lines without what an edition knows of the others: dates of cited resolutions. */
  private static String words(Path akn) throws IOException {
    return Files.readString(akn).replaceAll("(?s)<analysis.*?</analysis>|<engross:dated[^>]*>", "").replaceAll("<(ref|a) [^>]*>|</(?:ref|a)>", "").replaceAll("(?m)^\\s+", "");
  }

  /** What an editor does to a file, in its words: what stands there, what takes its place, and what Engross says of it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      3\\. *Calls upon*                  | 5\\. *Calls upon*                    | :54:1 error OPE-002: paragraph 5 follows paragraph 2
      [^2]: A/99/12.                     | ''                                   | :52:45 error NOT-001: note 2 is called but its text is missing
      keepers;[^2]                       | keepers;                             | :94:7 error NOT-002: note 2 is never called
      session: 99                        | session: ninety-nine                 | :6:10 error MKD-003: session is not a number: "ninety-nine"
      title: Lamps of lighthouses        | title: Lamps: of lighthouses         | :4:13 error MKD-001: the front matter cannot be read: mapping values are not allowed here
      agenda_item:                       | agenda:                              | :7:1 error MKD-002: the front matter has no key "agenda"
      [^3]: United                      | [^2]: United                         | :96:1 error NOT-006: two notes are marked 2
      # 99/998. Lamps of lighthouses     | # 99/998. Lamps of harbours          | :4:8 warning MET-001: the text prints the title "Lamps of harbours", the metadata of the file say "Lamps of lighthouses"
      """)
  void anEditIsReportedAtItsPlace(String before, String after, String message) throws IOException {
    String text = Files.readString(FORMS);
    assertTrue(text.contains(before), before);
    Path file = Files.writeString(folder.resolve("edited.md"), text.replace(before, after));
    String messages = convert(file);
    assertTrue(messages.indent(-2).contains(message.startsWith(":") ? message.substring(1) : message), messages);
  }

  /** Carriage returns, tabs, broken lines, italics with underlines and comments are not what the text is. */
  @Test
  void theWayAnEditorWritesDoesNotMatter() throws IOException {
    String text = Files.readString(FORMS);
    convert(FORMS);
    String expected = Files.readString(folder.resolve("out/a-res-99-998.xml"));
    for (String written : List.of(
        text.replace("\n", "\r\n"), "\uFEFF" + text, text.replace("upon* all", "upon*\tall"), text.replace("*Calls upon* all", "_Calls upon_\nall"), text + "\n\n", text.replace("\n---\n\n", "\n---\n"),
        text.replace("2\\. *Welcomes*", "<!-- see the reports -->\n\n2\\. *Welcomes*"))) {
      Path file = Files.writeString(folder.resolve("a-res-99-998.md"), written);
      assertEquals("", convert(file));
      assertEquals(expected, Files.readString(folder.resolve("out/a-res-99-998.xml")));
    }
  }

  @Test
  void anInsertedParagraphIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("edited.md"), Files.readString(FORMS).replace("4\\. *Decides*", "4\\. *Thanks* the keepers;\n\n5\\. *Decides*"));
    assertEquals("", convert(file));
    String akn = Files.readString(folder.resolve("out/edited.xml"));
    assertTrue(akn.contains("class=\"italic\">Thanks</term> the keepers;"), akn);
    assertTrue(akn.contains("<num>5.</num>"), akn);
  }

  /** Returns what was said. */
  private String convert(Path... texts) {
    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    String[] arguments = Stream.concat(Stream.of("convert", "-q", "-o", folder.resolve("out").toString()), Stream.of(texts).map(Path::toString)).toArray(String[]::new);
    Main.run(nowhere, new PrintStream(errors, true, StandardCharsets.UTF_8), arguments);
    return errors.toString(StandardCharsets.UTF_8);
  }

  /** The Markdown of what was converted. */
  private String again(String slug) throws IOException {
    PublishedText text = new PublishedText(slug, "any", Files.readAllBytes(folder.resolve("out").resolve(slug + ".xml")));
    new Markdown(new Press(new Edition("Again", null, "eng", LocalDate.of(2020, 1, 1), List.of(text)))).write(folder.resolve("again"));
    return Files.readString(folder.resolve("again").resolve(slug + ".md"));
  }
}
