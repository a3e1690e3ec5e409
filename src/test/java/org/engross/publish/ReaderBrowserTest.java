package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.engross.SeedBuild;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a resolution in a real browser, from the disk: notes, copies, ranges, keys. */
class ReaderBrowserTest extends ChromiumBrowserTest {
  /** Beside the text: each note level with its first call or right below the note before it, none over another or over the text. */
  @ParameterizedTest
  @ValueSource(strings = {"57/176", "61/144", "63/156", "71/167"})
  void notesStandBesideTheirCalls(String number) {
    try (BrowserContext context = window(1500, 900)) {
      Page page = open(context, number, "");
      assertEquals("", page.evaluate("""
          () => {
            const faults = [];
            let end = 0;
            const text = document.querySelector('.paragraph').getBoundingClientRect().right;
            for (const note of document.querySelectorAll('.notes li')) {
              const box = note.getBoundingClientRect();
              const call = document.querySelector(`[role=doc-noteref][href="#${note.id}"]`).getBoundingClientRect();
              if (box.top < end) faults.push(note.id + ' overlaps');
              if (Math.abs(box.top - call.top) > 1 && Math.abs(box.top - end) > 12) faults.push(note.id + ' is not level');
              if (box.left < text || box.right > innerWidth) faults.push(note.id + ' is not beside the text');
              end = box.bottom;
            }
            if (end > document.querySelector('article').getBoundingClientRect().bottom + 1) faults.push('the last note hangs out');
            return faults.join();
          }"""));
      assertEquals(page.locator(".notes li").count(), page.evaluate("document.querySelectorAll('[id^=authorialNote_]:not(a)').length"));
    }
  }

  @Test
  void aNoteComesToItsCallAndGoes() {
    try (BrowserContext context = window(900, 800)) {
      Page page = open(context, "71/167", "");
      page.locator("#authorialNote_3__call").hover();
      page.locator("#authorialNote_3.shown").waitFor();
      page.locator("#authorialNote_3.shown").hover();
      page.waitForTimeout(500);
      assertEquals(1, page.locator(".shown").count(), "the pointer can go into the note");
      page.keyboard().press("Escape");
      assertEquals(0, page.locator(".shown").count());

      page.locator("#authorialNote_1__call").click();
      assertTrue(page.locator("#authorialNote_1.shown").isVisible());
      assertEquals("authorialNote_1", page.evaluate("document.activeElement.id"));
      assertEquals(true, page.locator("#authorialNote_1").evaluate("e => { const b = e.getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; }"));
      page.keyboard().press("Escape");
      assertEquals(0, page.locator(".shown").count());
      assertEquals("authorialNote_1__call", page.evaluate("document.activeElement.id"));
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      assertEquals("doc-backlink", page.evaluate("document.activeElement.getAttribute('role')"));
    }
  }

  @Test
  void aNoteShowsOnFocusAndTheTextGoesOnBehindIt() {
    try (BrowserContext context = window(900, 800)) {
      Page page = open(context, "71/167", "");
      page.locator("#authorialNote_8__call").focus();
      page.keyboard().press("n");
      assertEquals("authorialNote_9__call", page.evaluate("document.activeElement.id"));
      assertTrue(page.locator("#authorialNote_9.shown").isVisible());
      page.keyboard().press("Enter");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      assertEquals(0, page.locator(".shown").count());
      assertEquals("preamble__container_5", page.evaluate("document.activeElement.closest('[id]').id"));
    }
  }

  @Test
  void aParagraphIsCopiedAsQuotableText() {
    try (BrowserContext context = window(1280, 900)) {
      Page page = open(context, "71/167", "");
      remember(page);
      page.locator("#para_4 > .permalink").click();
      assertTrue(page.url().endsWith("#para_4"));
      page.locator(".copies button").first().click();
      String text = copied(page, "text/plain");
      assertTrue(text.startsWith("“Urges Member States that have not yet done so to consider ratifying or acceding to, as a matter of priority, the United Nations Convention against Transnational Organized Crime and the Protocol"), text);
      assertTrue(text.endsWith("fully and effectively;” (A/RES/71/167, para. 4; General Assembly, 19 December 2016)"), text);
      String html = copied(page, "text/html");
      assertTrue(html.startsWith("<blockquote><p><i>Urges</i> Member States"), html);
      assertFalse(html.contains("<sup") || html.contains("href=\"file:") || html.contains("class="), html);
      assertEquals(0, page.locator(".copies").count());
    }
  }

  @Test
  void aSubparagraphAndAPreambularParagraphAreCited() {
    try (BrowserContext context = window(1280, 900)) {
      Page page = open(context, "71/167", "#preamble__container_4");
      remember(page);
      page.keyboard().press("c");
      assertEquals("General Assembly resolution 71/167 of 19 December 2016, preambular para. 4", copied(page, "text/plain"));
      assertEquals("G.A. Res. 71/167, preambular ¶ 4, U.N. Doc. A/RES/71/167 (Dec. 19, 2016).", page.locator(".cite dd > span").nth(2).innerText());
      assertTrue(page.locator(".cite pre").first().innerText().contains("  note = {preambular para. 4},\n}"));
      page.keyboard().press("j");
      page.keyboard().press("c");
      assertEquals("General Assembly resolution 71/167 of 19 December 2016, preambular para. 5", copied(page, "text/plain"));
      assertTrue(page.locator(".status").innerText().startsWith("Copied: General Assembly"));
    }
  }

