package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.engross.SeedBuild;
import org.engross.Seeds;
import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Treatment;
import org.engross.source.Furniture;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site of the five seeds. */
class SeedSiteTest {
  private static BuiltSite site;

  @BeforeAll
  static void read() throws IOException {
    site = BuiltSite.read(SeedBuild.folder().resolve("site"));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertEquals(List.of(), site.deadLinks());
  }

  @Test
  void everyAnchorIsUnique() {
    assertEquals(List.of(), site.doubleAnchors());
  }

  @Test
  void nothingComesFromElsewhere() {
    assertEquals(List.of(), site.foreignRequests());
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    for (Path page : site.pages().keySet()) {
      assertEquals(List.of(), HtmlChecker.messages(page));
    }
  }

  @Test
  void pagesAndStylesAreSmall() throws IOException {
    for (Path page : site.pages().keySet()) {
      assertTrue(Files.size(page) <= 150_000, page + " has " + Files.size(page) + " bytes");
    }
    long shared = Files.size(site.folder().resolve("site.css")) + Files.size(site.folder().resolve("site.js")) + Files.size(site.folder().resolve("search.js"));
    assertTrue(shared <= 60_000, "styles and script have " + shared + " bytes");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a/res/57/176       | a-res-57-176       | 21 | 26 | 27 | 34
      e/cn.4/res/2004/45 | e-cn-4-res-2004-45 | 18 | 25 |  0 |  0
      a/res/61/144       | a-res-61-144       | 20 | 28 | 14 | 19
      a/res/63/156       | a-res-63-156       | 22 | 27 | 13 | 19
      a/res/71/167       | a-res-71-167       | 36 | 50 | 32 | 37
      """)
  void aPageHasEveryWordParagraphAndNote(String path, String slug, int preambular, int operative, int notes, int calls) throws Exception {
    Document page = site.page(path + "/index.html");

    assertEquals(preambular, page.select(".preambular[id^=preamble__container_]").size());
    assertEquals(operative, page.select(".operative[id^=para_]").size());
    assertEquals(notes, page.select(".notes li[id^=authorialNote_]").size());
    assertEquals(calls, page.select("[role=doc-noteref]").size());
    byte[] akn = Files.readAllBytes(SeedBuild.folder().resolve("akn/" + slug + ".xml"));
    assertEquals(PrintedWords.ofAkomaNtoso(akn), PrintedWords.ofPage(page));
    assertTrue(java.util.Arrays.equals(akn, Files.readAllBytes(site.folder().resolve("akn/" + slug + ".xml"))));
  }

  /** Every call leads to its note, and every note leads back to all its calls in order. */
  @ParameterizedTest
  @CsvSource({"a/res/57/176", "a/res/61/144", "a/res/63/156", "a/res/71/167"})
  void callsAndNotesLeadToEachOther(String path) {
    Document page = site.page(path + "/index.html");
    for (Element note : page.select(".notes li")) {
      String marker = note.selectFirst(".number").text();
      List<Element> calls = page.select("[role=doc-noteref][href=#" + note.id() + "]");
      assertEquals(note.select("[role=doc-backlink]").eachAttr("href"), calls.stream().map(call -> "#" + call.id()).toList());
      calls.forEach(call -> assertEquals(marker, call.text()));
    }
  }

  /** The page of a source shows every line as it stands in the file, with words behind it; a paragraph leads to its line and back. */
  @ParameterizedTest
  @CsvSource({"a/res/57/176, 001_36db57ca8af13d6b", "a/res/61/144, 000_55609d2eda58ce13", "a/res/63/156, 002_5c2fab1cccfcfcb6",
      "a/res/71/167, 003_ac033d8019a0232b", "e/cn.4/res/2004/45, 004_07424205b41e4f55"})
  void aSourceIsShownLineByLine(String path, String file) throws IOException {
    Document page = site.page(path + "/source/index.html");
    List<String> lines = Files.readString(Seeds.FOLDER.resolve(file + ".txt")).lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      Element line = page.getElementById("L" + number);
      boolean blank = lines.get(number - 1).isBlank();
      assertEquals(blank ? "" : lines.get(number - 1).replace('\f', '\u240C'), line.select("code").stream().map(Element::wholeText).collect(Collectors.joining()));
      assertEquals(blank, line.select("small").text().isBlank(), "words behind line " + number);
    }
    Document text = site.page(path + "/index.html");
    for (Element paragraph : text.select(".preambular, .operative")) {
      String source = paragraph.selectFirst("> .origin").attr("href");
      Element line = page.getElementById(source.replace("source/index.html#", ""));
      assertTrue(line.select("small a").eachAttr("href").contains("../index.html#" + paragraph.id()), paragraph.id());
    }
    assertEquals(0, page.select("mark").size());
  }

  @Test
  void everyFateHasAWord() throws IOException {
    String labels = Files.readString(Path.of("xslt/common/labels.xsl"));
    Stream<Fate> fates = Stream.concat(Arrays.stream(Treatment.values()), Arrays.stream(Furniture.values()));
    assertEquals(List.of(), fates.filter(fate -> !labels.contains("'fate-" + fate.code() + "': '" + fate.words() + "'")).toList());
  }

  @Test
  void suppliedFactsAreMarked() {
    Document page = site.page("a/res/61/144/index.html");
    assertEquals(List.of("symbol", "adopted", "meeting", "session", "report"), page.select("[data-standing=supplied]").eachAttr("data-fact"));
    assertEquals("19 December 2006", page.selectFirst("[data-fact=adopted] time").text());
    assertTrue(page.selectFirst("[data-fact=adopted] .basis").text().contains("A/RES/64/293"));
    assertEquals(List.of("supplied: symbol, date"), site.page("index.html").select(".supplied").eachText());
    assertEquals(List.of(), site.page("a/res/57/176/index.html").select("[data-standing=supplied]").eachAttr("data-fact"));
  }
}
