package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file records beside its text reaches the readers of all products: drafts, sponsors, meetings, voters, subjects. */
class RecordTest {
  private static final Path FILE = Path.of("src/test/resources/akn4un/whole.xml");

  @Test
  void isShownByEveryProduct(@TempDir Path folder) throws IOException {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    Files.copy(FILE, texts.resolve("whole.xml"));
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream());
    Main.run(nowhere, nowhere, "build", texts.toString(), "-o", folder.resolve("out").toString());

    Element page = Jsoup.parse(folder.resolve("out/site/a/res/75/999/index.html"));
    assertEquals(
        """
        Draft: A/C.2/75/L.99, 1 April 2021 Antigua and Barbuda, Bolivia (Plurinational State of), Chad, Trinidad and Tobago
        Joined by: Fiji, Togo
        Recommended: A/75/900, para. 12
        Adopted: A/75/PV.71, 6 May 2021
        In favour: 3 CHAD FIJI
        Against: 0
        Goals: Goal 9, Industry, innovation and infrastructure
        UNBIS Thesaurus: bridge's keepers
        Agenda, A/75/251: Bridges of the world.
        """.strip(),
        String.join("\n", page.select("#record dl > div").stream().map(entry -> entry.child(0).text() + ": " + entry.child(1).text()).toList()));
    assertEquals(
        List.of("https://undocs.org/en/A/C.2/75/L.99", "https://undocs.org/en/A/75/900", "https://undocs.org/en/A/75/PV.71", "http://metadata.un.org/sdg/9",
            "http://metadata.un.org/thesaurus/1"),
        page.select("#record a").eachAttr("href"));

    String markdown = Files.readString(folder.resolve("out/markdown/a-res-75-999.md"));
    assertTrue(markdown.contains("""
        history:
          - {step: draftResolution, date: 2021-04-01, document: A/C.2/75/L.99, by: [Antigua and Barbuda, Bolivia (Plurinational State of), Chad, Trinidad and Tobago]}
          - {step: draftResolutionAdditionalSponsors, by: [Fiji, Togo]}
          - {step: recommendedForAdoption, document: "A/75/900, para. 12"}
          - {step: adopted, date: 2021-05-06, document: A/75/PV.71}
        votes:
          - {choice: inFavour, count: 3, voters: [CHAD, FIJI]}
          - {choice: against, count: 0}
        keywords:
        """), markdown);

    try (PDDocument book = Loader.loadPDF(folder.resolve("out/compendium.pdf").toFile())) {
      String words = new PDFTextStripper().getText(book).replaceAll("[\\s\\h]+", " ");
      assertTrue(words.contains("Joined by: Fiji, Togo. Recommended: A/75/900, para. 12. Adopted: A/75/PV.71, 6 May 2021. In favour: 3. CHAD, FIJI. Against: 0."), words);
    }
  }
}
