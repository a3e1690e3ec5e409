package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.engross.SeedBuild;
import org.engross.Seeds;
import org.engross.search.BruteForce;
import org.engross.search.IndexedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Searching the site of the five seeds in a real browser, from the disk. */
class SearchBrowserTest extends ChromiumBrowserTest {
  private static Path site;
  private static BruteForce seeds;

  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void find() {
    site = SeedBuild.folder().resolve("site");
    List<IndexedText> texts = new SearchFiles(new Press(Seeds.edition())).texts();
    seeds = new BruteForce(texts);
  }

  @BeforeEach
  void open() {
    context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page = context.newPage();
  }

  @AfterEach
  void shut() {
    context.close();
  }

  /** A phrase is followed from its oldest text to its newest, and back. */
  @Test
  void theHistoryOfAPhrase() {
    page.navigate(site.resolve("search.html").toUri() + "?q=%22data+collection%22");
    page.locator(".found").first().waitFor();
    List<String> newest = page.locator(".found .symbol").allInnerTexts();
    page.locator(".order a").click();
    page.locator(".found").first().waitFor();
    List<String> oldest = page.locator(".found .symbol").allInnerTexts();

    assertEquals(List.of("A/RES/71/167", "A/RES/63/156", "A/RES/61/144", "E/CN.4/RES/2004/45", "A/RES/57/176").stream().filter(oldest::contains).toList(), newest);
    Collections.reverse(oldest);
    assertEquals(newest, oldest);
    assertEquals(5, newest.size());
    page.locator(".order a").click();
    page.waitForURL(url -> !url.contains("order"));
  }

  /** From the first page to the paragraph and back, with the keyboard alone. */
  @Test
  void aHalfRememberedPhraseLeadsToItsParagraph() {
    page.navigate(url(site, "index.html"));
    page.locator(".query input").focus();
    page.keyboard().type("take appropriate measures victims penalized");
    page.keyboard().press("Enter");
    found(page);
    assertEquals("take appropriate measures victims penalized", page.locator("#query").inputValue());
    assertTrue(page.title().startsWith("take appropriate measures victims penalized"));
    page.locator(".found .label").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/index.html#para_*");
    assertTrue(page.locator(":target").innerText().contains("penalized"));
    page.goBack();
    found(page);
    assertTrue(page.locator(".found mark").count() >= 4);
  }

