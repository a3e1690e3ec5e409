package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.engross.SeedBuild;
import org.engross.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @TempDir Path folder;

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

  /** The page and the command find the same: for each paragraph its state and where it was agreed, which text is the last one, and what it is left out of that. */
  @Test
  void theCommandSaysTheSame() throws IOException {
    String resolution = words("a-res-63-156");
    for (String draft : List.of(DRAFT.replace("Calls upon", "13. Calls upon").replace("Notes that", "14. Notes that"), resolution, recast(resolution), recast(words("e-cn-4-res-2004-45")),
        resolution.replace("Governments", "every constructor and Governments"))) {
      Path file = Files.writeString(folder.resolve("draft.txt"), draft);
      assertEquals(byCommand(file), byPage(draft));
    }
  }

  /** The words of a text as somebody would paste them, without its notes. */
  private static String words(String slug) throws IOException {
    return Files.readString(SeedBuild.folder().resolve("markdown/" + slug + ".md")).replaceFirst("(?s)^---.*?\n---\n", "").replaceFirst("(?m)^# .*\n", "")
        .replaceAll("(?m)^\\[\\^[^]]+]:.*\n", "").replaceAll("\\[\\^[^]]+]", "").replace("\\", "").replace("*", "");
  }

  /** Verbs changed, words taken out, every third paragraph before its neighbour, every seventh left out. */
  private static String recast(String text) {
    List<String> paragraphs = new ArrayList<>();
    List<String> all = Stream.of(text.split("\n\n+")).filter(paragraph -> paragraph.length() > 80).toList();
    for (int i = 0; i < all.size(); i++) {
      String paragraph = all.get(i).replace("Urges", "Encourages").replace("Recognizing", "Noting").replace("trafficking in women", "trade in women").replaceAll(" (effective|relevant|also) ", " ");
      if (i % 7 != 5) {
        boolean sameKind = i > 0 && Character.isDigit(all.get(i).charAt(0)) == Character.isDigit(all.get(i - 1).charAt(0));
        paragraphs.add(i % 3 == 0 && sameKind ? paragraphs.size() - 1 : paragraphs.size(), paragraph);
      }
    }
    return "The General Assembly,\n\n" + String.join("\n\n", paragraphs);
  }

  private static String byPage(String draft) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(SeedBuild.folder().resolve("site/lineage/draft.html").toUri().toString());
      page.locator("textarea").fill(draft);
      page.locator("#draft button").click();
      page.locator(".draft-lines").waitFor();
      return (String) page.evaluate("""
          () => {
            const line = item => [item.className, ...[...item.querySelectorAll(".acts a, .shift")].map(part => part.textContent)].join(" | ");
            const text = choice => choice.selectedOptions[0].textContent;
            return [...[...document.querySelectorAll(".draft-lines > li")].map(line), text(document.getElementById("draft-last")),
              ...[...document.querySelectorAll(".draft-left a")].map(link => link.textContent)].join("\\n");
          }""");
    }
  }

  private static String byCommand(Path draft) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(printed, true, StandardCharsets.UTF_8);
    assertEquals(0, Main.run(stream, stream, "lineage", draft.toString()), () -> printed.toString(StandardCharsets.UTF_8));
    List<String> said = new ArrayList<>();
    String last = "";
    for (String line : printed.toString(StandardCharsets.UTF_8).lines().toList()) {
      if (line.startsWith("Left out of the last text, ")) {
        last = line.substring("Left out of the last text, ".length(), line.indexOf(" of ", 20));
        LocalDate adopted = LocalDate.parse(line.substring(line.length() - 11, line.length() - 1));
        said.add(last + " (" + adopted.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)) + ")");
      } else if (!last.isEmpty() && line.matches("\\S+")) {
        said.add(last + ", " + line);
      } else if (line.matches("\\S+: .*")) {
        said.add(line.replaceFirst("^\\S+: ", "").replaceFirst("(, agreed in| from) (\\S+, \\S+?)(;|$)", " | $2$3").replace("; ", " | ").replace(" -> ", " → ").replace(": other act", ": another act"));
      }
    }
    return String.join("\n", said);
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
