package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of a text that has every structure of the profile, and of a bare one that cites it. */
class SiteTest {
  @TempDir private static Path folder;
  private static byte[] akn;
  private static BuiltSite site;

  @BeforeAll
  static void build() throws Exception {
    akn = resource("/publish/patterns.xml");
    Path products = Files.createDirectory(folder.resolve("products"));
    Files.createDirectory(products.resolve("markdown"));
    Files.writeString(products.resolve("markdown/a-res-99-999-a.md"), "# Patterns\n");
    PublishedText text = new PublishedText("a-res-99-999-a", "a/res/99/999-a", akn);
    PublishedText citing = new PublishedText("a-res-99-1000", "a/res/99/1000", resource("/publish/citing.xml"));
    Edition edition = new Edition("Patterns", null, "eng", LocalDate.of(2026, 1, 1), List.of(text, citing));
    new Site(new Press(edition)).write(folder.resolve("site"), products);
    site = BuiltSite.read(folder.resolve("site"));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertEquals(List.of(), site.deadLinks());
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    Path bad = Files.writeString(folder.resolve("bad.html"), "<!DOCTYPE html><title>Bad</title><p id='a'><p id='a'>");
    assertFalse(HtmlChecker.messages(bad).isEmpty(), "the checker sees nothing");
    for (Path page : site.pages().keySet()) {
      assertEquals(List.of(), HtmlChecker.messages(page));
    }
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
  void thePageHasEveryWordInOrder() throws Exception {
    assertEquals(PrintedWords.ofAkomaNtoso(akn), PrintedWords.ofPage(site.page("a/res/99/999-a/index.html")));
  }

  @Test
  void theBarePageHasEveryWordInOrder() throws Exception {
    assertEquals(
        PrintedWords.ofAkomaNtoso(resource("/publish/citing.xml")), PrintedWords.ofPage(site.page("a/res/99/1000/index.html")));
  }

  @Test
  void citationsOfTextsOfTheEditionStayInIt() {
    List<String> addresses = site.page("a/res/99/1000/index.html").select(".text a:not(.permalink)").eachAttr("href");
    String page = "../../../../a/res/99/999-a/index.html";
    assertEquals(List.of(page, page + "#sec_I__para_2", page, "../../../../a/res/99/1000/index.html"), addresses);
  }

  @Test
  void aParagraphSaysWhoCitesIt() {
    List<org.jsoup.nodes.Element> cited = site.page("a/res/99/999-a/index.html").select(".text details.cited");
    assertEquals(List.of("sec_I__para_2"), cited.stream().map(count -> count.closest("[id]").id()).toList());
    assertEquals("cited by one paragraph", cited.get(0).selectFirst("summary").text());
    assertEquals("../../../../a/res/99/1000/index.html#para_1", cited.get(0).select("a").last().attr("href"));
  }

  @Test
  void aTextSaysWhoCitesIt() {
    List<String> citing = site.page("a/res/99/999-a/index.html").select(".colophon .places a").eachText();
    assertEquals(List.of("A/RES/99/1000", "OP1"), citing);
    assertEquals(List.of(), site.page("a/res/99/1000/index.html").select(".colophon .places a").eachText());
  }

  @Test
  void onlyProductsThatExistAreOffered() {
    List<String> offered = site.page("a/res/99/999-a/index.html").select(".downloads a").eachAttr("href");
    assertEquals(List.of(
        "../../../../akn/a-res-99-999-a.xml", "../../../../docx/a-res-99-999-a.docx", "../../../../json/a-res-99-999-a.json", "../../../../markdown/a-res-99-999-a.md",
        "../../../../text/a-res-99-999-a.txt", "../../../../downloads.html"), offered);
    assertEquals(List.of(), site.page("index.html").select("[href$=.pdf]").eachAttr("href"));
  }

  @Test
  void nothingButTheWebIsLinked() {
    List<String> addresses = site.page("a/res/99/999-a/index.html").select("a").eachAttr("href");
    assertFalse(addresses.stream().anyMatch(address -> address.startsWith("javascript:")));
  }

  @Test
  void noTextIsWrittenOutsideTheSite() {
    assertThrows(IllegalArgumentException.class, () -> new PublishedText("slug", "../etc", akn));
    assertThrows(IllegalArgumentException.class, () -> new PublishedText("slug", "/etc", akn));
    assertThrows(IllegalArgumentException.class, () -> new PublishedText("slug", "a/./b", akn));
    assertThrows(IllegalArgumentException.class, () -> new PublishedText("../slug", "a", akn));
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream stream = SiteTest.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    }
  }
}
