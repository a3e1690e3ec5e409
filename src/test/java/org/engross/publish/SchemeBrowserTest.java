package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.engross.SeedBuild;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** A reader may want the dark where the system has light, and the other way round. */
class SchemeBrowserTest extends ChromiumBrowserTest {
  private static final String GROUND = "getComputedStyle(document.body).backgroundColor";
  private static final String LIGHT = "rgb(252, 251, 248)";
  private static final String DARK = "rgb(22, 24, 27)";

  @ParameterizedTest
  @CsvSource({"LIGHT, false", "DARK, true"})
  void whatTheReaderChoseHoldsOnAllPagesAndIsTakenBack(ColorScheme system, boolean dark) {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setColorScheme(system))) {
      Page page = context.newPage();
      page.navigate(url("index.html"));
      assertEquals(dark ? DARK : LIGHT, page.evaluate(GROUND));
      assertEquals("" + dark, page.locator(".site-header button[aria-pressed]").getAttribute("aria-pressed"));

      page.locator(".site-header button[aria-pressed]").press("Enter");
      assertEquals(dark ? LIGHT : DARK, page.evaluate(GROUND));
      page.navigate(url("a/res/71/167/index.html"));
      assertEquals(dark ? LIGHT : DARK, page.evaluate(GROUND));
      assertEquals(List.of(), violations(page));
      assertEquals(List.of(), violations(page, "color-contrast-enhanced"));

      page.locator(".site-header button[aria-pressed]").click();
      assertEquals(dark ? DARK : LIGHT, page.evaluate(GROUND));
      assertEquals(0, page.evaluate("Object.keys(localStorage).filter(key => key === 'engross-dark').length"));
    }
  }

  /** Paper is white, whatever the screen is. */
  @Test
  void paperIsWhite() {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.LIGHT))) {
      Page page = context.newPage();
      page.navigate(url("a/res/57/176/index.html"));
      page.locator(".site-header button[aria-pressed]").click();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      assertEquals("rgb(255, 255, 255)", page.evaluate(GROUND));
    }
  }

  @Test
  void withoutScriptThereIsNothingToPress() {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setColorScheme(ColorScheme.DARK))) {
      Page page = context.newPage();
      page.navigate(url("index.html"));
      assertEquals(0, page.locator("button[aria-pressed]").count());
    }
  }

  private static String url(String address) {
    return SeedBuild.folder().resolve("site/" + address).toAbsolutePath().toUri().toString();
  }
}
