package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are hard to set: nothing stands out of its place, nothing is lost, and the book never fails. */
class BookLimitsTest {
  private static final String ADDRESS = "https://www.un.example/documents/ga/res/" + "seventyfourthsession".repeat(6) + "/index.asp?symbol=A_RES_74_12;language=en";
  private static final String WORD = "Antidisestablishmentarianism".repeat(8);
  private static final String SENTENCE = "the measures that were taken at all levels by all concerned ";

  @TempDir private Path folder;

  /** A text of the parts given, with what lists and heads say of it. */
  private static final class Odd {
    private String number = "99/1";
    private String title = "Title";
    private String facts = "";
    private String preface = "<preface eId=\"preface\"><p><docNumber>99/1</docNumber>. <docTitle>Title</docTitle></p></preface>";
    private String body = paragraph(1, "Decides to act.");

    PublishedText text(String slug) {
      String akn = new String(BuiltBook.resource("/publish/patterns.xml"), StandardCharsets.UTF_8);
      String whole = akn.substring(0, akn.indexOf("<preface")) + preface + "<mainBody eId=\"body\">" + body + "</mainBody></statement></akomaNtoso>";
      String own = whole.replace("99-999_A", slug).replace("showAs=\"99/999 A\"", "showAs=\"" + number + "\"")
          .replace("name=\"title\" standing=\"read\" value=\"Patterns\"/>", "name=\"title\" standing=\"read\" value=\"" + title + "\"/>" + facts);
      return new PublishedText(slug, slug, own.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String paragraph(int number, String words) {
    return "<paragraph eId=\"para_%1$d\"><num>%1$d.</num><content eId=\"para_%1$d__content\"><p>%2$s</p></content></paragraph>".formatted(number, words);
  }

  @Test
  void aTextWithoutASymbolIsCalledAsItsFileIs() throws IOException {
    Odd odd = new Odd();
    odd.number = "000-55609d2eda58ce13-0123456789abcdef0123456789abcdef0123456789abcdef-final-version.txt";
    odd.title = odd.number;
    odd.preface = "<preface eId=\"preface\"><p><docTitle> </docTitle></p></preface>";
    odd.body = many(120);
    assertEquals(List.of(), missing(odd, "000-55609d2eda58ce13", "Paragraph 120 says"));
  }

  @Test
  void symbolTitleAndSessionMayBeOfAnyLength() throws IOException {
    Odd odd = new Odd();
    odd.number = "A/CONF.999/2026/WG.12/SUB.3/L.145/REV.10/ADD.22/CORR.7-A/" + "X".repeat(60);
    odd.title = (SENTENCE.repeat(30) + WORD).strip();
    odd.facts = fact("symbol", odd.number) + fact("session", "Tenth emergency special session") + fact("agenda-item", "internationalization")
        + fact("report", "A/CONF.999/2026/WG.12/SUB.3/" + WORD);
    odd.preface = "<preface eId=\"preface\"><p><docNumber>" + odd.number + "</docNumber>. <docTitle>" + odd.title + "</docTitle></p></preface>";
    odd.body = many(60);
    assertEquals(List.of(), missing(odd, "A/CONF.999", "Tenth emergency special session", "Paragraph 60 says"));
  }

  @Test
  void wordsAndAddressesGoOnInTheNextLine() throws IOException {
    Odd odd = new Odd();
    odd.body = paragraph(1, "Notes " + WORD + ", and " + ADDRESS + ";<authorialNote eId=\"authorialNote_1\" marker=\"1\" placement=\"bottom\"><p>See " + ADDRESS + ".</p></authorialNote>")
        + "<section eId=\"sec_I\"><num>I</num><heading eId=\"sec_I__heading\">" + SENTENCE.repeat(20) + WORD + "</heading>" + paragraph(2, "W".repeat(200) + ";") + "</section>";
    assertEquals(List.of(), missing(odd, WORD, ADDRESS, "W".repeat(200), SENTENCE.repeat(5).strip()));
  }

  /** What fits a line but not half a page is not broken in the text. */
  @Test
  void longWordsStayWholeInTheText() throws IOException {
    String word = "межправительственными";
    Odd odd = new Odd();
    odd.body = IntStream.range(1, 30).mapToObj(n -> paragraph(n, "и".repeat(n) + (" " + word).repeat(9) + ".")).collect(Collectors.joining());
    assertEquals(List.of(), missing(odd, "29."));
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("royal.pdf")))) {
      assertEquals(29 * 9, new PDFTextStripper().getText(document).split(word, -1).length - 1);
    }
  }

