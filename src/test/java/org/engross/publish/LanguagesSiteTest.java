package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.engross.cli.Main;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of one resolution in six languages. */
class LanguagesSiteTest {
  private static final String RESOLUTION = "a/res/90/777";
  @TempDir private static Path folder;
  private static BuiltSite site;

  @BeforeAll
  static void build() throws Exception {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(messages, true, StandardCharsets.UTF_8);
    Main.run(stream, stream, "build", "src/test/resources/languages", "-o", folder.toString(), "--without-book", "--edition", "2036-01-14");
    site = BuiltSite.read(folder.resolve("site"));
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryPageIsValid() throws Exception {
    assertEquals(List.of(), site.deadLinks());
    assertEquals(List.of(), site.doubleAnchors());
    for (Path page : site.pages().keySet()) {
      assertEquals(List.of(), HtmlChecker.messages(page));
    }
  }

  @Test
  void theFirstLanguageStandsBesideEachOther() {
    List<String> parallel = site.page(RESOLUTION + "/index.html").select(".languages a[href$=parallel/index.html]").eachText();
    assertEquals(5, parallel.size(), parallel.toString());
    assertTrue(parallel.contains("English – العربية side by side"), parallel.toString());
  }

  /** Each pair is one paragraph of both: the words are those of the two pages, in their order. */
  @Test
  void paragraphStandsBesideParagraph() {
    Document page = site.page(RESOLUTION + "/ara/parallel/index.html");
    Document english = site.page(RESOLUTION + "/index.html");
    Document arabic = site.page(RESOLUTION + "/ara/index.html");
    for (Element paragraph : english.select(".preambular[id], .operative[id]")) {
      Element pair = page.getElementById(paragraph.id());
      assertEquals(paragraph.select(".words p").eachText(), pair.select(".side[lang=en] .words p").eachText());
      assertEquals(arabic.getElementById(paragraph.id()).select(".words p").eachText(), pair.select(".side[lang=ar][dir=rtl] .words p").eachText());
    }
  }

  @Test
  void anArabicPageRunsFromRightToLeft() {
    Document page = site.page(RESOLUTION + "/ara/index.html");
    assertEquals("rtl", page.selectFirst("article").attr("dir"));
    assertEquals("", site.page(RESOLUTION + "/index.html").selectFirst("article").attr("dir"));
  }

  /** A work in six languages is one point in time. */
  @Test
  void aSeriesOfOneIsNotDrawn() {
    assertEquals(0, site.page("index.html").select(".series").size());
  }
}
