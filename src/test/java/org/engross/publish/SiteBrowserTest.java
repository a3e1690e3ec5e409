package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.engross.SeedBuild;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site of the five seeds in a real browser, from the disk, as a reader who fetched the folder opens it. */
class SiteBrowserTest extends ChromiumBrowserTest {
  private static final String RESOLUTION = "a/res/71/167/index.html";
  private static final String SOURCE = "a/res/71/167/source/index.html";

  private static BuiltSite site;

  @BeforeAll
  static void find() throws Exception {
    site = BuiltSite.read(SeedBuild.folder().resolve("site"));
  }

  /** Every page but those of lists that are alike to the last element: of instruments, bodies, rules and cited documents three each. */
  private static List<Path> examples() throws IOException {
    Map<String, Integer> seen = new HashMap<>();
    List<Path> examples = new ArrayList<>();
    for (Path file : site.destinations()) {
      Path within = site.folder().relativize(file);
      String first = within.getName(0).toString();
      boolean listed = within.getNameCount() == 3 && List.of("instruments", "bodies", "rules").contains(first);
      boolean text = Files.readString(file).contains("class=\"preamble\"") || within.toString().contains("source");
      String kind = listed ? first : within.getNameCount() > 2 && !text ? "document" : within.toString();
      if (seen.merge(kind, 1, Integer::sum) <= 3) {
        examples.add(file);
      }
    }
    return examples;
  }

  @ParameterizedTest
  @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
  void noPageBreaksARuleOfAccessibility(ColorScheme scheme) throws IOException {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
      Page page = context.newPage();
      for (Path file : examples()) {
        page.navigate(url(file));
        assertEquals(List.of(), violations(page));
      }
    }
  }

  /** The text stands out by 7 to 1, which axe asks for only in its strictest rule. */
  @ParameterizedTest
  @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
  void contrastIsEnhanced(ColorScheme scheme) {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setColorScheme(scheme))) {
      Page page = context.newPage();
      for (String address : List.of("index.html", "instruments.html", RESOLUTION, RESOLUTION + "#para_15", SOURCE, SOURCE + "#L12", "a/res/61/144/index.html")) {
        page.navigate(url(site.folder().resolve(address.replaceAll("#.*", ""))) + address.replaceAll("^[^#]*", ""));
        assertEquals(List.of(), violations(page, "color-contrast-enhanced"));
      }
    }
  }

  @Test
  void nothingRunsOffAPhone() {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 740))) {
      Page page = context.newPage();
      for (Path file : site.destinations()) {
        page.navigate(url(file));
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), file.toString());
      }
    }
  }

  /** Without script everything is there but the copies. */
  @Test
  void aPageReadsWithoutScript() throws Exception {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = open(context, site.folder().resolve(RESOLUTION));
      assertEquals(0, page.locator("main button:visible").count());
      assertTrue(page.locator("#para_15").isVisible());
      assertTrue(page.locator("#authorialNote_32").isVisible());
      page.locator("#authorialNote_1__call").click();
      assertTrue(page.url().endsWith("#authorialNote_1"));
      page.locator("#authorialNote_1 [role=doc-backlink]").first().click();
      assertTrue(page.url().endsWith("#authorialNote_1__call"));
    }
  }

  @Test
  void whatIsPointedToIsMarkedAndInView() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(url(site.folder().resolve(RESOLUTION)) + "#para_15");
      String ground = "element => getComputedStyle(element).backgroundColor";
      assertEquals("rgb(255, 243, 196)", page.locator("#para_15").evaluate(ground));
      assertEquals("rgba(0, 0, 0, 0)", page.locator("#para_16").evaluate(ground));
      String inView = "element => { const top = element.getBoundingClientRect().top; return top >= 0 && top < innerHeight; }";
      assertEquals(true, page.locator("#para_15").evaluate(inView));
      assertEquals("General Assembly resolution 71/167 of 19 December 2016, para. 15", page.locator(".citation").innerText());
    }
  }

  @Test
  void thePageAsksForNothingFromElsewhere() throws IOException {
    try (BrowserContext context = browser.newContext()) {
      List<String> requests = new ArrayList<>();
      context.onRequest(request -> requests.add(request.url()));
      Page page = context.newPage();
      examples().forEach(file -> page.navigate(url(file)));
      assertFalse(requests.isEmpty());
      assertEquals(List.of(), requests.stream().filter(address -> !address.startsWith("file:")).toList());
    }
  }

  /** The measure: letters and blanks of a full line, over the long paragraphs. */
  @Test
  void aLineHoldsSixtyToSeventyLetters() {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900))) {
      Page page = open(context, site.folder().resolve(RESOLUTION));
      double letters = ((Number) page.evaluate("""
          () => {
            const long = [...document.querySelectorAll('.paragraph .words p')].filter(p => p.textContent.length > 400);
            const lines = p => p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight) - 0.5;
            return long.reduce((sum, p) => sum + p.textContent.length, 0) / long.reduce((sum, p) => sum + lines(p), 0);
          }""")).doubleValue();
      assertTrue(letters >= 60 && letters <= 70, "letters a line: " + letters);
    }
  }

  /** On paper: every paragraph, no navigation, no signs of ours but the numbers. */
  @Test
  void aPagePrints() throws Exception {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
      Page page = open(context, site.folder().resolve(RESOLUTION));
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertFalse(page.locator(".site-header").isVisible());
      assertFalse(page.locator("#para_15 > .permalink").isVisible());
      assertEquals("rgb(0, 0, 0)", page.locator("#para_15 p").evaluate("element => getComputedStyle(element).color"));
      byte[] paper = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
      try (PDDocument document = Loader.loadPDF(paper)) {
        String text = new PDFTextStripper().getText(document);
        assertTrue(text.contains("50."), "the last paragraph is printed");
        assertTrue(document.getNumberOfPages() <= 14, document.getNumberOfPages() + " pages");
      }
    }
  }

  private static Page open(BrowserContext context, Path file) {
    Page page = context.newPage();
    page.navigate(url(file));
    return page;
  }

  private static String url(Path file) {
    return file.toAbsolutePath().toUri().toString();
  }
}
