package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two editions of the seeds: the page of the later one on what changed. */
class ChangesTest {
  @TempDir private Path folder;

  @Test
  void textsThatAreNewChangedOrGone() throws Exception {
    Edition first = SeedEdition.at(null).without(List.of("a-res-57-176"));
    new Site(new Press(first)).write(folder.resolve("first"), folder);
    Edition later = later(SeedEdition.at(null, akn -> akn
        .replace("</term> of trafficking in persons, especially women and children, which constitutes a serious crime", "</term> of trafficking in persons, which is a serious crime")
        .replace("value=\"77th plenary meeting\"", "value=\"78th plenary meeting\""))).without(List.of("a-res-63-156"));
    new Site(new Press(later)).write(folder.resolve("later"), folder, folder.resolve("first"));
    BuiltSite site = BuiltSite.read(folder.resolve("later"));

    Document page = site.page("changes.html");
    String title = " Trafficking in women and girls";
    assertEquals(
        List.of("What changed in this edition Compared with the edition of 2 February 2017: one text is new, one has changed, one is gone. "
            + "The same as JSON, with the words as they were and are"
            + " New texts A/RES/57/176" + title + " Changed texts A/RES/71/167" + title + " Other words PP1 Reiterating its strong condemnation of trafficking in persons, especially women and children, which constitutes which is a serious crime and a grave offence to … Texts that are gone A/RES/63/156" + title),
        page.select("main").eachText());
    assertEquals(List.of("data/changes.json", "a/res/57/176/index.html", "a/res/71/167/index.html", "a/res/71/167/index.html#preamble__container_1"), page.select("main a").eachAttr("href"));
    assertEquals(List.of("especially women and children, which constitutes"), page.select(".changed del").eachText());
    assertEquals(List.of("which is"), page.select(".changed ins").eachText());
    JsonNode changes = new ObjectMapper().readTree(folder.resolve("later/data/changes.json").toFile());
    String was = changes.at("/texts/1/units/preamble__container_1/was").asText();
    assertEquals("Reiterating its strong condemnation of trafficking in persons, especially women and children, which constitutes", was.substring(0, 111));
    assertEquals(
        new ObjectMapper().readTree("""
            {"format": "engross-changes-1", "since": "2017-02-02", "edition": "2018-01-01", "texts": [
              {"slug": "a-res-57-176", "symbol": "A/RES/57/176", "state": "new"},
              {"slug": "a-res-71-167", "symbol": "A/RES/71/167", "state": "changed", "facts": {},
               "units": {"preamble__container_1": {"was": "%s", "is": "%s"}}},
              {"slug": "a-res-63-156", "symbol": "A/RES/63/156", "state": "gone"}]}
            """.formatted(was, was.replace("especially women and children, which constitutes", "which is"))),
        changes);
    assertEquals(List.of(), site.deadLinks());
    assertEquals(List.of(), HtmlChecker.messages(folder.resolve("later/changes.html")));
    assertEquals("changes.html", site.page("index.html").select(".site-footer a").attr("href"));
  }

  @Test
  void theSameTextsAreNoChange() throws Exception {
    new Site(new Press(SeedEdition.at(null))).write(folder.resolve("first"), folder);
    new Site(new Press(later(SeedEdition.at(null)))).write(folder.resolve("later"), folder, folder.resolve("first"));
    assertEquals(
        List.of("What changed in this edition Compared with the edition of 2 February 2017: no text is new, none has changed, none is gone. The same as JSON, with the words as they were and are"),
        BuiltSite.read(folder.resolve("later")).page("changes.html").select("main").eachText());
  }

  @Test
  void withoutAnEarlierEditionThereIsNoPage() throws Exception {
    new Site(new Press(SeedEdition.at(null))).write(folder.resolve("first"), folder);
    assertFalse(Files.exists(folder.resolve("first/changes.html")));
    assertFalse(Files.exists(folder.resolve("first/data")));
    assertThrows(NoSuchFileException.class, () -> new Site(new Press(SeedEdition.at(null))).write(folder.resolve("later"), folder, folder.resolve("none")));
    Path broken = Files.createDirectories(folder.resolve("broken/akn"));
    Files.writeString(broken.resolve("a.xml"), "<a>");
    assertThrows(IOException.class, () -> new Site(new Press(SeedEdition.at(null))).write(folder.resolve("later"), folder, folder.resolve("broken")));
  }

  private static Edition later(Edition edition) {
    return new Edition(edition.title(), edition.subtitle(), edition.language(), LocalDate.of(2018, 1, 1), null, edition.texts(), edition.given());
  }
}
