package org.engross.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The n-th character of a text is found in its file whatever mark-up lies between. */
class MarkedUpTest {

  @Test
  void tagsCommentsAndInstructionsAreNoText() {
    assertFound("<!-- > --><b title=\"a>b\">on</b><?x y?>e ", "bridge");
  }

  @Test
  void aReferenceIsOneCharacterOrTwo() {
    assertFound("R&amp;D &#8217;&#x1F600; ", "bridge", "R&D \u2019\uD83D\uDE00 ");
  }

  @Test
  void sectionsOfCharactersAndLineEndsAreRead() {
    assertFound("<![CDATA[a<b]]>\r\n", "bridge", "a<b\n");
  }

  private static void assertFound(String markUp, String word) {
    assertFound(markUp, word, "one ");
  }

  private static void assertFound(String markUp, String word, String text) {
    assertEquals(markUp.length(), MarkedUp.skip(markUp + word, 0, text.length()));
  }
}
