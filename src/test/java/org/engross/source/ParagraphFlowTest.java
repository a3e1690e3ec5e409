package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.engross.diagnostic.Report;
import org.engross.typeset.Copy;
import org.engross.typeset.Copy.Kind;
import org.engross.typeset.Copy.Paragraph;
import org.engross.typeset.Copy.Run;
import org.engross.typeset.Setting;
import org.engross.typeset.Typesetter;
import org.junit.jupiter.api.Test;

/** Where paragraphs begin on printed pages. */
class ParagraphFlowTest {

  /** In French a quotation closes with a space before its sign, so that a row may have nothing but this and the figure of a note. */
  @Test
  void aSignThatClosesBeginsNoParagraph() {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int n = 1; n <= 40; n++) {
      String words = "Rappelant la résolution intitulée « Mesures prises à tous les niveaux par tous les intéressés " + "m".repeat(n) + " »";
      paragraphs.add(new Paragraph(Kind.TEXT, "", List.of(Run.plain(words), Run.call(String.valueOf(n)), Run.plain(","))));
    }
    byte[] pdf = Typesetter.print(new Copy(null, List.of(Run.plain("99/1. Titre")), paragraphs, Map.of()), Setting.DOCUMENT);
    List<Line> lines = new SourceReader().read("x.pdf", pdf, new Report()).orElseThrow().lines();
    assertEquals(40, lines.stream().filter(line -> line.flow() == Line.Flow.OPENS && line.text().passage().toString().startsWith("Rappelant")).count());
    assertEquals(List.of(), lines.stream().filter(line -> line.flow() == Line.Flow.OPENS && line.text().passage().toString().startsWith("»")).toList());
  }

  /** Letters, reports and what browsers print: flush left, all in one size, and more paragraphs than rows that go on. */
  @Test
  void aTextOfShortParagraphsFlushLeftHasThemApart() throws IOException {
    assertEquals(
        List.of("OPENS A/RES/99/1", "OPENS 99/1. Short wells", "OPENS The General Assembly,", "OPENS Noting with concern the wells of the valley,", "CONTINUES which nobody looks after,", "OPENS 1. Urges States to dig;"),
        flow(700, "A/RES/99/1", 675, "99/1. Short wells", 650, "The General Assembly,", 625, "Noting with concern the wells of the valley,", 612, "which nobody looks after,", 587, "1. Urges States to dig;"));
  }

  @Test
  void whereNoRowBeginsWithASmallLetterEachIsAParagraphThatStandsApart() throws IOException {
    assertEquals(
        List.of("OPENS 99/1. Short wells", "OPENS The General Assembly,", "OPENS 1. Urges States to dig;", "OPENS 62nd plenary meeting", "CONTINUES 20 December 2018"),
        flow(675, "99/1. Short wells", 650, "The General Assembly,", 625, "1. Urges States to dig;", 600, "62nd plenary meeting", 587, "20 December 2018"));
  }

  /** How the rows of a page flow. @param printed the height of each row and its words */
  private static List<String> flow(Object... printed) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 11);
        for (int row = 0; row < printed.length; row += 2) {
          stream.beginText();
          stream.newLineAtOffset(72, (Integer) printed[row]);
          stream.showText((String) printed[row + 1]);
          stream.endText();
        }
      }
      document.save(pdf);
    }
    return new SourceReader().read("x.pdf", pdf.toByteArray(), new Report()).orElseThrow().lines().stream()
        .filter(line -> line.kind() == Line.Kind.TEXT).map(line -> line.flow() + " " + line.text()).toList();
  }
}
