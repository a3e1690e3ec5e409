package org.engross.parse;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WrittenWordsTest {
  @Test
  void wordsThatTheTextHasInOnePieceElsewhere() {
    WrittenWords words = new WrittenWords("the develop-\nment of co-\n  operation and of development, by co-operation");
    assertTrue(words.broken("develop", "ment"));
    assertFalse(words.broken("co", "operation"));
  }

  @Test
  void wordsThatOtherResolutionsHave() {
    WrittenWords text = new WrittenWords("the Governments have com-\nplied with it");
    assertTrue(text.broken("com", "plied"));
    assertFalse(text.broken("high", "level"));
    assertFalse(text.broken("peace", "keeping"), "both parts are words, and the text breaks none");
    assertFalse(text.broken("co", "ordination"), "an older spelling");
    WrittenWords columns = new WrittenWords("the develop-\nment of co-\nlumns, a state-\nment; the statement of develop-\nment on development");
    assertTrue(columns.broken("under", "standing"));
    assertFalse(columns.broken("high", "level"));
  }

  @Test
  void aLineWithoutEndIsReadInBoundedTime() {
    assertTimeout(Duration.ofSeconds(20), () -> new WrittenWords("x".repeat(3_000_000)));
    assertTimeout(Duration.ofSeconds(20), () -> new WrittenWords("a-\n" + "word ".repeat(600_000)));
  }
}
