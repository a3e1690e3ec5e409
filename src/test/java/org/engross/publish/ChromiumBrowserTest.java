package org.engross.publish;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

/**
 * What tests in a real browser have in common: Chromium without a window, a fresh one for each test; without it they are skipped, and say so.
 *
 * <p>Opening a page and asking it something have no time limit of their own in Playwright, and a browser in a container stops answering now and
 * then: hence the limit for each test, and a new browser for the next.
 */
@Timeout(180)
abstract class ChromiumBrowserTest {
  /** The one made for having no window first: it opens a page in a fraction of the other's time. */
  private static final Optional<Path> CHROMIUM =
      List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium")).stream().filter(Files::isExecutable).findFirst();
  private static final List<String> FLAGS = List.of(
      "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking",
      "--disable-component-update", "--disable-sync");

  private static Playwright playwright;
  protected static Browser browser;

  @BeforeAll
  static void start(TestInfo test) {
    String missing = test.getTestClass().orElseThrow().getSimpleName() + " is skipped: there is neither chromium-headless-shell nor chromium";
    if (CHROMIUM.isEmpty()) {
      System.err.println(missing);
    }
    Assumptions.assumeTrue(CHROMIUM.isPresent(), missing);
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  @BeforeEach
  @Timeout(60)
  void launch() {
    browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM.get()).setArgs(FLAGS));
  }

  @AfterEach
  @Timeout(60)
  void close() {
    browser.close();
  }

  @AfterAll
  @Timeout(60)
  static void stop() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
    }
  }

  /**
   * The rules of accessibility that an open page breaks, each with the first element that does.
   *
   * @param rules the names of axe's rules to apply; none for all that it applies by itself
   */
  protected static List<String> violations(Page page, String... rules) {
    AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
    if (rules.length > 0) {
      axe.withRules(List.of(rules));
    }
    return axe.analyze().getViolations().stream().map(rule -> page.url() + ": " + rule.getId() + " " + rule.getNodes().get(0).getHtml()).toList();
  }
}
