package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each profile of the Markdown writes otherwise than "clean": the signs that only its readers know. */
class MarkdownProfilesTest {
  private static final Path SAMPLE = Path.of("src/test/resources/markdown/a-res-99-999.xml");

  @TempDir Path folder;

  @Test
  void cleanEscapesOnlyWhatEveryReaderTakesForASign() throws IOException {
    assertEquals(
        """
        (b) Nor \\~this\\~, nor $5 and 6$ for @noon, 2^10 or 2\\^10^,
        :: Two colons;
        iv. Four;
        Table: a word;
        1\\. Again.
        """, String.join("", lines(Markdown.Profile.CLEAN).stream().filter(line -> line.matches("(\\(b\\) Nor|::|iv|Table|1.*Again).*")).map(line -> line + "\n").toList()));
  }

  @Test
  void pandocMakesNoListsFormulasAndCitations() throws IOException {
    assertEquals(
        """
        *Recalling also* the café,[^1] and the rest,^1^
        \\(b) Nor \\~this\\~, nor \\$5 and 6\\$ for \\@noon, 2\\^10 or 2\\^10\\^,
        \\(a) Brackets [in part\\](as here), \\[^1] and [these\\]^1^ wow\\![^2]
        \\(b) Two things:
        \\(i) First, *(so*)called, pre*fix*.ed;
        iv\\. Four;
        Table\\: a word;
        """, changed(Markdown.Profile.PANDOC));
  }

  /** Each identifier stands once, and has Latin letters alone. */
  @Test
  void obsidianCallsParagraphsByNamesOfTheirOwn() throws IOException {
    assertEquals(
        """
        aliases:
          - "99/999"
          - "Signs: and \\"wonders\\""
        tags:
          - general-assembly
        *Recalling also* the café,[^1] and the rest,[^1] ^pp1
        *Noting*: ^pp2
        (b) Nor \\~this\\~, nor \\$5 and 6\\$ for @noon, 2^10 or 2\\^10^,
        1\\. *Urges*: ^i-op1
        (a) Brackets [in part\\](as here), \\[^1] and [these\\][^1] wow\\![^2] ^i-op1-a
        (b) Two things: ^i-op1-b
        (i) First, *(so*)called, pre*fix*.ed; ^i-op1-b-i
        2\\. # Not a heading; ^i-op2
        Approves the table: ^ii-op1
        1\\. Annex text.[^1.2] ^annex-op1
        1\\. Again. ^att-1-para-1-2
        """, changed(Markdown.Profile.OBSIDIAN));
  }

  /** The numbers of notes apart: the sample has an asterisk and an annex that counts anew, which pandoc cannot. */
  @Test
  void pandocSeesTheSameParagraphs() throws Exception {
    assumeTrue(PandocReading.isHere(), "pandoc is not installed");
    lines(Markdown.Profile.PANDOC);
    PandocReading read = new PandocReading(folder.resolve("any.md"), "markdown-smart");
    assertEquals(texts(new AknReading(text().akn()).blocks), texts(read.blocks));
  }

  private static PublishedText text() throws IOException {
    String akn = Files.readString(SAMPLE)
        .replace("That a &lt; b, that &lt;b&gt; is bold and &amp;amp; is a sign, that A &amp; B are not, nor ~this~,", "Nor ~this~, nor $5 and 6$ for @noon, 2^10 or 2^10^,")
        .replace("<p>+ nor a list;</p>", "<p>:: Two colons;</p><p>iv. Four;</p><p>Table: a word;</p>")
        .replaceFirst("</paragraph>\\s*</mainBody>\\s*</doc>", """
            </paragraph><paragraph eId="att_1__para_1-2"><num>1.</num><content eId="att_1__para_1-2__content"><p>Again.</p></content></paragraph></mainBody></doc>""");
    return new PublishedText("any", "any", akn.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> lines(Markdown.Profile profile) throws IOException {
    new Markdown(new Press(new Edition("Signs", null, "eng", LocalDate.of(2001, 2, 3), List.of(text()))), profile).write(folder);
    return Files.readAllLines(folder.resolve("any.md"));
  }

  /** The lines that "clean" has not. */
  private String changed(Markdown.Profile profile) throws IOException {
    List<String> lines = new ArrayList<>(lines(profile));
    lines.removeAll(lines(Markdown.Profile.CLEAN));
    return String.join("\n", lines) + "\n";
  }

  private static String texts(List<ReadBlock> blocks) {
    return String.join("\n", blocks.stream().map(block -> block.text().replaceAll("\\{[^}]*\\}", "{}")).filter(text -> !text.isEmpty()).toList());
  }
}
