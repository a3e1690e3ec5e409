package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.engross.akn.RandomDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever our schema allows has a place on the site: documents made at random from it are published whole. */
class AnyDocumentSiteTest {
  private static final int DOCUMENTS = 60;
  private static final Pattern TABLE = Pattern.compile(": (error: Table|info warning: A table row) ");

  @Test
  void everyDocumentOfTheProfileIsPublishedWhole(@TempDir Path folder) throws Exception {
    RandomDocument documents = new RandomDocument(20261122L, new HashSet<>());
    List<PublishedText> texts = new ArrayList<>();
    for (int n = 0; n < DOCUMENTS; n++) {
      texts.add(new PublishedText("text-" + n, "text-" + n, toldApart(documents.next()).getBytes(StandardCharsets.UTF_8)));
    }
    new Site(new Press(new Edition("Any", null, "eng", LocalDate.of(2026, 1, 1), texts))).write(folder.resolve("site"), folder);
    BuiltSite site = BuiltSite.read(folder.resolve("site"));

    assertEquals(List.of(), site.deadLinks());
    // Spans of table cells are as random as the rest.
    for (Path page : site.pages().keySet()) {
      assertEquals(List.of(), HtmlChecker.messages(page).stream().filter(message -> !TABLE.matcher(message).find()).toList());
    }
    for (PublishedText text : texts) {
      assertEquals(PrintedWords.ofAkomaNtoso(text.akn()), PrintedWords.ofPage(site.page(text.path() + "/index.html")));
    }
  }

  /** The words of a document made at random are few; numbers make each of them another. */
  private static String toldApart(String document) {
    AtomicInteger number = new AtomicInteger();
    return Pattern.compile("words|more").matcher(document).replaceAll(word -> word.group() + number.incrementAndGet());
  }
}
