package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.engross.SeedBuild;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader comes to do, from the first page on; and every kind of page as different readers get it. */
class JourneyBrowserTest extends ChromiumBrowserTest {
  private static final String RESOLUTION = "a/res/71/167/index.html";
  private static final List<String> KINDS = List.of(
      "index.html", RESOLUTION, "a/res/71/167/source/index.html", "search.html", "symbols.html", "openings.html", "instruments.html", "instruments-in-time.html", "documents.html",
      "bodies.html", "instruments/convention-on-the-rights-of-the-child/index.html", "a/res/64/293/index.html", "about.html", "method.html",
      "downloads.html", "404.html", "rules/index.html", "rules/ope-002/index.html", "e/cn.4/res/2004/45/index.html", "a/res/61/144/index.html",
      "lineage/index.html", "lineage/verbs.html", "lineage/trafficking-in-women-and-girls/index.html",
      "lineage/trafficking-in-women-and-girls/a-res-63-156--a-res-71-167.html", "a/res/57/176/pp4.html");

  private static Path site;

  @BeforeAll
  static void find() {
    site = SeedBuild.folder().resolve("site").toAbsolutePath();
  }

  /** A phrase half remembered, the paragraph, its note, the instrument named in it, and back. */
  @Test
  void aReaderFindsAParagraphByAPhrase() {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "index.html");
      page.locator("main input[type=search]").fill("sexual exploitation");
      page.keyboard().press("Enter");
      page.locator(".found .label").first().click();
      assertTrue(page.url().contains("#"), page.url());
      String paragraph = page.url();
      page.locator(":target").waitFor();

      page.locator("[role=doc-noteref]").first().click();
      String note = page.locator("[role=doc-noteref]").first().getAttribute("href");
      assertTrue(page.locator(note).isVisible());
      page.keyboard().press("Escape");

      page.navigate(paragraph);
      page.locator(".text a[href*='/instruments/']").first().click();
      assertTrue(page.url().contains("/instruments/"), page.url());
      assertTrue(page.locator(".passages li").count() > 0);
      page.goBack();
      assertEquals(paragraph, page.url());
    }
  }

  /** From the first page to a resolution with nothing but the tabulator and the enter key. */
  @Test
  void theSeriesIsReachedByTheKeyboard() {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, "index.html");
      String focused = "document.activeElement.getAttribute('aria-label')";
      for (int steps = 0; steps < 40 && !"A/RES/71/167, 19 December 2016, General Assembly".equals(page.evaluate(focused)); steps++) {
        page.keyboard().press("Tab");
      }
      page.keyboard().press("Enter");
      page.waitForURL("**/" + RESOLUTION);
    }
  }

  @Test
  void withoutScriptTheListsLeadToAParagraph() {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = open(context, "index.html");
      page.locator(".doors a[href='openings.html']").click();
      page.locator(".headings a").first().click();
      page.locator(":target li a").first().click();
      assertTrue(page.locator(":target").isVisible());
    }
  }

  @ParameterizedTest
  @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
  void everyKindOfPageIsAccessible(ColorScheme scheme) {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
      Page page = context.newPage();
      for (String address : KINDS) {
        page.navigate(url(address));
        assertEquals(List.of(), violations(page));
        assertEquals(List.of(), violations(page, "color-contrast-enhanced"));
      }
    }
  }

  /** A small phone, and a window of 1280 magnified twice. */
  @ParameterizedTest
  @ValueSource(ints = {320, 640})
  void noKindOfPageIsScrolledSideways(int width) {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 640))) {
      Page page = context.newPage();
      for (String address : KINDS) {
        page.navigate(url(address));
        assertEquals(width, page.evaluate("document.documentElement.scrollWidth"), address);
      }
    }
  }

  @Test
  void nothingMovesForThoseWhoWantItStill() {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = context.newPage();
      for (String address : KINDS) {
        page.navigate(url(address));
        assertEquals(0, page.evaluate("document.getAnimations().length"), address);
        assertEquals("auto", page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"), address);
      }
    }
  }

  /** Turned from right to left, numbers hang at the other side. */
  @Test
  void aPageTurnsRound() {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
      Page page = open(context, RESOLUTION);
      String sides = "document.querySelector('#para_1 > .number').getBoundingClientRect().left < document.querySelector('#para_1 > .words').getBoundingClientRect().left";
      assertEquals(true, page.evaluate(sides));
      page.evaluate("document.documentElement.dir = 'rtl'");
      assertEquals(false, page.evaluate(sides));
    }
  }

  /** What a reader's browser fetches: the page itself, and compressed, its styles and scripts. */
  @Test
  void pagesKeepToTheirBudget() throws IOException {
    assertTrue(Files.size(site.resolve(RESOLUTION)) <= 150_000, Files.size(site.resolve(RESOLUTION)) + " bytes of HTML");
    long shared = 0;
    try (var files = Files.list(site)) {
      for (Path file : files.filter(path -> path.toString().matches(".*\\.(css|js)")).toList()) {
        shared += compressed(file);
      }
    }
    assertTrue(shared <= 60_000, shared + " bytes of styles and scripts");
    assertTrue(shared + compressed(site.resolve(RESOLUTION)) <= 150_000);
  }

  private static long compressed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream stream = new GZIPOutputStream(bytes)) {
      Files.copy(file, stream);
    }
    return bytes.size();
  }

  private static Page open(BrowserContext context, String address) {
    Page page = context.newPage();
    page.navigate(url(address));
    return page;
  }

  private static String url(String address) {
    return site.resolve(address).toUri().toString();
  }
}