  /** Where the clipboard is closed to pages, the browser's own command is answered. */
  @Test
  void copiesWorkWithoutTheClipboardInterface() {
    try (BrowserContext context = window(1280, 900)) {
      Page page = context.newPage();
      page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined });"
          + "addEventListener('copy', event => { window.answered = event.clipboardData.getData('text/plain') + '|' + event.clipboardData.getData('text/html'); });");
      page.navigate(url("63/156") + "#para_2");
      page.keyboard().press("q");
      page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("window.answered !== undefined")));
      assertTrue(((String) page.evaluate("window.answered")).matches("(?s)“.*” \\(A/RES/63/156, para\\. 2; General Assembly, 18 December 2008\\)\\|<blockquote>.*"));
    }
  }

  @Test
  void aRangeIsMarkedSelectedAndCopied() {
    try (BrowserContext context = window(1280, 900)) {
      Page page = open(context, "71/167", "#para_4..para_8");
      assertEquals(List.of("para_4", "para_5", "para_6", "para_7", "para_8"), page.evaluate("[...document.querySelectorAll('.paragraph.in-range')].map(e => e.id)"));
      assertEquals("rgb(255, 243, 196)", page.locator("#para_6").evaluate("element => getComputedStyle(element).backgroundColor"));
      assertEquals(true, page.locator("#para_4").evaluate("e => { const top = e.getBoundingClientRect().top; return top >= 0 && top < innerHeight; }"));
      String selected = (String) page.evaluate("getSelection().toString()");
      assertTrue(selected.contains("Urges Member States") && !selected.contains("9."), selected);
      assertEquals("General Assembly resolution 71/167 of 19 December 2016, paras. 4–8", page.locator(".citation").innerText());
      remember(page);
      page.keyboard().press("q");
      String text = copied(page, "text/plain");
      assertTrue(text.startsWith("“4. Urges") && text.contains("\n8. ") && text.endsWith("(A/RES/71/167, paras. 4–8; General Assembly, 19 December 2016)"), text);

      page.locator("#para_10 > .permalink").click();
      page.locator("#para_12 > .permalink").click(new com.microsoft.playwright.Locator.ClickOptions().setModifiers(List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
      assertTrue(page.url().endsWith("#para_10..para_12"), page.url());
      assertEquals(3, page.locator(".paragraph.in-range").count());
    }
  }

  @Test
  void keysMoveAndCanBeSwitchedOff() {
    try (BrowserContext context = window(1280, 900)) {
      Page page = open(context, "57/176", "");
      page.keyboard().press("j");
      page.keyboard().press("j");
      page.keyboard().press("k");
      assertEquals("#preamble__container_1", page.evaluate("document.activeElement.getAttribute('href')"));
      page.keyboard().press("?");
      assertTrue(page.locator("#keys").isVisible());
      page.locator("#keys input").uncheck();
      page.keyboard().press("Escape");
      assertFalse(page.locator("#keys").isVisible());
      Object before = page.evaluate("document.activeElement.getAttribute('href')");
      page.keyboard().press("j");
      assertEquals(before, page.evaluate("document.activeElement.getAttribute('href')"));
      page.reload();
      page.keyboard().press("j");
      assertEquals("BODY", page.evaluate("document.activeElement.tagName"), "the switch is kept");
    }
  }

  @Test
  void theMapStandsBesideTheTextAndFollowsIt() {
    try (BrowserContext context = window(1280, 900)) {
      Page page = open(context, "71/167", "");
      page.locator(".map").waitFor();
      assertEquals(page.evaluate("[...document.querySelectorAll('.paragraph[id]')].map(e => '#' + e.id)"), page.evaluate("[...document.querySelectorAll('.map a')].map(e => e.getAttribute('href'))"));
      assertEquals("PP1 Reiterating its strong condemnation, 4 Urges", page.evaluate("['#preamble__container_1', '#para_4'].map(to => document.querySelector(`.map a[href='${to}']`).textContent).join(', ')"));
      page.locator(".map a[href='#para_15']").click();
      assertTrue(page.url().endsWith("#para_15"));
      page.locator(".map a[href='#para_15'][aria-current]").waitFor();
      page.setViewportSize(900, 900);
      assertFalse(page.locator(".map").isVisible());
    }
  }

  @Test
  void nothingMovesByItself() {
    try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = open(context, "71/167", "");
      assertEquals(0, page.evaluate("document.getAnimations().length"));
    }
  }

  /** Keeps what the page puts on the clipboard, which a browser without a window does not show. */
  private static void remember(Page page) {
    page.evaluate("""
        () => { navigator.clipboard.write = async ([item]) => { window.kept = item; }; }""");
  }

  private static String copied(Page page, String type) {
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("window.kept !== undefined")));
    return (String) page.evaluate("async type => (await window.kept.getType(type)).text()", type);
  }

  private static BrowserContext window(int width, int height) {
    return browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height));
  }

  private static Page open(BrowserContext context, String number, String hash) {
    Page page = context.newPage();
    page.navigate(url(number) + hash);
    return page;
  }

  private static String url(String number) {
    return SeedBuild.folder().resolve("site/a/res/" + number + "/index.html").toAbsolutePath().toUri().toString();
  }
}
