package org.engross.publish;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;

/** What tests in a real browser have in common: Chromium without a window, started for a class of tests; without it they are skipped, and say so. */
abstract class ChromiumBrowserTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> FLAGS = List.of(
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

  private static Playwright playwright;
  protected static Browser browser;

  @BeforeAll
  static void start(TestInfo test) {
    String missing = test.getTestClass().orElseThrow().getSimpleName() + " is skipped: there is no " + CHROMIUM;
    if (!Files.isExecutable(CHROMIUM)) {
      System.err.println(missing);
    }
    Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), missing);
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
  }

  @AfterAll
  static void stop() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
    }
  }
}
