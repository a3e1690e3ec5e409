package org.engross.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The profile: whatever is valid under it is valid under the OASIS standard, and it forbids what it says it forbids. As many documents
 * as {@code -Dprofile.documents=5000} says are made at random from {@code -Dprofile.seed=1}.
 */
class ProfileTest {
  private static final int DOCUMENTS = Integer.getInteger("profile.documents", 1000);
  private static final long SEED = Long.getLong("profile.seed", 20261122L);
  private static final String VALID =
      text(new AknWriter(LocalDate.of(2036, 2, 1), cited -> Optional.empty()).write(Samples.complete()).xml());

  @Test
  void whateverIsValidHereIsValidUnderOasis() {
    Set<String> seen = new TreeSet<>();
    RandomDocument documents = new RandomDocument(SEED, seen);
    int valid = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      String document = documents.next();
      List<String> here = Grammar.ENGROSS.errors(bytes(document));
      // Only a fact that is stated twice may be wrong: the generator does not know that facts are unique.
      assertTrue(here.stream().allMatch(error -> error.contains("fact-name")), () -> "seed " + SEED + ": " + here + "\n" + document);
      valid += here.isEmpty() ? 1 : 0;
      List<String> there = Grammar.OASIS.errors(bytes(document));
      assertTrue(there.isEmpty(), () -> "seed " + SEED + ": " + there + "\n" + document);
    }
    assertTrue(valid > DOCUMENTS / 2, "too few valid documents: " + valid);
    Set<String> unseen = documents.allowed();
    assertFalse(unseen.isEmpty());
    unseen.removeAll(seen);
    assertEquals(Set.of(), unseen, "in no document of seed " + SEED);
  }

  /** Each line changes a valid document into one that OASIS accepts and the profile does not. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/akn/forbidden.csv", delimiter = '|', quoteCharacter = '`')
  void forbids(String what, String found, String replacement) {
    assertStricter(VALID.replace(found, replacement));
  }

  @ParameterizedTest
  @ValueSource(strings = {"preface", "references"})
  void requires(String element) {
    assertStricter(VALID.replaceAll("(?s)<" + element + "[ >].*</" + element + ">", ""));
  }

  /** The tables of {@code schema/README.md}: a line for what is left out, with the reason. */
  @Test
  void allThatIsLeftOutIsListed() throws Exception {
    String[] tables = Files.readString(Path.of("schema/README.md")).split("\\| (?:elements|attributes) \\| because \\|\n\\|---\\|---\\|\n");
    assertEquals(3, tables.length);
    assertEquals(leftOut("element"), listed(tables[1]));
    assertEquals(leftOut("attribute"), listed(tables[2]));
    assertEquals(Set.of(), declared("/schema/resolution.xsd", "any"), "wildcards");
  }

  private static Set<String> leftOut(String kind) throws Exception {
    Set<String> leftOut = declared("/oasis/akomantoso30.xsd", kind);
    assertTrue(leftOut.containsAll(declared("/schema/resolution.xsd", kind)));
    leftOut.removeAll(declared("/schema/resolution.xsd", kind));
    return leftOut;
  }

  private static Set<String> declared(String schema, String kind) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    try (InputStream stream = ProfileTest.class.getResourceAsStream(schema)) {
      NodeList declarations = factory.newDocumentBuilder().parse(stream).getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, kind);
      Set<String> names = new TreeSet<>();
      for (int i = 0; i < declarations.getLength(); i++) {
        Element declaration = (Element) declarations.item(i);
        // one that only refers to an element says nothing new; some attributes are of another schema
        names.add(kind.equals("element") ? declaration.getAttribute("name") : declaration.getAttribute("name") + declaration.getAttribute("ref"));
      }
      names.remove("");
      return names;
    }
  }

  /** The names of a table, each of which is in one line. */
  private static Set<String> listed(String table) {
    Set<String> listed = new TreeSet<>();
    for (String row : table.substring(0, table.indexOf("\n\n")).split("\n")) {
      String[] cells = row.split(" *\\| *");
      assertTrue(cells.length == 3 && !cells[2].isBlank(), () -> "a reason: " + row);
      for (String name : cells[1].split(", ")) {
        assertTrue(listed.add(name.replace("`", "")), () -> "twice: " + name);
      }
    }
    return listed;
  }

  private static void assertStricter(String document) {
    assertNotEquals(VALID, document, "nothing was changed");
    assertEquals(List.of(), Grammar.OASIS.errors(bytes(document)));
    assertNotEquals(List.of(), Grammar.ENGROSS.errors(bytes(document)));
  }

  private static byte[] bytes(String document) {
    return document.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] document) {
    return new String(document, StandardCharsets.UTF_8);
  }
}
