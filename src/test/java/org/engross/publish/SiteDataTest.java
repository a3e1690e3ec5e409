package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the site of the seeds tells machines, once with an address of its own and once without. */
class SiteDataTest {
  private static final String URL = "https://example.org/un/";
  @TempDir private static Path folder;
  private static BuiltSite known;
  private static BuiltSite unknown;

  @BeforeAll
  static void build() throws Exception {
    new Site(new Press(SeedEdition.at(URL))).write(folder.resolve("known"), folder);
    new Site(new Press(SeedEdition.at(null))).write(folder.resolve("unknown"), folder);
    known = BuiltSite.read(folder.resolve("known"));
    unknown = BuiltSite.read(folder.resolve("unknown"));
  }

  @Test
  void theHeadOfAText() {
    List<String> head = known.page("a/res/57/176/index.html").select("head > meta[name], head > meta[property], head > link[rel=canonical]").stream()
        .map(element -> element.attr("name") + element.attr("property") + element.attr("rel") + ": " + element.attr("content") + element.attr("href")).toList();
    String title = "Trafficking in women and girls";
    assertEquals(
        List.of(
            "viewport: width=device-width, initial-scale=1",
            "description: General Assembly resolution 57/176 of 18 December 2002, " + title,
            "color-scheme: light dark",
            "canonical: https://example.org/un/a/res/57/176/",
            "og:title: A/RES/57/176 " + title,
            "og:description: General Assembly resolution 57/176 of 18 December 2002, " + title,
            "og:type: article",
            "og:site_name: " + title,
            "og:url: https://example.org/un/a/res/57/176/",
            "og:image: https://example.org/un/preview/a-res-57-176.png",
            "og:image:width: 1200",
            "og:image:height: 630",
            "twitter:card: summary_large_image",
            "citation_title: " + title,
            "citation_author: General Assembly,",
            "citation_technical_report_institution: United Nations",
            "citation_technical_report_number: A/RES/57/176",
            "citation_publication_date: 2002/12/18",
            "citation_language: en",
            "citation_public_url: https://example.org/un/a/res/57/176/",
            "DC.title: " + title,
            "DC.creator: General Assembly,",
            "DC.publisher: United Nations",
            "DC.identifier: A/RES/57/176",
            "DC.type: Text",
            "DC.language: en",
            "DC.date: 2002-12-18"),
        head);
  }

  /** Every page names a picture that is there, of the size it says; where the site has no address there is none. */
  @Test
  void everyPageHasAPicture() throws IOException {
    Set<String> pictures = new TreeSet<>();
    for (Path page : known.destinations()) {
      Document document = known.pages().get(page);
      assertEquals(List.of("1200", "630"), document.select("meta[property~=og:image:(width|height)]").eachAttr("content"), page.toString());
      pictures.add(document.select("meta[property=og:image]").attr("content"));
    }
    assertEquals(6, pictures.size());
    for (String address : pictures) {
      Path picture = known.folder().resolve(address.replace(URL, ""));
      BufferedImage image = ImageIO.read(picture.toFile());
      assertEquals(List.of(1200, 630), List.of(image.getWidth(), image.getHeight()));
      assertTrue(Files.size(picture) < 60_000, picture + " has " + Files.size(picture) + " bytes");
    }
    assertFalse(Files.exists(unknown.folder().resolve("preview")));
  }

