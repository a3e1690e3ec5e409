package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.junit.jupiter.api.Test;

/** What xslt/common says about a text: facts and their standing, labels of units, calls of notes, aims of citations. */
class CommonStylesheetsTest {

  @Test
  void namesEveryUnitFactNoteAndCitation() throws IOException, SaxonApiException {
    PublishedText patterns = new PublishedText("patterns", "patterns", bytes("/publish/patterns.xml"));
    Press press = new Press(new Edition("Patterns", null, "eng", LocalDate.of(2026, 1, 1), List.of(patterns)));
    Xslt30Transformer transformer = press.compile("xslt/test/common.xsl").load30();
    transformer.setStylesheetParameters(press.parameters());
    StringWriter result = new StringWriter();
    transformer.callTemplate(null, press.processor().newSerializer(result));

    assertEquals(new String(bytes("/publish/patterns-common.txt"), StandardCharsets.UTF_8).strip(), result.toString().strip());
  }

  private static byte[] bytes(String resource) throws IOException {
    try (InputStream stream = CommonStylesheetsTest.class.getResourceAsStream(resource)) {
      return stream.readAllBytes();
    }
  }
}
