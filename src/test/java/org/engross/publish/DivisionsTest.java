package org.engross.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words may be divided, and where. */
class DivisionsTest {
  private final Divisions divisions = new Divisions();

  @Test
  void wordsOfTheTextsAreDivided() {
    assertArrayEquals(new int[] {4}, divisions.hyphenate("girlhood", 3, 3).getHyphenationPoints());
    assertNotNull(divisions.hyphenate("“Governments,”", 3, 3));
    assertNotNull(divisions.hyphenate("responsibility;", 3, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"September", "December,", "UNICEF", "UNESCO’s", "A/CONF.213/18", "A/RES/57/176", "20378", "women", "governments5", "www.un.org", "1948–1950", "XXIII"})
  void othersAreNot(String word) {
    assertNull(divisions.hyphenate(word, 3, 3));
  }
}