  @Test
  void longNumbersAndDeepListsKeepTheirPlaces() throws IOException {
    Odd odd = new Odd();
    StringBuilder deep = new StringBuilder("<p>At the bottom, the internationalization of responsibilities;</p>");
    for (int level = 11; level > 0; level--) {
      String id = "para_1001" + "__list_1__point_a".repeat(level);
      String content = level == 11 ? "<content eId=\"" + id + "__content\">" + deep + "</content>" : deep.toString();
      deep = new StringBuilder("<list eId=\"" + id.replaceFirst("__point_a$", "") + "\"><intro eId=\"" + id.replaceFirst("__point_a$", "__intro") + "\"><p>Level " + level
          + " responsibilities:</p></intro><point eId=\"" + id + "\"><num>(xxxviii)</num>" + content + "</point></list>");
    }
    odd.body = IntStream.range(101, 160).mapToObj(n -> paragraph(n, "Paragraph says what is to be done.")).collect(Collectors.joining())
        + "<paragraph eId=\"para_1001\"><num>1001 bis.</num>" + deep + "</paragraph>";
    assertEquals(List.of(), missing(odd, "159.", "1001 bis.", "Level 11 responsibilities", "At the bottom, the internationalization of responsibilities"));
  }

  /** Its number stands beside that of the sub-paragraph, once. */
  @Test
  void aParagraphMayOpenWithItsFirstSubparagraph() throws IOException {
    Odd odd = new Odd();
    String point = "<point eId=\"%1$s\"><num>(%2$s)</num>%3$s</point>";
    String inner = point.formatted("para_7__list_1__point_a__list_1__point_i", "i", "<content eId=\"c_1\"><p>To meet again;</p></content>");
    String list = point.formatted("para_7__list_1__point_a", "a", "<list eId=\"para_7__list_1__point_a__list_1\">" + inner + "</list>")
        + point.formatted("para_7__list_1__point_b", "b", "<content eId=\"c_2\"><p>To report;</p></content>");
    odd.body = "<paragraph eId=\"para_7\"><num>7.</num><list eId=\"para_7__list_1\">" + list + "</list></paragraph>" + paragraph(8, "Ends.");
    assertEquals(List.of(), missing(odd, "7.\u2003(a)(i)To meet again;(b)To report;8.\u2003Ends."));
  }

  @Test
  void tablesMayBeWideHighOrBroken() throws IOException {
    Odd odd = new Odd();
    String wide = IntStream.range(0, 14).mapToObj(n -> "<td><p>123,456,789.0" + n + "</p></td>").collect(Collectors.joining("", "<tr>", "</tr>"));
    String high = "<tr><th><p>" + SENTENCE.repeat(60) + "</p></th><th><p>Amount</p></th></tr><tr><td><p>" + SENTENCE.repeat(120) + "</p></td><td><p>1</p></td></tr>";
    String broken = "<tr><th rowspan=\"9\"><p>Head</p></th><th colspan=\"500\"><p>Years</p></th></tr><tr/><tr><td rowspan=\"3\"><p>a</p></td><td><p>b</p></td><td rowspan=\"2\"><p>c</p></td></tr>"
        + "<tr><td colspan=\"2\"><p>over</p></td></tr><tr><td colspan=\"4\"><p>last</p></td></tr>";
    String heads = "<tr><th><p>Only</p></th><th><p>heads</p></th></tr>";
    odd.body = IntStream.range(0, 4).mapToObj(n -> "<paragraph eId=\"para_" + (n + 1) + "\"><num>" + (n + 1) + ".</num><content eId=\"para_" + (n + 1) + "__content\"><p>The table:</p><table eId=\"para_"
        + (n + 1) + "__table_1\">" + List.of(wide, high, broken, heads).get(n) + "</table></content></paragraph>").collect(Collectors.joining());
    assertEquals(List.of(), missing(odd, "123,456,789.013", SENTENCE.repeat(5).strip(), "Head Years", "last", "Only heads"));
  }

