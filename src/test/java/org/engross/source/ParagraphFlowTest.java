package org.engross.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
}
