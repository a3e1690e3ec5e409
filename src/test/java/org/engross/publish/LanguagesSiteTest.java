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

  /** What is quoted in French is cited in French; the words of the page itself are those of the collection. */
  @Test
  void aTextIsCitedInItsLanguage() {
    assertEquals(
        List.of("الجمعية العامة", "大会", "General Assembly", "Assemblée générale", "Генеральная Ассамблея", "Asamblea General"),
        List.of("ara", "zho", "", "fra", "rus", "spa").stream().map(language -> site.page(page(language)).selectFirst(".facts dd").text()).toList());
    assertEquals(
        List.of("قرار الجمعية العامة 90/777 المؤرخ 19 كانون الأول/ديسمبر 2035", "大会2035年12月19日第90/777号决议", "General Assembly resolution 90/777 of 19 December 2035",
            "résolution 90/777 de l’Assemblée générale du 19 décembre 2035", "резолюция 90/777 Генеральной Ассамблеи от 19 декабря 2035 года",
            "resolución 90/777 de la Asamblea General, de 19 de diciembre de 2035"),
        List.of("ara", "zho", "", "fra", "rus", "spa").stream().map(language -> site.page(page(language)).selectFirst("#cite .citation").text()).toList());
    assertEquals("Body", site.page(page("fra")).selectFirst(".facts dt").text());
  }

  private static String page(String language) {
    return RESOLUTION + "/" + (language.isEmpty() ? "" : language + "/") + "index.html";
  }

  /** A work in six languages is one point in time. */
  @Test
  void aSeriesOfOneIsNotDrawn() {
    assertEquals(0, site.page("index.html").select(".series").size());
  }
}
