package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.engross.Seeds;
import org.engross.akn.RandomDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Markdown read back by Flexmark has the paragraphs, numbers, notes, italics and words of the Akoma Ntoso it was made from. */
class MarkdownTest {
  private static final Path SAMPLES = Path.of("src/test/resources/markdown");
  private static final String SAMPLE = "a-res-99-999";
  private static final List<String> KEYS = List.of(
      "schema", "symbol", "title", "organ", "session", "agenda_item", "adopted", "meeting", "report", "committee", "vote", "distributed",
      "language", "edition", "source", "supplied", "paragraphs");

  /** Keys that stand only where there is something. */
  private static final List<String> MORE = List.of("masthead", "history", "votes", "keywords", "links", "tables");

  @TempDir Path folder;

  /** An invented text with every form there is, and the five seeds. */
  static Stream<PublishedText> texts() throws IOException {
    return Stream.concat(Stream.of(sample()), Seeds.edition().texts().stream());
  }

  private static PublishedText sample() throws IOException {
    return new PublishedText(SAMPLE, "a/res/99/999", Files.readAllBytes(SAMPLES.resolve(SAMPLE + ".xml")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsBackAsTheAkomaNtoso(PublishedText text) throws Exception {
    String markdown = write(text);
    MarkdownReading read = new MarkdownReading(markdown);
    AknReading akn = new AknReading(text.akn());
    assertEquals(lines(akn.blocks), lines(read.blocks), "headings, paragraphs, cells: their words, numbers, calls and italics");
    assertEquals(akn.notes.keySet(), read.notes.keySet(), "labels of the notes");
    akn.notes.forEach((label, blocks) -> assertEquals(lines(blocks), lines(read.notes.get(label)), "note " + label));
    assertEquals(1, read.headings.stream().filter(level -> level == 1).count(), "title lines");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isCleanText(PublishedText text) throws Exception {
    String markdown = write(text);
    assertTrue(Normalizer.isNormalized(markdown, Normalizer.Form.NFC), "normal form C");
    assertTrue(markdown.endsWith("\n") && !markdown.endsWith("\n\n"), "one line end at the end");
    for (String line : markdown.split("\n")) {
      assertTrue(!line.endsWith(" ") && !line.matches(".*[\t\r\u00AD\u200B\u200C\u200D\uFEFF].*"), line);
    }
    // rules of markdownlint: one blank line between blocks, headings apart and one level deeper at a time, the title line first
    String body = markdown.substring(markdown.indexOf("\n---\n", 4) + 6);
    assertTrue(body.startsWith("# "), "MD041");
    assertFalse(markdown.contains("\n\n\n"), "MD012");
    int level = 0;
    List<String> lines = body.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int signs = lines.get(i).matches("#+ .*") ? lines.get(i).indexOf(' ') : 0;
      assertTrue(signs == 0 || (i == 0 || lines.get(i - 1).isEmpty()) && (i == lines.size() - 1 || lines.get(i + 1).isEmpty()), "MD022 " + lines.get(i));
      assertTrue(signs <= level + 1, "MD001 " + lines.get(i));
      level = signs == 0 ? level : signs;
    }
    List<String> keys = markdown.substring(4, markdown.indexOf("\n---\n", 4)).lines().filter(line -> !line.startsWith(" ")).map(line -> line.replaceAll(":.*", "")).toList();
    assertEquals(KEYS, keys.subList(0, KEYS.size()), "keys of the front matter");
    List<String> more = keys.subList(KEYS.size(), keys.size());
    assertEquals(MORE.stream().filter(more::contains).toList(), more, "keys that follow, in their order");
  }

  @Test
  void isAsReviewed() throws Exception {
    Path golden = SAMPLES.resolve(SAMPLE + ".md");
    String markdown = write(sample());
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, markdown);
    }
    assertEquals(Files.readString(golden), markdown);
  }

  /** Whatever the grammar allows has its Markdown; none of it is read as a list, a link or HTML, and no word of it is lost. */
  @Test
  void takesAnyDocumentOfTheProfile() throws Exception {
    RandomDocument documents = new RandomDocument(20021218, new HashSet<>());
    for (int i = 0; i < 40; i++) {
      byte[] akn = documents.next().getBytes(StandardCharsets.UTF_8);
      MarkdownReading read = new MarkdownReading(write(new PublishedText("any", "any", akn)));
      AknReading expected = new AknReading(akn);
      assertEquals(lines(expected.blocks), lines(read.blocks), "document " + i);
    }
  }

  @Test
  void listsEveryTextOnALineOfItsOwn() throws Exception {
    write(sample());
    assertEquals(
        """
        # Signs

        All \\_kinds\\_ of them

        - [A/RES/99/999](a-res-99-999.md): Signs: and "wonders". General Assembly, 3 February 2001 (supplied)
        """,
        Files.readString(folder.resolve("index.md")));
  }

  private String write(PublishedText text) throws IOException {
    new Markdown(new Press(new Edition("Signs", "All _kinds_ of them", "eng", LocalDate.of(2001, 2, 3), List.of(text)))).write(folder);
    return Files.readString(folder.resolve(text.slug() + ".md"));
  }

  /** One line a block, so that a failure shows which differ; without the empty cells that fill up a row of Markdown. */
  private static String lines(List<ReadBlock> blocks) {
    List<String> lines = new ArrayList<>();
    blocks.stream().filter(block -> !block.text().isEmpty()).forEach(block -> lines.add(block.text() + "    italic: " + block.italic()));
    return String.join("\n", lines);
  }
}
