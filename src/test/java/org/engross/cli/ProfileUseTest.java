package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.engross.akn.AknDocument;
import org.engross.akn.AknWriter;
import org.engross.akn.RandomDocument;
import org.engross.check.Checker;
import org.engross.collection.AdoptionDates;
import org.engross.diagnostic.FindingsText;
import org.engross.diagnostic.Report;
import org.engross.parse.SpecExample;
import org.junit.jupiter.api.Test;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The profile has nothing that nobody uses: all of it comes up where texts are read, but what stands in {@code akn/marked.xml}. */
class ProfileUseTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  /** A file as a careful editor would mark it up: with what no reading of texts marks. */
  private static final Path MARKED = RESOURCES.resolve("akn/marked.xml");

  private final TextReading reading = new TextReading();

  @Test
  void everyElementAndAttributeIsUsed() throws Exception {
    Set<String> unused = new RandomDocument(1, new TreeSet<>()).allowed();
    assertFalse(unused.isEmpty());
    for (Path text : texts()) {
      unused.removeAll(usedByReading(text.getFileName().toString(), Files.readAllBytes(text)));
    }
    for (SpecExample example : SpecExample.all()) {
      unused.removeAll(usedByReading("text", example.text().getBytes(StandardCharsets.UTF_8)));
    }
    unused.removeAll(used(Files.readAllBytes(MARKED)));
    assertEquals(Set.of(), unused);
  }

  @Test
  void whatIsMarkedByHandIsSound() throws IOException {
    Report report = new Report();
    Checker.ofProfile().check(MARKED.getFileName().toString(), Files.readAllBytes(MARKED), report);
    Checker.ofStandard().check(MARKED.getFileName().toString(), Files.readAllBytes(MARKED), report);
    assertEquals("", FindingsText.of(report.findings()));
  }

  /** The seeds, the same resolution in six languages, and what the United Nations mark up. */
  private static List<Path> texts() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"));
        Stream<Path> languages = Files.list(RESOURCES.resolve("languages"));
        Stream<Path> official = Files.list(RESOURCES.resolve("akn4un"))) {
      return Stream.of(seeds.filter(file -> file.toString().endsWith(".txt")), languages, official.filter(file -> file.toString().endsWith(".xml"))).flatMap(files -> files).sorted().toList();
    }
  }

  private Set<String> usedByReading(String name, byte[] bytes) throws Exception {
    TextReading.Reading read = reading.read(name, bytes, List.of(), Optional.empty());
    AknWriter writer = new AknWriter(LocalDate.of(2036, 2, 1), new AdoptionDates(read.resolutions()));
    Set<String> used = new TreeSet<>();
    for (AknDocument document : read.documents(writer)) {
      used.addAll(used(document.xml()));
    }
    return used;
  }

  private static Set<String> used(byte[] xml) throws IOException, SAXException, ParserConfigurationException {
    Set<String> used = new TreeSet<>();
    SAXParserFactory factory = SAXParserFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.newSAXParser().parse(new ByteArrayInputStream(xml), new DefaultHandler() {
      @Override
      public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
        String element = RandomDocument.prefix(namespace) + name;
        used.add(element);
        for (int i = 0; i < attributes.getLength(); i++) {
          used.add(element + "/@" + attributes.getQName(i));
        }
      }
    });
    return used;
  }
}
