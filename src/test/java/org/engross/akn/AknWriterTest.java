package org.engross.akn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.engross.diagnostic.Position;
import org.engross.model.Cited;
import org.engross.model.KnownDate;
import org.engross.model.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

class AknWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/akn");
  private static final AknWriter WRITER = new AknWriter(LocalDate.of(2036, 2, 1), AknWriterTest::adopted);

  /** The collection knows one date. */
  private static Optional<KnownDate> adopted(Cited cited) {
    return "64/293".equals(cited.number()) ? Optional.of(new KnownDate(LocalDate.of(2010, 7, 30), KnownDate.Source.COLLECTION)) : Optional.empty();
  }

  static Stream<Arguments> samples() {
    return Stream.of(
        Arguments.of("complete", Samples.complete()), Arguments.of("divided", Samples.divided()), Arguments.of("tabular", Samples.tabular()), Arguments.of("bare", Samples.bare()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void writesTheWholeFile(String name, Resolution resolution) throws IOException {
    String written = new String(WRITER.write(resolution).xml(), StandardCharsets.UTF_8);
    Path golden = GOLDEN.resolve(name + ".xml");
    if ("update".equals(System.getProperty("golden"))) {
      Files.writeString(golden, written);
    }
    assertEquals(Files.readString(golden), written);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void isValidUnderBothSchemas(String name, Resolution resolution) {
    byte[] xml = WRITER.write(resolution).xml();
    assertEquals(List.of(), Grammar.ENGROSS.errors(xml));
    assertEquals(List.of(), Grammar.OASIS.errors(xml));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void everyReferenceLeadsSomewhereAndEveryClassIsReferredTo(String name, Resolution resolution) throws Exception {
    List<String> eIds = new ArrayList<>();
    Set<String> references = new HashSet<>();
    Set<String> classes = new HashSet<>();
    NodeList elements = parse(WRITER.write(resolution).xml()).getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      NamedNodeMap attributes = elements.item(i).getAttributes();
      for (int j = 0; j < attributes.getLength(); j++) {
        Attr attribute = (Attr) attributes.item(j);
        if (attribute.getName().equals("eId")) {
          eIds.add(attribute.getValue());
          if (elements.item(i).getNodeName().startsWith("TLC")) {
            classes.add("#" + attribute.getValue());
          }
        } else if (attribute.getValue().startsWith("#")) {
          references.add(attribute.getValue());
        }
      }
    }
    assertEquals(eIds.size(), Set.copyOf(eIds).size(), "an eId is given twice");
    assertTrue(references.containsAll(classes), () -> "not referred to: " + classes + " in " + references);
    references.removeIf(reference -> eIds.contains(reference.substring(1)));
    assertEquals(Set.of(), references, "references that lead nowhere");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void positionsBelongToEIdsOfTheFile(String name, Resolution resolution) throws Exception {
    AknDocument document = WRITER.write(resolution);
    Document xml = parse(document.xml());
    Set<String> eIds = new HashSet<>();
    NodeList elements = xml.getElementsByTagName("*");
    for (int i = 0; i < elements.getLength(); i++) {
      eIds.add(((Element) elements.item(i)).getAttribute("eId"));
    }
    assertTrue(eIds.containsAll(document.positions().keySet()));
  }

  @Test
  void tellsWhereAParagraphWasRead() {
    AknDocument document = WRITER.write(Samples.bare());
    assertEquals(new Position(Text.FILE, 2, 1), document.positions().get("para_1"));
    assertEquals(new Position(Text.FILE, 1, 1), document.positions().get("term_1"));
  }

  @Test
  void namesAFileAfterTheSymbolOrElseAfterTheSource() {
    assertEquals("a-res-90-17", WRITER.write(Samples.complete()).slug());
    assertEquals("a/res/90/17", WRITER.write(Samples.complete()).path());
    assertEquals("sample", WRITER.write(Samples.bare()).slug());
    assertEquals("sample", WRITER.write(Samples.bare()).path());
  }

  @Test
  void givesTheSameBytesAgain() {
    AknWriter another = new AknWriter(LocalDate.of(2036, 2, 1), AknWriterTest::adopted);
    assertArrayEquals(WRITER.write(Samples.complete()).xml(), another.write(Samples.complete()).xml());
  }

  private static Document parse(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }
}
