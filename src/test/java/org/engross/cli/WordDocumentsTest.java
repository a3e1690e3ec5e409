package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.engross.Seeds;
import org.engross.akn.AknWriter;
import org.engross.collection.AdoptionDates;
import org.engross.collection.DescriptionReader;
import org.engross.collection.Member;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.Report;
import org.engross.diagnostic.Severity;
import org.engross.model.Resolution;
import org.engross.publish.Edition;
import org.engross.publish.Press;
import org.engross.publish.WordDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Word documents we write are read again as the texts that they were made from. */
class WordDocumentsTest {
  @TempDir Path folder;

  /** Only what the text was made from differs: what a text lacks was supplied once more. */
  @Test
  void theSeedsComeBackAsTheyWere() throws IOException {
    Edition edition = Seeds.edition();
    WordDocuments documents = new WordDocuments(new Press(edition));
    List<Member> members = new DescriptionReader(InputFiles::isText).read(Seeds.FOLDER, new Report()).orElseThrow().members();
    List<Resolution> read = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      TextReading.Reading reading = new TextReading().read(edition.texts().get(i).slug() + ".docx", documents.document(i), members.get(i).supplied(), Optional.empty());
      reading.report().findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::text).forEach(errors::add);
      read.addAll(reading.resolutions());
    }
    assertEquals(List.of(), errors);
    AknWriter writer = new AknWriter(LocalDate.of(2017, 2, 2), new AdoptionDates(read));
    for (int i = 0; i < members.size(); i++) {
      assertEquals(text(edition.texts().get(i).akn()), text(writer.write(read.get(i)).xml()), members.get(i).file());
    }
  }

  @Test
  void theSameTextGivesTheSameBytes() {
    assertArrayEquals(new WordDocuments(Seeds.press()).document(0), new WordDocuments(Seeds.press()).document(0));
  }

  @Test
  void convertWritesThemBesideTheXml() throws IOException {
    Path in = Files.copy(Path.of("src/test/resources/markdown/a-res-99-998.md"), folder.resolve("lamps.md"));
    Run run = Run.of("convert", "--docx", "-o", folder.resolve("out"), in);
    assertEquals(folder.resolve("out/lamps.xml") + "\n" + folder.resolve("out/lamps.docx") + "\n", run.out(), run.err());
    Run over = Run.of("convert", "--docx", "-o", folder.resolve("out"), folder.resolve("out/lamps.docx"));
    assertEquals(2, over.status());
    assertTrue(over.err().contains("would be written over"), over.err());
    assertEquals(0, Run.of("convert", "-o", folder.resolve("again"), folder.resolve("out/lamps.docx")).status());
    // the date of the mark-up stands in no Word document
    assertEquals(printed(folder.resolve("out/lamps.xml")), printed(folder.resolve("again/lamps.xml")));
  }

  /** What is printed, without names of elements that are counted through the text. */
  private static String printed(Path akn) throws IOException {
    return Files.readString(akn).replaceAll("(?s)^.*</meta>\\s*<coverPage", "").replaceAll(" (?:eId|refersTo|href)=\"[^\"]*\"", "").replaceAll("</?(?:a|ref)>", "").replaceAll("date=\"[^\"]*\" name=\"markup\"", "");
  }

  private static String text(byte[] akn) {
    return new String(akn, StandardCharsets.UTF_8).replaceAll("<engross:source [^>]*>", "");
  }
}
