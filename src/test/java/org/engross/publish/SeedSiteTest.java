package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.SeedBuild;
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
    long shared = Files.size(site.folder().resolve("site.css")) + Files.size(site.folder().resolve("site.js"));
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

  @Test
  void suppliedFactsAreMarked() {
    Document page = site.page("a/res/61/144/index.html");
    assertEquals(List.of("symbol", "adopted", "meeting", "report"), page.select("[data-standing=supplied]").eachAttr("data-fact"));
    assertEquals("19 December 2006", page.selectFirst("[data-fact=adopted] time").text());
    assertTrue(page.selectFirst("[data-fact=adopted] .basis").text().contains("A/RES/64/293"));
    assertEquals(List.of("supplied: symbol, date"), site.page("index.html").select(".supplied").eachText());
    assertEquals(List.of(), site.page("a/res/57/176/index.html").select("[data-standing=supplied]").eachAttr("data-fact"));
  }
}