  /** Wherever the line ends. */
  @Test
  void wordsOfTwoTypesComeOutWhole() throws IOException {
    Odd odd = new Odd();
    odd.body = IntStream.rangeClosed(1, 60).mapToObj(n -> paragraph(n, "Notes " + "so ".repeat(n % 30) + "the <b>inter</b>nationalization (<b>understanding</b>) of the world.")).collect(Collectors.joining());
    Path pdf = folder.resolve("types.pdf");
    new Book(new Press(new Edition("Title", null, "eng", LocalDate.of(2026, 1, 1), List.of(odd.text("odd")))), BookSize.ROYAL).write(pdf, (page, of) -> {});
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      String all = new PDFTextStripper().getText(document);
      assertEquals(60, all.split("internationalization", -1).length - 1);
      assertEquals(60, all.split("\\(understanding\\)", -1).length - 1);
    }
  }

  @Test
  void notesMayBeLongerThanAPageAndMany() throws IOException {
    Odd odd = new Odd();
    odd.body = paragraph(1, "Recalls" + note(1, SENTENCE.repeat(120)) + IntStream.rangeClosed(2, 70).mapToObj(n -> " and" + note(n, "Resolution " + n + ".")).collect(Collectors.joining()) + ".");
    assertEquals(List.of(), missing(odd, SENTENCE.repeat(2).strip(), "Resolution 70."));
  }

  /** More pairs of texts than fit a book have no redlines there, and the book says so. */
  @Test
  void redlinesThatAreLeftOutAreToldOf() throws IOException {
    List<PublishedText> texts = new ArrayList<>();
    for (int year = 1950; year < 2012; year++) {
      Odd odd = new Odd();
      odd.facts = fact("adopted", year + "-12-18");
      texts.add(odd.text("text-" + year));
    }
    Path pdf = folder.resolve("pairs.pdf");
    new Book(new Press(new Edition("Title", null, "eng", LocalDate.of(2026, 1, 1), texts)), BookSize.ROYAL).write(pdf, (page, of) -> {});
    try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf))) {
      String all = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertEquals(1, all.split("There are 61 pairs of texts that follow one another", -1).length - 1, all.substring(all.length() - 2000));
    }
  }

  private static String note(int number, String words) {
    return "<authorialNote eId=\"authorialNote_%1$d\" marker=\"%1$d\" placement=\"bottom\"><p>%2$s</p></authorialNote>".formatted(number, words.strip());
  }

  private static String many(int paragraphs) {
    return IntStream.rangeClosed(1, paragraphs).mapToObj(n -> paragraph(n, "Paragraph " + n + " says " + SENTENCE.repeat(3))).collect(Collectors.joining());
  }

  private static String fact(String name, String value) {
    return "<engross:fact name=\"" + name + "\" standing=\"read\" value=\"" + value + "\"/>";
  }

  /** What is unsightly in a book of this text beside a common one, and which of the words it lacks, however they are broken into lines. */
  private List<String> missing(Odd odd, String... words) throws IOException {
    List<String> faults = new ArrayList<>();
    for (BookSize size : BookSize.values()) {
      Path pdf = folder.resolve(size.word() + ".pdf");
      Edition edition = new Edition(odd.title, null, "eng", LocalDate.of(2026, 1, 1), List.of(odd.text("odd"), new Odd().text("common")));
      Optional<String> unsightly = new Book(new Press(edition), size).write(pdf, (page, of) -> {});
      unsightly.ifPresent(faults::add);
      try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf).clone())) {
        String all = squeezed(new PDFTextStripper().getText(document));
        List.of(words).stream().filter(wanted -> !all.contains(squeezed(wanted))).map(wanted -> "not there: " + wanted).forEach(faults::add);
      }
    }
    return faults;
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0\\u200B\\u2003]+", "");
  }
}
