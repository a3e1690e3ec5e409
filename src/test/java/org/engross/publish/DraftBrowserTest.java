package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.engross.SeedBuild;
import org.junit.jupiter.api.Test;

/** "Check my draft" in a real browser, from the disk: nothing is asked of any network. */
class DraftBrowserTest extends ChromiumBrowserTest {
  private static final String DRAFT = """
      The General Assembly,

      Recognizing also the need to address the impact of globalization on the particular problem of trafficking in women and children, in particular girls,

      12. Encourages media providers,
      including Internet service providers, to adopt or strengthen self-regulatory measures to promote the responsible use of media, particularly the Internet;

      Calls upon Governments to criminalize all forms of trafficking in persons and to bring to justice the offenders involved;

      Notes that lighthouse keepers count ships by their lanterns in winter;
      """;

  @Test
  void aDraftIsComparedParagraphByParagraphAndNothingLeavesThePage() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      List<String> asked = new ArrayList<>();
      List<String> complaints = new ArrayList<>();
      page.onRequest(request -> asked.add(request.url()));
      page.onConsoleMessage(message -> complaints.add(message.text()));
      page.navigate(SeedBuild.folder().resolve("site/lineage/draft.html").toUri().toString());
      page.locator("textarea").fill(DRAFT);
      page.locator("#draft button").click();
      page.locator(".draft-lines").waitFor();

      assertEquals(List.of("Repeats", "Changes", "Changes", "New in this collection"), page.locator(".draft-lines .acts b:first-child").allTextContents());
      assertEquals(List.of("A/RES/71/167, PP19", "A/RES/71/167, OP42", "A/RES/71/167, OP26"), page.locator(".draft-lines .acts a").allTextContents());
      assertTrue(page.locator(".draft-lines .redline").nth(1).locator("ins, del").count() > 0);
      assertTrue(page.locator("#draft [role=status]").textContent().startsWith("1 repeated, 2 changed, 1 new; "));
      assertTrue(page.locator(".draft-left li").count() > 20);
      assertEquals(List.of(), asked.stream().filter(url -> !url.startsWith("file:")).toList());
      assertEquals(List.of(), complaints);
      assertEquals(List.of(), violations(page));
      page.locator(".draft-lines .acts a").first().click();
      assertTrue(page.locator(":target").textContent().contains("impact of globalization"));
    }
  }

  /** Short paragraphs are shown like others; where nothing is alike, no text is said to be the last one. */
  @Test
  void nothingPastedIsPassedOver() {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(SeedBuild.folder().resolve("site/lineage/draft.html").toUri().toString());
      page.locator("textarea").fill("The General Assembly,\n\nNoting ferries,\n\n1. Lights lamps.");
      page.locator("#draft button").click();
      page.locator(".draft-lines").waitFor();
      assertEquals("0 repeated, 0 changed, 2 new; no text here was recognized as the one before", page.locator("#draft [role=status]").textContent());
    }
  }
}
