package org.engross.bench;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * An official text poured into a raw shape.
 *
 * @param bytes of the file
 * @param ending of its name
 * @param printed the facts that stand in it; the others may not be read as anything else than they are
 */
record Poured(byte[] bytes, String ending, Set<KnownFact> printed) {
  Poured(String text, Set<KnownFact> printed) {
    this(text.getBytes(StandardCharsets.UTF_8), "txt", printed);
  }
}
