package org.engross.akn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The profile: whatever is valid under it is valid under the OASIS standard, and it forbids what it says it forbids. */
class ProfileTest {
  private static final int DOCUMENTS = 250;
  private static final String VALID =
      text(new AknWriter(LocalDate.of(2036, 2, 1), cited -> Optional.empty()).write(Samples.complete()).xml());

  @Test
  void whateverIsValidHereIsValidUnderOasis() throws IOException {
    Set<String> seen = new TreeSet<>();
    RandomDocument documents = new RandomDocument(20261122L, seen);
    int valid = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      String document = documents.next();
      List<String> here = Grammar.ENGROSS.errors(bytes(document));
      // Only a fact that is stated twice may be wrong: the generator does not know that facts are unique.
      assertTrue(here.stream().allMatch(error -> error.contains("fact-name")), () -> here + "\n" + document);
      valid += here.isEmpty() ? 1 : 0;
      List<String> there = Grammar.OASIS.errors(bytes(document));
      assertTrue(there.isEmpty(), () -> there + "\n" + document);
    }
    assertTrue(valid > DOCUMENTS / 2, "too few valid documents: " + valid);
    assertEquals(Set.of(), unseen(seen), "in no document");
  }

  /** The elements of the schema that no document held. */
  private static Set<String> unseen(Set<String> seen) throws IOException {
    Set<String> unseen = new TreeSet<>();
    try (InputStream stream = ProfileTest.class.getResourceAsStream("/schema/resolution.xsd")) {
      Matcher matcher = Pattern.compile("<xs:element name=\"([^\"]+)\"").matcher(text(stream.readAllBytes()));
      while (matcher.find()) {
        unseen.add("akn:" + matcher.group(1));
      }
    }
    assertFalse(unseen.isEmpty());
    unseen.removeAll(seen);
    return unseen;
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
