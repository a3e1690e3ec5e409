package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** How parts of a Word document are set: its tables, its headings, the lines above an Arabic text. */
class WordDocumentsLayoutTest {
  private static final Path SAMPLE = Path.of("src/test/resources/markdown/a-res-99-999.xml");

  /** A column of numbers takes little room from one of sentences; a cell over two columns is as wide as both. */
  @Test
  void columnsAreAsWideAsTheirWordsAsk() throws IOException {
    Document document = document(Files.readString(SAMPLE).replace("<td><p>1</p></td>", "<td><p>A lamp that burns by day and by night, whatever the weather.</p></td>"));
    assertEquals(List.of("1044", "6415", "1044"), document.getElementsByTag("w:gridCol").eachAttr("w:w"));
    assertEquals(List.of("1044", "7459", "1044", "6415", "1044"), document.getElementsByTag("w:tcW").eachAttr("w:w"));
  }

  @Test
  void theNumberHeadsATextWithoutTitle() throws IOException {
    String titled = Files.readString(SAMPLE);
    assertEquals(List.of("99/999. Signs: and \"wonders\"*"), styled("Heading1", document(titled)));
    String bare = titled.replaceAll("(?s)(<preface eId=\"preface\">).*?</preface>", "$1<p><docNumber>99/999</docNumber></p></preface>");
    assertEquals(List.of("99/999"), styled("Heading1", document(bare)));
  }

  @Test
  void latinLinesAboveAnArabicTextAreReadFromTheLeft() throws IOException {
    String masthead = """
        <coverPage eId="coverPage"><container name="masthead" eId="coverPage__container_1"><p>الجمعية العامة</p><p>30 December 2022</p><p>16/12/2022</p></container></coverPage>
        <preface eId="preface">""";
    String english = Files.readString(SAMPLE).replace("<preface eId=\"preface\">", masthead);
    assertEquals(List.of(), styled("MastheadLatin", document(english)));
    assertEquals(List.of("30 December 2022"), styled("MastheadLatin", document(english.replace("language=\"eng\"", "language=\"ara\""))));
  }

  private static List<String> styled(String style, Document document) {
    return document.getElementsByTag("w:p").stream()
        .filter(paragraph -> paragraph.getElementsByTag("w:pStyle").eachAttr("w:val").contains(style))
        .map(paragraph -> String.join("", paragraph.getElementsByTag("w:t").stream().map(Element::wholeText).toList())).toList();
  }

  private static Document document(String akn) throws IOException {
    PublishedText text = new PublishedText("any", "any", akn.getBytes(StandardCharsets.UTF_8));
    byte[] file = new WordDocuments(new Press(new Edition("Any", null, "eng", LocalDate.of(2026, 1, 1), List.of(text)))).document(0);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      ZipEntry entry = zip.getNextEntry();
      while (!entry.getName().equals("word/document.xml")) {
        entry = zip.getNextEntry();
      }
      return Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }
  }
}