  @Test
  void theLinkedDataOfAText() throws IOException {
    JsonNode data = linkedData(known, "e/cn.4/res/2004/45/index.html");
    assertEquals("Legislation", data.at("/@type/0").asText());
    assertEquals("urn:engross:akn/un/statement/deliberation/unchr/2004-04-19/2004-45", data.get("@id").asText());
    assertEquals("https://example.org/un/e/cn.4/res/2004/45/", data.get("url").asText());
    assertEquals("E/CN.4/RES/2004/45", data.get("legislationIdentifier").asText());
    assertEquals("2004-04-19", data.get("legislationDate").asText());
    assertEquals("Commission on Human Rights", data.at("/legislationPassedBy/name").asText());
    assertEquals("en", data.get("inLanguage").asText());
    assertEquals("2004-04-19", data.at("/eli:date_document/@value").asText());
    assertEquals("https://example.org/un/akn/e-cn-4-res-2004-45.xml", data.at("/encoding/0/contentUrl").asText());
    List<String> cited = new ArrayList<>();
    linkedData(known, "a/res/57/176/index.html").get("citation").forEach(work -> cited.add(work.get("@type").asText() + " " + work.get("name").asText() + " " + work.get("@id").asText()));
    assertEquals(
        List.of(
            "Legislation A/RES/217(III) https://undocs.org/en/A/RES/217(III)",
            "Legislation A/RES/34/180 https://undocs.org/en/A/RES/34/180",
            "Legislation A/RES/2200(XXI) https://undocs.org/en/A/RES/2200(XXI)",
            "Legislation A/RES/39/46 https://undocs.org/en/A/RES/39/46",
            "Legislation A/RES/44/25 urn:engross:akn/un/statement/deliberation/unga/1989-11-20/44-25",
            "Legislation A/RES/48/104 https://undocs.org/en/A/RES/48/104",
            "Legislation A/RES/54/263 https://undocs.org/en/A/RES/54/263",
            "Legislation A/RES/54/4 https://undocs.org/en/A/RES/54/4",
            "Legislation A/RES/317(IV) https://undocs.org/en/A/RES/317(IV)",
            "CreativeWork E/1998/27 https://undocs.org/en/E/1998/27",
            "CreativeWork E/CN.4/1999/4 https://undocs.org/en/E/CN.4/1999/4",
            "CreativeWork E/CN.4/Sub.2/1998/45 https://undocs.org/en/E/CN.4/Sub.2/1998/45",
            "CreativeWork E/CN.4/Sub.2/1998/14 https://undocs.org/en/E/CN.4/Sub.2/1998/14",
            "CreativeWork E/DEC/1999/256 https://undocs.org/en/E/DEC/1999/256",
            "Legislation A/RES/55/2 urn:engross:akn/un/statement/deliberation/unga/2000-09-08/55-2",
            "CreativeWork A/CONF.157/24 https://undocs.org/en/A/CONF.157/24",
            "Legislation A/RES/S-27/2 https://undocs.org/en/A/RES/S-27/2",
            "Legislation A/RES/55/25 urn:engross:akn/un/statement/deliberation/unga/2000-11-15/55-25",
            "CreativeWork A/57/170 https://undocs.org/en/A/57/170",
            "CreativeWork E/2002/27 https://undocs.org/en/E/2002/27",
            "CreativeWork A/C.3/55/3 https://undocs.org/en/A/C.3/55/3"),
        cited);
  }

  @Test
  void withoutAnAddressNoneIsMadeUp() throws IOException {
    for (String name : List.of("sitemap.xml", "opensearch.xml")) {
      assertFalse(Files.exists(unknown.folder().resolve(name)), name);
    }
    assertEquals("User-agent: *\nAllow: /\n", Files.readString(unknown.folder().resolve("robots.txt")));
    unknown.pages().forEach((file, page) -> assertEquals(List.of(), page.select("link[rel=canonical], meta[property=og:url], meta[name=citation_public_url]"), file.toString()));
    assertEquals("../../../../akn/a-res-57-176.xml", linkedData(unknown, "a/res/57/176/index.html").at("/encoding/0/contentUrl").asText());
    assertEquals(List.of(), unknown.page("404.html").select("[href], [src]").stream().map(Object::toString).toList());
    assertEquals(List.of("index.html", "a/res/71/167/index.html"), Jsoup.parse(Files.readString(unknown.folder().resolve("feed.xml")), "", org.jsoup.parser.Parser.xmlParser())
        .select("link[rel=alternate]").eachAttr("href").subList(0, 2));
    assertEquals(List.of(), unknown.deadLinks());
  }

  @Test
  void theSitemapHasEveryPageOnce() throws IOException {
    List<String> listed = Jsoup.parse(Files.readString(known.folder().resolve("sitemap.xml")), "", org.jsoup.parser.Parser.xmlParser()).select("loc").eachText();
    List<String> pages = known.pages().entrySet().stream()
        .filter(page -> page.getValue().select("meta[http-equiv=refresh]").isEmpty() && !page.getKey().endsWith("404.html"))
        .map(page -> URL + known.folder().relativize(page.getKey()).toString().replaceFirst("(^|/)index\\.html$", "$1")).sorted().toList();
    assertEquals(pages, listed);
    assertEquals("User-agent: *\nAllow: /\nSitemap: https://example.org/un/sitemap.xml\n", Files.readString(known.folder().resolve("robots.txt")));
  }

