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
  void aLineWithoutEndIsReadInBoundedTime() {
    assertTimeout(Duration.ofSeconds(20), () -> new WrittenWords("x".repeat(3_000_000)));
    assertTimeout(Duration.ofSeconds(20), () -> new WrittenWords("a-\n" + "word ".repeat(600_000)));
  }
}
