package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** Readers of Markdown that have nothing in common with Flexmark ({@link MarkdownTest}) see the same paragraphs, numbers, italics and notes. */
class MarkdownParsersTest {
  @TempDir Path folder;

  static Stream<PublishedText> texts() {
    return Seeds.edition().texts().stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void commonmark(PublishedText text) throws Exception {
    CommonMarkReading read = new CommonMarkReading(Files.readString(write(text, Markdown.Profile.CLEAN)));
    AknReading akn = new AknReading(text.akn());
    assertEquals(lines(akn.blocks), lines(read.blocks));
    assertEquals(akn.notes, read.notes);
  }

  @Test
  void commonmarkReadsAnyDocumentOfTheProfile() throws Exception {
    RandomDocument documents = new RandomDocument(20261122L, new HashSet<>());
    for (int i = 0; i < 40; i++) {
      byte[] akn = documents.next().getBytes(StandardCharsets.UTF_8);
      CommonMarkReading read = new CommonMarkReading(Files.readString(write(new PublishedText("any", "any", akn), Markdown.Profile.CLEAN)));
      assertEquals(lines(new AknReading(akn).blocks), lines(read.blocks), "document " + i);
    }
  }

  /** pandoc counts notes in the order of their calls; in the profile that is made for it, that gives the printed numbers. */
  @ParameterizedTest
  @MethodSource("texts")
  void pandoc(PublishedText text) throws Exception {
    assumeTrue(PandocReading.isHere(), "pandoc is not installed");
    PandocReading read = new PandocReading(write(text, Markdown.Profile.PANDOC), "markdown-smart");
    AknReading akn = new AknReading(text.akn());
    assertEquals(lines(akn.blocks), lines(read.blocks));
    for (int number = 1; number <= read.notes.size(); number++) {
      assertEquals(akn.notes.get(String.valueOf(number)), read.notes.get(number - 1), "note " + number);
    }
    assertEquals(akn.notes.size(), read.notes.size());
  }

  /** As GitHub reads it; pandoc counts a note that is called again anew, so numbers of calls are left aside. */
  @ParameterizedTest
  @MethodSource("texts")
  void pandocAsGitHub(PublishedText text) throws Exception {
    assumeTrue(PandocReading.isHere(), "pandoc is not installed");
    PandocReading read = new PandocReading(write(text, Markdown.Profile.CLEAN), "gfm");
    AknReading akn = new AknReading(text.akn());
    assertEquals(lines(akn.blocks).replaceAll("\\{\\d+\\}", "{}"), lines(read.blocks).replaceAll("\\{\\d+\\}", "{}"));
    assertEquals(new HashSet<>(akn.notes.values()), new HashSet<>(read.notes));
  }

  private Path write(PublishedText text, Markdown.Profile profile) throws IOException {
    new Markdown(new Press(new Edition("Readers", null, "eng", LocalDate.of(2001, 2, 3), List.of(text))), profile).write(folder);
    return folder.resolve(text.slug() + ".md");
  }

  private static String lines(List<ReadBlock> blocks) {
    List<String> lines = new ArrayList<>();
    blocks.stream().filter(block -> !block.text().isEmpty()).forEach(block -> lines.add(block.text() + "    italic: " + block.italic()));
    return String.join("\n", lines);
  }
}