  @Test
  void otherAddressesLeadToTheirPages() {
    List<String> leads = known.pages().entrySet().stream().filter(page -> !page.getKey().startsWith(known.folder().resolve("instruments")) && !page.getKey().startsWith(known.folder().resolve("bodies")))
        .flatMap(page -> page.getValue().select("meta[http-equiv=refresh]").stream().map(refresh -> known.folder().relativize(page.getKey()).getParent() + " " + refresh.attr("content"))).toList();
    assertEquals(
        List.of(
            "2004-45 0; url=../e/cn.4/res/2004/45/index.html",
            "2004/45 0; url=../../e/cn.4/res/2004/45/index.html",
            "57-176 0; url=../a/res/57/176/index.html",
            "57/176 0; url=../../a/res/57/176/index.html",
            "61-144 0; url=../a/res/61/144/index.html",
            "61/144 0; url=../../a/res/61/144/index.html",
            "63-156 0; url=../a/res/63/156/index.html",
            "63/156 0; url=../../a/res/63/156/index.html",
            "71-167 0; url=../a/res/71/167/index.html",
            "71/167 0; url=../../a/res/71/167/index.html",
            "a-res-57-176 0; url=../a/res/57/176/index.html",
            "a-res-61-144 0; url=../a/res/61/144/index.html",
            "a-res-63-156 0; url=../a/res/63/156/index.html",
            "a-res-71-167 0; url=../a/res/71/167/index.html",
            "e-cn-4-res-2004-45 0; url=../e/cn.4/res/2004/45/index.html"),
        leads.stream().sorted().toList());
    Element alias = known.page("instruments/2030-agenda/index.html");
    assertEquals(List.of("https://example.org/un/instruments/2030-agenda-for-sustainable-development/"), alias.select("link[rel=canonical]").eachAttr("href"));
  }

  /** What the list says of a file is true of it, and the one archive has all the others. */
  @Test
  void everyDownloadIsAsItIsSaidToBe() throws Exception {
    List<String> names = new ArrayList<>();
    for (Element row : known.page("downloads.html").select(".files li")) {
      Path file = known.folder().resolve(row.selectFirst("a").attr("href"));
      names.add(known.folder().relativize(file).toString());
      assertEquals(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))), row.selectFirst("code").text());
    }
    List<String> expected = new ArrayList<>(List.of("all.zip"));
    for (PublishedText text : SeedEdition.at(null).texts()) {
      Stream.of("akn/%s.xml", "docx/%s.docx", "json/%s.json", "text/%s.txt").map(name -> name.formatted(text.slug())).forEach(expected::add);
    }
    assertEquals(expected, names);
    try (ZipFile zip = new ZipFile(known.folder().resolve("all.zip").toFile())) {
      assertEquals(names.stream().skip(1).sorted().toList(), zip.stream().map(Object::toString).toList());
    }
    assertEquals(-1, Files.mismatch(known.folder().resolve("all.zip"), unknown.folder().resolve("all.zip")));
  }

  /** The pages keep to the policy that they state: no styles, scripts or handlers of their own. */
  @Test
  void pagesKeepToTheirPolicy() {
    for (BuiltSite site : List.of(known, unknown)) {
      site.pages().forEach((file, page) -> {
        assertEquals(1, page.select("head > meta[http-equiv=Content-Security-Policy][content^=default-src 'none']").size(), file.toString());
        assertEquals(List.of(), page.select("[style], style, script:not([src]):not([type=application/ld+json])"), file.toString());
        page.getAllElements().forEach(element -> element.attributes().forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), file + " " + attribute)));
      });
    }
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    for (BuiltSite site : List.of(known, unknown)) {
      for (Path page : site.pages().keySet()) {
        // A page with full addresses keeps to its policy only where it stands.
        if (!page.equals(known.folder().resolve("404.html")) && (site == known || page.endsWith("404.html"))) {
          assertEquals(List.of(), HtmlChecker.messages(page));
        }
      }
    }
  }

  private static JsonNode linkedData(BuiltSite site, String page) throws IOException {
    return new ObjectMapper().readTree(site.page(page).selectFirst("script[type=application/ld+json]").data());
  }
}
