package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.junit.jupiter.api.Test;

/** What xslt/common says about a text: facts and their standing, labels of units, calls of notes, aims of citations. */
class CommonStylesheetsTest {

  @Test
  void namesEveryUnitFactNoteAndCitation() throws IOException, SaxonApiException {
    String said = new String(bytes("/publish/patterns-common.txt"), StandardCharsets.UTF_8).strip();
    assertEquals(said, said(bytes("/publish/patterns.xml")));
  }

  /** The bracket that opens a paragraph of a draft is no part of what it is called. */
  @Test
  void labelsLeaveOutTheBracketsOfDrafts() throws IOException, SaxonApiException {
    String draft = new String(bytes("/publish/patterns.xml"), StandardCharsets.UTF_8).replaceAll("<num>(\\d+\\.)</num>", "<num>[$1</num>");
    assertTrue(draft.contains("<num>[2.</num>"), draft);
    String said = new String(bytes("/publish/patterns-common.txt"), StandardCharsets.UTF_8).strip();
    assertEquals(said, said(draft.getBytes(StandardCharsets.UTF_8)));
  }

  private static String said(byte[] akn) throws SaxonApiException {
    PublishedText patterns = new PublishedText("patterns", "patterns", akn);
    Press press = new Press(new Edition("Patterns", null, "eng", LocalDate.of(2026, 1, 1), List.of(patterns)));
    Xslt30Transformer transformer = press.compile("xslt/test/common.xsl").load30();
    transformer.setStylesheetParameters(press.parameters());
    StringWriter result = new StringWriter();
    transformer.callTemplate(null, press.processor().newSerializer(result));
    return result.toString().strip();
  }

  /** A note says what "Ibid." stands for in brackets; the rest is what it prints. */
  @Test
  void ibidStandsForTheSourceBeforeItUpToWhatComesInstead() throws SaxonApiException {
    String expected = """
        Ibid., para. 3.
        United Nations, Treaty Series, vol. 11, No. 22.
        Ibid., vol. 33, No. 44. [United Nations, Treaty Series, note 2]
        Ibid. [United Nations, Treaty Series, vol. 33, No. 44, note 2]
        Resolution 90/1, annexes I and II.
        Ibid., annex III. [Resolution 90/1, note 5]
        See Official Records of the General Assembly, Ninety-first Session, Supplement No. 7 (A/91/7), chap. II, sect. A.
        Ibid., chap. V. [Official Records of the General Assembly, Ninety-first Session, Supplement No. 7 (A/91/7), note 7]
        Ibid., Supplement No. 8 (A/91/8). [Official Records of the General Assembly, Ninety-first Session, note 7]
        Ibid., Ninety-second Session, Supplement No. 7 (A/92/7). [Official Records of the General Assembly, note 7]
        Official Records of the Economic and Social Council, 2030, Supplement No. 3 (E/2030/3), chap. I.
        Ibid., 2031, Supplement No. 3 (E/2031/3). [Official Records of the Economic and Social Council, note 11]
        A/91/100, annex.
        Ibid., para. 6. [A/91/100, annex, note 13]
        Official Records of the General Assembly, Ninety-fifth Session, Supplement No. 4 (A/95/4); and ibid., Ninety-sixth Session, Supplement No. 4 (A/96/4).
        Ibid., chap. II. [Official Records of the General Assembly, Ninety-sixth Session, Supplement No. 4 (A/96/4), note 15]
        """;
    Press press = new Press(new Edition("None", null, "eng", LocalDate.of(2026, 1, 1), List.of()));
    Xslt30Transformer transformer = press.compile("xslt/test/ibid.xsl").load30();
    transformer.setStylesheetParameters(Map.of(new QName("notes"), new XdmAtomicValue(expected.replaceAll(" \\[[^\n]*|\n$", ""))));
    StringWriter result = new StringWriter();
    transformer.callTemplate(null, press.processor().newSerializer(result));

    assertEquals(expected, result.toString());
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream stream = CommonStylesheetsTest.class.getResourceAsStream(resource)) {
      return stream.readAllBytes();
    }
  }
}
