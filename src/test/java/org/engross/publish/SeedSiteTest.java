package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.engross.SeedBuild;
import org.engross.Seeds;
import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Treatment;
import org.engross.model.Symbol;
import org.engross.source.Furniture;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The site of the five seeds. */
class SeedSiteTest {
  private static BuiltSite site;

  @BeforeAll
  static void read() throws IOException {
    site = BuiltSite.read(SeedBuild.folder().resolve("site"));
  }

  @Test
  void everyLinkLeadsSomewhere() {
    assertEquals(List.of(), site.deadLinks());
  }

  @Test
  void everyAnchorIsUnique() {
    assertEquals(List.of(), site.doubleAnchors());
  }

  @Test
  void nothingComesFromElsewhere() {
    assertEquals(List.of(), site.foreignRequests());
  }

  @Test
  void everyPageIsValidHtml() throws Exception {
    for (Path page : site.pages().keySet()) {
      assertEquals(List.of(), HtmlChecker.messages(page));
    }
  }

  /** What a reader's browser fetches with a resolution; and what a server sends of all styles and scripts. */
  @Test
  void pagesStylesAndScriptsAreSmall() throws IOException {
    long packed = 0;
    try (Stream<Path> files = Files.list(site.folder())) {
      for (Path file : files.filter(path -> path.toString().matches(".*\\.(css|js)")).toList()) {
        packed += packed(file);
      }
    }
    assertTrue(packed <= 60_000, "styles and scripts have " + packed + " bytes, packed");
    for (Map.Entry<Path, Document> page : site.pages().entrySet()) {
      long size = Files.size(page.getKey());
      for (String address : page.getValue().select("link[rel=stylesheet], script[src]").stream().map(file -> file.attr("href") + file.attr("src")).toList()) {
        size += Files.size(page.getKey().resolveSibling(address));
      }
      assertTrue(size <= 150_000, page.getKey() + " has " + size + " bytes with its styles and scripts");
    }
  }