  /** As many paragraphs as a reading of all of them finds. */
  @ParameterizedTest
  @ValueSource(strings = {
      "\"take all appropriate measures\"", "\"upon on\"", "\"57/176\"", "\"55/25\"", "\"217 A\"", "\"measures; \"", "\"involvement of involving\"", "\"women and girls, in particular\"",
      "\u201Cwomen\u2019s rights\u201D", "\"sex- and age-disaggregated\"", "\"Trafficking in Persons, Especially Women and Children\"", "\"Resolution 217 A (III)\""})
  void aPhraseIsFoundAsItStands(String query) {
    Set<Integer> expected = seeds.phrase(query.replaceAll("^[\"\u201C]|[\"\u201D]$", ""));
    assertEquals(expected.size(), count(query, ""), query);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trafficking", "traffic", "measures", "countries", "women organisations", "urge governments", "reports secretary", "victims assisting", "noted", "child labour", "c\u00F4te", "zzz"})
  void allWordsAreFoundInAllForms(String query) {
    assertEquals(seeds.words(false, query.replace("\u00F4", "o").split(" ")).size(), count(query, ""), query);
    assertEquals(seeds.words(true, query.replace("\u00F4", "o").split(" ")).size(), count(query, "&exact=1"), query + ", exactly");
  }

  @ParameterizedTest
  @CsvSource({
      "71/167 para 27, a/res/71/167/index.html#para_27", "57/176 15, a/res/57/176/index.html#para_15", "A/RES/57/176 PP4, a/res/57/176/index.html#preamble__container_4",
      "2004/45 op 3, e/cn.4/res/2004/45/index.html#para_3", "General Assembly resolution 61/144 paragraph 8, a/res/61/144/index.html#para_8",
      "57/176 note 7, a/res/57/176/index.html#authorialNote_7", "57/176 n. 7, a/res/57/176/index.html#authorialNote_7", "'resolution 63/156, para. 12', a/res/63/156/index.html#para_12"})
  void aSymbolAndParagraphLeadThere(String query, String address) {
    search(query, "");
    page.waitForSelector(".jump a");
    assertEquals(true, page.locator(".jump a").first().evaluate("link => link === document.activeElement"));
    page.keyboard().press("Enter");
    page.waitForURL("**/" + address);
  }

  /** On the page of the search itself, the enter key goes at once to what was typed. */
  @Test
  void whatIsTypedLeadsAtOnce() {
    page.navigate(url(site, "search.html"));
    page.locator("#query").fill("71/167 para 27");
    page.waitForSelector("#preview a");
    page.keyboard().press("Enter");
    page.waitForURL("**/a/res/71/167/index.html#para_27");
  }

  @Test
  void aSymbolAloneLeadsToItsTextAndToThoseThatCiteIt() {
    assertEquals(seeds.phrase("57/176").size(), count("57/176", ""));
    search("57/176", "");
    found(page);
    assertTrue(page.locator(".jump a").first().getAttribute("href").endsWith("a/res/57/176/index.html"));
  }

  @Test
  void filtersLeaveWhatTheySayAndTheBackButtonTakesThemOff() {
    search("trafficking", "");
    int all = found(page);
    for (String facet : List.of("Operative", "Urges", "General Assembly", "2008")) {
      page.locator("aside a", new Page.LocatorOptions().setHasText(facet)).first().click();
      page.waitForSelector("aside .chosen");
      int left = found(page);
      assertTrue(left > 0 && left <= all, facet + ": " + left);
      assertTrue(page.locator("aside li", new Page.LocatorOptions().setHas(page.locator(".chosen"))).first().innerText().endsWith(" " + left), facet);
    }
    for (int i = 0; i < 4; i++) {
      page.goBack();
      found(page);
    }
    assertEquals(all, found(page));
  }

  /** A paragraph that names several instruments is found under each; the filter is in the address. */
  @Test
  void paragraphsAreFoundByTheInstrumentsTheyName() {
    search("trafficking", "&instrument=convention-on-the-rights-of-the-child");
    int left = found(page);
    assertTrue(left > 0);
    assertEquals("Convention on the Rights of the Child ×", page.locator("aside .chosen").innerText());
    search("trafficking", "&instrument=convention-on-the-rights-of-the-child&session=71");
    assertTrue(found(page) < left);
    assertEquals(List.of("A/RES/71/167"), page.locator(".found h3 .symbol").allInnerTexts());
  }

  /** What became of paragraphs filters them; the table of the lineage says the same of each. */
  @Test
  void paragraphsAreFoundByWhatBecameOfThem() throws Exception {
    search("\"trafficked persons\"", "");
    List<String> all = hits();
    List<String> rows = Files.readAllLines(site.resolveSibling("data/lineage.csv"));
    List<String> same = all.stream().filter(hit -> rows.stream().anyMatch(row -> row.contains("," + hit + ",same,"))).toList();
    List<String> fresh = all.stream().filter(hit -> hit.matches(".*,[PO]P\\d+") && rows.stream().noneMatch(row -> row.contains("," + hit + ","))).toList();
    assertTrue(!same.isEmpty() && !fresh.isEmpty(), same + " " + fresh);

    search("\"trafficked persons\"", "&state=same");
    assertEquals(same, hits());
    assertEquals("same ×", page.locator("aside .chosen").innerText());
    search("\"trafficked persons\"", "&state=new");
    assertEquals(fresh, hits());
    search("\"trafficked persons\"", "&state=new&state=same");
    assertEquals(all.stream().filter(hit -> fresh.contains(hit) || same.contains(hit)).toList(), hits());
    assertEquals(List.of("new here ×", "same ×"), page.locator("aside .chosen").allInnerTexts().stream().sorted().toList());
    List<String> left = Files.readAllLines(site.resolveSibling("data/not-carried.csv"));
    search("\"trafficked persons\"", "&state=left");
    assertEquals(all.stream().filter(hit -> left.stream().anyMatch(row -> row.startsWith(hit + ","))).toList(), hits());
  }

  /** Symbol and label of all hits, page by page. */
  private List<String> hits() {
    List<String> hits = new ArrayList<>();
    String address = page.url();
    int all = found(page);
    for (int number = 1; number <= (all + 9) / 10; number++) {
      page.navigate(address + "&page=" + number);
      found(page);
      page.locator(".found").all().forEach(text -> text.locator(".label").all()
          .forEach(label -> hits.add(label.getAttribute("aria-label").replaceFirst(" (?=\\S+$|n\\. )", ","))));
    }
    return hits;
  }

  @Test
  void pagesOfHitsHaveEachHitOnce() {
    List<String> addresses = new ArrayList<>();
    search("violence", "");
    int all = found(page);
    for (int number = 1; number <= (all + 9) / 10; number++) {
      search("violence", "&page=" + number);
      found(page);
      page.locator(".found .label").all().forEach(link -> addresses.add(link.getAttribute("href")));
    }
    assertEquals(all, addresses.size());
    assertEquals(all, Set.copyOf(addresses).size());
  }

  @Test
  void whatIsNotThereIsNamed() {
    search("trafficking zzyzx", "");
    assertEquals(0, found(page));
    assertTrue(page.locator("#results").innerText().contains("zzyzx"));
  }

  /** Without script: what to do, and every paragraph in three clicks. */
  @Test
  void withoutScriptListsLeadToEveryParagraph() {
    try (BrowserContext silent = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page home = silent.newPage();
      home.navigate(url(site, "index.html"));
      home.locator(".query input").fill("trafficking");
      home.locator(".query button").click();
      home.waitForURL("**/search.html?q=trafficking");
      assertTrue(home.locator(".notice").isVisible());
      home.navigate(url(site, "index.html"));
      home.locator(".doors a[href='openings.html']").click();
      home.locator(".headings a").first().click();
      String aim = home.locator(".rows li a").first().getAttribute("href");
      home.locator(".rows li a").first().click();
      assertTrue(home.url().endsWith(aim.replaceAll(".*#", "#")));
      assertTrue(home.locator(":target").isVisible());
    }
  }

  @ParameterizedTest
  @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
  void resultsBreakNoRuleOfAccessibility(ColorScheme scheme) {
    try (BrowserContext one = browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
      Page found = one.newPage();
      for (String query : List.of("?q=women+girls", "?q=take+all+appropriate+measures&kind=operative", "?q=zzyzx", "?q=71/167+para+27", "")) {
        found.navigate(url(site, "search.html") + query);
        if (!query.isEmpty()) {
          found(found);
        }
        assertEquals(List.of(), violations(found));
        assertEquals(List.of(), violations(found, "color-contrast-enhanced"));
      }
    }
  }

  @Test
  void resultsFitASmallScreen() {
    page.setViewportSize(320, 640);
    search("take all appropriate measures", "");
    found(page);
    assertEquals(320, page.evaluate("document.documentElement.scrollWidth"));
  }

  /** Page, style, scripts, index: what a first query loads. */
  @Test
  void aFirstQueryIsSmall() throws Exception {
    List<String> requests = new ArrayList<>();
    page.onRequest(request -> requests.add(request.url()));
    search("trafficking women measures", "");
    found(page);
    long bytes = 0;
    for (String request : requests) {
      bytes += Files.size(Path.of(URI.create(request.replaceAll("\\?.*", ""))));
    }
    assertTrue(bytes < 300_000, bytes + " bytes");
  }

  @Test
  void otherScriptsAreSearched(@TempDir Path folder) throws Exception {
    String text = new String(SearchBrowserTest.class.getResourceAsStream("/publish/citing.xml").readAllBytes(), StandardCharsets.UTF_8);
    String words = "\u4EBA\u53E3\u8D29\u8FD0\u95EE\u9898\u7279\u522B\u62A5\u544A\u5458 \u0438 \u0442\u043E\u0440\u0433\u043E\u0432\u043B\u044F \u043B\u044E\u0434\u044C\u043C\u0438 \u0648\u0627\u0644\u0645\u0631\u0623\u0629";
    int at = text.indexOf("<p>", text.indexOf("<mainBody")) + 3;
    byte[] akn = (text.substring(0, at) + words + " " + text.substring(at)).getBytes(StandardCharsets.UTF_8);
    Edition edition = new Edition("Scripts", null, "eng", LocalDate.of(2026, 1, 1), "https://example.org/texts", List.of(new PublishedText("a-res-99-1000", "a/res/99/1000", akn)), List.of());
    new Site(new Press(edition)).write(folder.resolve("site"), folder);
    for (String query : List.of("\u8D29\u8FD0", "\u4EBA\u53E3\u8D29", "\u8D29", "\u5458", "\u0442\u043E\u0440\u0433\u043E\u0432\u043B\u0435\u0439", "\u0627\u0644\u0645\u0631\u0627\u0647", "\"\u0442\u043E\u0440\u0433\u043E\u0432\u043B\u044F \u043B\u044E\u0434\u044C\u043C\u0438\"")) {
      page.navigate(url(folder.resolve("site"), "search.html") + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
      assertEquals(1, found(page), query);
      assertTrue(page.locator("mark").count() > 0, query);
    }
    // One text has no series, so nothing is asked of agreed language.
    page.navigate(url(folder.resolve("site"), "search.html") + "?q=resolution");
    found(page);
    assertEquals(0, page.locator("aside h2", new Page.LocatorOptions().setHasText("Agreed language")).count());
    page.navigate(url(folder.resolve("site"), "search.html") + "?q=" + URLEncoder.encode("\u8FD0\u4EBA", StandardCharsets.UTF_8));
    assertEquals(0, found(page));
    assertTrue(Files.readString(folder.resolve("site/opensearch.xml")).contains("template=\"https://example.org/texts/search.html?q={searchTerms}\""));
  }

  private int count(String query, String more) {
    search(query, more);
    return found(page);
  }

  private void search(String query, String more) {
    page.navigate(url(site, "search.html") + "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + more);
  }

  /** Waits until the search has said how much it found. */
  private static int found(Page page) {
    page.waitForFunction("() => { const said = document.getElementById('status').textContent; return said !== '' && !said.endsWith('\u2026'); }");
    String said = page.locator("#status").innerText();
    assertTrue(said.matches("[\\d,]+ paragraphs? .*|1 paragraph|No paragraph.*|The enter key leads to .*"), said);
    return said.matches("(No|The) .*") ? 0 : Integer.parseInt(said.replaceAll(" .*", "").replace(",", ""));
  }

  private static String url(Path folder, String file) {
    return folder.resolve(file).toAbsolutePath().toUri().toString();
  }
}
