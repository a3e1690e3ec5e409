package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.engross.Seeds;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Passage;
import org.engross.parse.ResolutionParser;
import org.engross.typeset.Copy;
import org.engross.typeset.CopyReader;
import org.engross.typeset.PageWriter;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Web pages: the five texts come back whole; every character of the file is text at its place, or named. */
class HtmlReaderTest {

  @TestFactory
  Stream<DynamicTest> seeds() {
    return Seeds.read().stream().flatMap(seed -> Stream.of(PageWriter.Maker.values()).map(maker -> DynamicTest.dynamicTest(maker + " " + seed.document().slug(), () -> {
      boolean masthead = !seed.resolution().coverPage().isEmpty();
      Copy copy = CopyReader.read(seed.resolution(), masthead);
      byte[] page = PageWriter.write(copy, maker).getBytes(maker == PageWriter.Maker.WORD ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
      ReadBack.assertSame(seed, masthead, page, Shape.HTML);
      assertAccounted(ReadBack.read("x", page));
    })));
  }

  /** Each character of the file that is no blank is text once, or named once; and each character of the text is that of the file or written as a reference. */
  private static void assertAccounted(ReadBack read) {
    SourceLines lines = read.lines().orElseThrow();
    String file = lines.source().origin().characters();
    int[] places = new int[file.length()];
    lines.removed().forEach(removed -> count(removed.passage(), places));
    lines.lines().forEach(line -> count(line.text().passage(), places));
    for (int i = 0; i < places.length; i++) {
      assertTrue(places[i] == 1 || places[i] == 0 && Character.isWhitespace(file.charAt(i)), "at " + i + ": " + places[i] + " " + file.substring(Math.max(0, i - 20), Math.min(file.length(), i + 20)));
    }
    for (Line line : lines.lines()) {
      Passage passage = line.text().passage();
      for (int i = 0; i < passage.length(); i++) {
        int offset = passage.offset(i);
        boolean blank = passage.charAt(i) == ' ';
        assertTrue(offset == Passage.NOWHERE || blank || file.charAt(offset) == passage.charAt(i) || file.lastIndexOf('&', offset) >= offset - 1, () -> "in " + passage);
      }
    }
  }

  private static void count(Passage passage, int[] places) {
    for (int i = 0; i < passage.length(); i++) {
      if (passage.offset(i) != Passage.NOWHERE) {
        places[passage.offset(i)]++;
      }
    }
  }

  @Test
  void aPageIsKnownByWhatIsInIt() {
    assertTrue(HtmlReader.recognizes("<!-- saved from url -->\n<!DOCTYPE html PUBLIC \"-//W3C//DTD\">\n<html>"));
    assertTrue(HtmlReader.recognizes("\n<div class=x><p>Decides</p></div>"));
    assertFalse(HtmlReader.recognizes("<<ODS JOB NO>>N0848015E<<ODS JOB NO>>"));
    assertFalse(HtmlReader.recognizes("# Title\n\n<sup>1</sup> See"));
  }

  /** A Word document as Markdown begins with its masthead as a table. */
  @Test
  void markdownThatBeginsWithATableIsNoPage() {
    String table = "<table>\n<tr><th>United Nations</th><th>A/RES/90/7</th></tr>\n</table>\n\n";
    assertFalse(HtmlReader.recognizes(table + "# 90/7. Lighthouses\n\n*The General Assembly*,\n\n*Recalling* the Convention,[^1]\n\n1\\. *Decides* to keep the lights.\n\n[^1]: See 90/1.\n"));
    assertTrue(HtmlReader.recognizes(table + "The General Assembly,<br>\nRecalling the Convention on the lights of the coast,<br>\nDecides to keep the lights.<br>\n"));
  }

  @Test
  void referencesHaveTheirPlaces() {
    assertText("opens: caf\u00e9 & \u201cnon\u2011paper\u201d a<b &ampere; &nosuch; \ud83d\ude00 end\n",
        "<html><body><sup>1</sup></body><body><p>caf&eacute; &amp; &ldquo;non&#8209;paper&#x201D; a&lt;b &amp;ampere; &nosuch; &#x1F600; end</p></body></html>".replace("<sup>1</sup>", ""));
  }

  @Test
  void whatStandsAroundTheTextIsNamed() {
    ReadBack read = assertText("opens: Decides\n", "<html><body><div id=nav-top>Menu</div><p hidden>secret</p><p style='display: none'>unseen</p><script>var x = '<p>';</script><p>De&shy;cides</p><footer>Foot</footer></body></html>");
    List<String> named = new ArrayList<>();
    read.lines().orElseThrow().removed().stream().filter(removed -> removed.furniture() != Furniture.MARKUP).forEach(removed -> named.add(removed.furniture() + " " + removed.passage()));
    assertEquals(List.of("NAVIGATION Menu", "HIDDEN secret", "HIDDEN unseen", "NAVIGATION Foot"), named);
  }

  /** Lines that are nothing but links, and words of the site beside them, are set aside before and behind the text, and nowhere else. */
  @Test
  void linksAroundTheTextAreNamed() {
    String page = "<html><body><div><a href=/>Start</a> / <a href=/d>Papers</a> / <a href=/r>Texts</a></div><p>Decides to dig;<p><a href=/1>Rain</a> <a href=/2>Snow</a> <a href=/3>Hail</a></p><p>One lamp, lit"
            + "<ul><li><a href=/1>A/77/1</a><li><a href=/2>Report on rain</a></ul><p><a href='#top'>Back to top</a></p><p><a href=/1>Rain</a> <a href=/2>Snow</a><p><a href=/c>Offices</a></p><p>Contact us</body></html>";
    ReadBack read = ReadBack.read("x.html", page.getBytes(StandardCharsets.UTF_8));
    assertEquals("navigation: Start / Papers / Texts\nunknown: Decides to dig;\nunknown: Rain Snow Hail\nunknown: One lamp, lit\nunknown: A/77/1\nunknown: Report on rain\nnavigation: Back to top\nnavigation: Rain Snow\namong navigation: Offices\nnavigation: Contact us\n", read.text());
    assertAccounted(read);
  }

  @Test
  void listsTablesAndBreaks() {
    assertText("heads: Title\nopens: 3. Three\nopens: 4. Four\nopens: (ii) Two\nopens: (a) typed\nopens: bullet\ncell 0,0 wide header: Both\ncell 1,0 high: A\ncell 1,1: B\ncell 2,1: C\nopens: one\nunknown: two\nopens: three\n",
        "<html><body><h2>Title</h2><ol start=3><li>Three<li>Four<ol style='list-style-type:lower-roman'><li value=2>Two</ol></ol><ol><li>(a) typed</ol><ul><li>bullet</ul>"
            + "<table><tr><th colspan=2>Both<tr><td rowspan=2>A<td>B<tr><td>C</table><p>one<br>two<br><br>three</body></html>");
  }

  /** Items of lists may hold paragraphs and lists; that of a note has its number from its marker. */
  @Test
  void itemsHoldParagraphs() {
    assertText("opens: Text,^1\nopens: 1. Three\nopens: more\nopens: 2. (a) Four\nopens: (b) Five\nnote_opens: 1 First.\n",
        "<html><body><p>Text,<a href='#fn1' id=r1>1</a></p><ol><li><p>Three</p><p>more</p><li><ol type=a><li><p>Four</p><li>Five</ol></ol><section class=footnotes><ol><li id=fn1><p>First.<a href='#r1'>\u21a9</a></p></ol></section>"
            + "</body></html>");
  }

  /** The names of headings are made of their words, those of what stands around the text are not. */
  @Test
  void headingsAreTextWhateverTheirNames() {
    assertText("heads: 90/1. Social development\nheads: Skip the menu, share the sea\nopens: Decides\n",
        "<html><body><h1 id=social-development>90/1. Social development</h1><div id=skip-the-menu-share-the-sea><h2>Skip the menu, share the sea</h2></div><div id=social-share><h2>Share</h2></div><p>Decides</p></body></html>");
  }

  @Test
  void notesAreFoundByTheirLinks() {
    assertText("opens: Text,^1 more^a\nopens: Closing 2\nnote_opens: 1 First.\nnote_continues: Still first.\nnote_opens: a Second.\n",
        "<html><body><p>Text,<a href='#fn1' id=r1>[1]</a> more<a href='x.html#fa' id=ra><sup>a</sup></a></p><p>Closing 2</p><section><div id=fn1><p>1 First. <a href='#r1'>\u21a9</a></p><p>Still first.</p></div>"
            + "<p><a name=fa></a>Second.</p></section></body></html>".replace("[1]", "<sup>1</sup>"));
  }

  private static ReadBack assertText(String expected, String page) {
    // a superior figure shows that notes would be shown
    ReadBack read = ReadBack.read("x.html", page.replace("</body></html>", "<p>with<sup>9</sup></p></body></html>").getBytes(StandardCharsets.UTF_8));
    assertEquals(expected, read.text().replaceAll("(?:opens|note_continues): with\\^9\n", ""));
    assertAccounted(read);
    return read;
  }

  /** A page in the frame of a site in another language is read by its words, and that is said. */
  @Test
  void theLanguageThatAPageDeclaresIsComparedWithItsWords() {
    String page = "<html lang=fr-CH><body><p>57/1. Boats</p><p>The General Assembly,</p><p>Recalling its resolution 56/1,</p><p>1. Decides to act and to wait with the others.</p></body></html>";
    ReadBack read = ReadBack.read("x.html", page.getBytes(StandardCharsets.UTF_8));
    assertEquals("fra", read.lines().orElseThrow().language());
    assertEquals("eng", new ResolutionParser().parse(read.lines().orElseThrow(), List.of(), read.report()).get(0).language());
    assertTrue(read.ids().contains(MessageId.IDE_018), read.findings().toString());
  }

  @Test
  void noPageBreaksTheReading() {
    String page = PageWriter.write(CopyReader.read(Seeds.read().get(0).resolution(), false), PageWriter.Maker.WORD);
    for (int seed = 0; seed < 100; seed++) {
      Random random = new Random(seed);
      StringBuilder noise = new StringBuilder(page);
      for (int i = 0; i < 60; i++) {
        int at = 20 + random.nextInt(noise.length() - 20);
        noise.replace(at, Math.min(noise.length(), at + random.nextInt(4)), List.of("<", ">", "&", "</p>", "<table>", "<a href='#x'>", "\"", "<!--", "&#", "<svg>").get(random.nextInt(10)));
      }
      ReadBack read = ReadBack.read("x", noise.toString().getBytes(StandardCharsets.UTF_8));
      assertTrue(read.lines().isPresent() || !read.findings().isEmpty());
      read.lines().ifPresent(lines -> assertAccounted(read));
    }
    ReadBack deep = ReadBack.read("x", ("<html><body>" + "<div><b>".repeat(20_000) + "Decides").getBytes(StandardCharsets.UTF_8));
    assertEquals(1, deep.lines().orElseThrow().lines().stream().filter(line -> line.kind() == Line.Kind.TEXT).count());
  }
}