  /** How many bytes of a file a server sends. */
  private static int packed(Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
      Files.copy(file, stream);
    }
    return bytes.size();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a/res/57/176       | a-res-57-176       | 21 | 26 | 27 | 34
      e/cn.4/res/2004/45 | e-cn-4-res-2004-45 | 18 | 25 |  0 |  0
      a/res/61/144       | a-res-61-144       | 20 | 28 | 14 | 19
      a/res/63/156       | a-res-63-156       | 22 | 27 | 13 | 19
      a/res/71/167       | a-res-71-167       | 36 | 50 | 32 | 37
      """)
  void aPageHasEveryWordParagraphAndNote(String path, String slug, int preambular, int operative, int notes, int calls) throws Exception {
    Document page = site.page(path + "/index.html");

    assertEquals(preambular, page.select(".preambular[id^=preamble__container_]").size());
    assertEquals(operative, page.select(".operative[id^=para_]").size());
    assertEquals(notes, page.select(".notes li[id^=authorialNote_]").size());
    assertEquals(calls, page.select("[role=doc-noteref]").size());
    byte[] akn = Files.readAllBytes(SeedBuild.folder().resolve("akn/" + slug + ".xml"));
    assertEquals(PrintedWords.ofAkomaNtoso(akn), PrintedWords.ofPage(page));
    assertTrue(java.util.Arrays.equals(akn, Files.readAllBytes(site.folder().resolve("akn/" + slug + ".xml"))));
  }

  /** Every call leads to its note, and every note leads back to all its calls in order. */
  @ParameterizedTest
  @CsvSource({"a/res/57/176", "a/res/61/144", "a/res/63/156", "a/res/71/167"})
  void callsAndNotesLeadToEachOther(String path) {
    Document page = site.page(path + "/index.html");
    for (Element note : page.select(".notes li")) {
      String marker = note.selectFirst(".number").text();
      List<Element> calls = page.select("[role=doc-noteref][href=#" + note.id() + "]");
      assertEquals(note.select("[role=doc-backlink]").eachAttr("href"), calls.stream().map(call -> "#" + call.id()).toList());
      calls.forEach(call -> assertEquals(marker, call.text()));
    }
  }

  /** "Ibid." keeps its word; behind it stands in our voice what it stands for, and the note that prints it. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a/res/57/176 | 21: Resolution 55/25 < 20; 22: Resolution 55/25 < 20
      a/res/61/144 | 2: United Nations, Treaty Series < 1; 3: United Nations, Treaty Series < 1; 8: Resolution 55/25 < 7
      a/res/63/156 | 2: United Nations, Treaty Series < 1; 3: United Nations, Treaty Series < 1; 4: United Nations, Treaty Series < 1; 5: United Nations, Treaty Series < 1; \
                     6: United Nations, Treaty Series < 1; 7: United Nations, Treaty Series < 1; 8: United Nations, Treaty Series < 1
      a/res/71/167 | 2: United Nations, Treaty Series < 1; 3: United Nations, Treaty Series < 1; 4: United Nations, Treaty Series < 1; 5: United Nations, Treaty Series < 1; \
                     6: United Nations, Treaty Series < 1; 7: United Nations, Treaty Series < 1; 8: United Nations, Treaty Series < 1; 21: United Nations, Treaty Series < 20; \
                     22: United Nations, Treaty Series < 20; 23: United Nations, Treaty Series < 20; 24: United Nations, Treaty Series < 20; 25: United Nations, Treaty Series < 20; \
                     26: United Nations, Treaty Series < 20; 27: United Nations, Treaty Series < 20; 28: United Nations, Treaty Series < 20
      """)
  void whatIbidStandsForIsShown(String path, String expected) {
    Document page = site.page(path + "/index.html");
    String shown = page.select(".notes li:has(.stands)").stream()
        .map(note -> note.selectFirst(".number").text() + ": " + note.selectFirst(".stands").ownText().replaceAll("^\\[Ibid\\.: |,\\s*\\]$", "")
            + " < " + page.getElementById(note.selectFirst(".stands a").attr("href").substring(1)).selectFirst(".number").text())
        .collect(Collectors.joining("; "));
    assertEquals(expected.replaceAll("\\s+", " "), shown);
    assertEquals(page.select(".notes li .words > p:first-child").stream().filter(words -> words.text().startsWith("Ibid.")).count(), page.select(".stands").size());
  }

  /** Slips of the sources are kept; a sign follows them, and the note below the paragraph says that they are the source's. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a/res/57/176       |
      e/cn.4/res/2004/45 | preamble__container_8 PRE-001 on 1 and 2 December 2003). [sic], para_2 TXT-001 Calls upon on [sic]
      a/res/61/144       | preamble__container_19 TXT-001 the involvement of involving [sic], authorialNote_5 TXT-002 Resolution 317 (iv) [sic]
      a/res/63/156       |
      a/res/71/167       | para_28 PUN-006 non-governmental organizations and women's [sic]
      """)
  void slipsOfTheSourceAreMarked(String path, String expected) {
    List<String> marked = site.page(path + "/index.html").select("p.sic").stream()
        .map(slip -> slip.closest("[id]")).map(part -> part.id() + " " + part.select("p.sic a").text() + " " + part.text().replaceFirst("(\\[sic\\]).*", "$1")).toList();
    List<String> all = expected == null ? List.of() : List.of(expected.split(", (?=para|auth)"));
    assertEquals(all.size(), marked.size());
    for (int i = 0; i < all.size(); i++) {
      String[] parts = all.get(i).split(" ", 3);
      assertTrue(marked.get(i).startsWith(parts[0] + " " + parts[1] + " ") && marked.get(i).endsWith(" " + parts[2]), marked.get(i));
    }
    assertEquals(all.size(), site.page(path + "/index.html").select("i.slip").size());
  }

  /** Each figure of the table of instruments in time is the number of lines on the page of the instrument under that text. */
  @Test
  void instrumentsComeAndGo() {
    Document table = site.page("instruments-in-time.html");
    List<String> columns = table.select("thead a").eachAttr("href");
    assertEquals(List.of("57/176", "2004/45", "61/144", "63/156", "71/167"), table.select("thead a").eachText());
    for (Element row : table.select("tbody tr:has(td)")) {
      Document instrument = site.page(row.selectFirst("a").attr("href"));
      List<String> named = columns.stream().map(column -> "" + instrument.select(".citing-text:has(h2 a[href$=" + column + "]) .passages > li").size()).toList();
      List<String> shown = row.select("td:not(.after)").stream().map(Element::text).toList();
      assertEquals(named, Stream.concat(shown.stream(), Stream.generate(() -> "")).limit(columns.size()).map(figure -> figure.isEmpty() ? "0" : figure).toList(), row.text());
    }
    assertEquals(site.page("instruments.html").select(".entries a").size(), table.select("tbody tr:has(td)").size());
    assertEquals(List.of("First in this collection: 57/176", "First in this collection: 61/144", "First in this collection: 71/167"), table.select("[scope=rowgroup]").eachText());
    assertEquals(
        List.of("United Nations Millennium Declaration", "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
            "Declaration on the Elimination of Violence against Women", "Universal Declaration of Human Rights"),
        table.select("tr:has(.after) th").eachText());
  }

  /** The addresses of all parts are a promise: none may change or go. -Dgolden=update adds new ones. */
  @Test
  void addressesOfPartsDoNotChange() throws IOException {
    Path file = Path.of("src/test/resources/golden/ids.txt");
    List<String> ids = List.of("a/res/57/176", "e/cn.4/res/2004/45", "a/res/61/144", "a/res/63/156", "a/res/71/167").stream()
        .flatMap(path -> site.page(path + "/index.html").select(".masthead [id], .text [id], .notes li[id]").stream().map(part -> path + "/#" + part.id())).toList();
    if ("update".equals(System.getProperty("golden"))) {
      Files.write(file, ids);
    }
    assertEquals(Files.readAllLines(file), ids);
  }

  /** A document that is only cited has the page that its text would have, so that its address stays when the text joins. */
  @Test
  void aCitedResolutionHasTheAddressOfItsText() {
    Map<String, String> shown = site.page("documents.html").select("main a[href]").stream()
        .filter(link -> Symbol.of(link.text()).isPresent()).collect(Collectors.toMap(Element::text, link -> link.attr("href"), (one, other) -> one));

    assertTrue(shown.containsKey("A/RES/2200(XXI)"), shown::toString);
    shown.forEach((symbol, address) -> assertEquals(Symbol.of(symbol).orElseThrow().path() + "/index.html", address));
  }

  /** The forms of citation, and the files for reference managers. */
  @Test
  void aTextIsCitedInSixForms() throws IOException {
    Document page = site.page("e/cn.4/res/2004/45/index.html");
    assertEquals(
        List.of(
            "Commission on Human Rights resolution 2004/45 of 19 April 2004",
            "UNCHR Res 2004/45 (19 April 2004) UN Doc E/CN.4/RES/2004/45",
            "Commission on Human Rights Res. 2004/45, U.N. Doc. E/CN.4/RES/2004/45 (Apr. 19, 2004).",
            "United Nations, Commission on Human Rights. (2004, April 19). Trafficking in women and girls (E/CN.4/RES/2004/45). https://undocs.org/en/E/CN.4/RES/2004/45"),
        page.select(".cite dd > span").eachText());
    assertEquals(
        List.of("General Assembly resolution 57/176 of 18 December 2002", "UNGA Res 57/176 (18 December 2002) UN Doc A/RES/57/176", "G.A. Res. 57/176, U.N. Doc. A/RES/57/176 (Dec. 18, 2002)."),
        site.page("a/res/57/176/index.html").select(".cite dd > span").eachText().subList(0, 3));
    for (String form : List.of("bib", "ris")) {
      String file = Files.readString(site.folder().resolve("cite/e-cn-4-res-2004-45." + form));
      assertEquals(file, page.selectFirst(".cite dt:has(a[href$=." + form + "]) + dd pre").wholeText());
    }
    assertTrue(Files.readString(site.folder().resolve("cite/a-res-57-176.ris")).startsWith("TY  - GOVDOC\nAU  - United Nations General Assembly\nTI  - Trafficking in women and girls\n"));
  }

  /** The page of a source shows every line as it stands in the file, with words behind it; a paragraph leads to its line and back. */
  @ParameterizedTest
  @CsvSource({"a/res/57/176, 001_36db57ca8af13d6b", "a/res/61/144, 000_55609d2eda58ce13", "a/res/63/156, 002_5c2fab1cccfcfcb6",
      "a/res/71/167, 003_ac033d8019a0232b", "e/cn.4/res/2004/45, 004_07424205b41e4f55"})
  void aSourceIsShownLineByLine(String path, String file) throws IOException {
    List<Document> pages = Stream.of("index", "2").map(name -> site.page(path + "/source/" + name + ".html")).filter(Objects::nonNull).toList();
    List<String> lines = Files.readString(Seeds.FOLDER.resolve(file + ".txt")).lines().toList();
    for (int number = 1; number <= lines.size(); number++) {
      Element line = pages.get((number - 1) / 200).getElementById("L" + number);
      boolean blank = lines.get(number - 1).isBlank();
      assertEquals(blank ? "" : lines.get(number - 1).replace('\f', '\u240C'), line.select("code").stream().map(Element::wholeText).collect(Collectors.joining()));
      assertEquals(blank, line.select("small").text().isBlank(), "words behind line " + number);
    }
    Document text = site.page(path + "/index.html");
    for (Element paragraph : text.select(".preambular, .operative")) {
      String source = paragraph.selectFirst("> .origin").attr("href");
      Element line = site.page(path + "/" + source.replaceFirst("#.*", "")).getElementById(source.replaceFirst(".*#", ""));
      assertTrue(line.select("small a").eachAttr("href").contains("../index.html#" + paragraph.id()), paragraph.id());
    }
    assertEquals((lines.size() - 1) / 200 + 1, pages.size());
    pages.forEach(page -> assertEquals(0, page.select("mark").size()));
  }

  @Test
  void everyFateHasAWord() throws IOException {
    String labels = Files.readString(Path.of("xslt/common/labels.xsl"));
    Stream<Fate> fates = Stream.concat(Arrays.stream(Treatment.values()), Arrays.stream(Furniture.values()));
    assertEquals(List.of(), fates.filter(fate -> !labels.contains("'fate-" + fate.code() + "': '" + fate.words() + "'")).toList());
  }

  @Test
  void suppliedFactsAreMarked() {
    Document page = site.page("a/res/61/144/index.html");
    assertEquals(List.of("symbol", "adopted", "meeting", "session", "report"), page.select("[data-standing=supplied]").eachAttr("data-fact"));
    assertEquals("19 December 2006", page.selectFirst("[data-fact=adopted] time").text());
    assertTrue(page.selectFirst("[data-fact=adopted] .basis").text().contains("A/RES/64/293"));
    assertEquals(List.of("supplied: symbol, date"), site.page("index.html").select(".supplied").eachText());
    assertEquals(List.of(), site.page("a/res/57/176/index.html").select("[data-standing=supplied]").eachAttr("data-fact"));
  }
}
