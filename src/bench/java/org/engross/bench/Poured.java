package org.engross.bench;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * An official text poured into a raw shape.
 *
 * @param bytes of the file
 * @param ending of its name
 * @param printed the facts that stand in it; the others may not be read as anything else than they are
 * @param labelled a paragraph with the label that is printed before it
 */
record Poured(byte[] bytes, String ending, Set<KnownFact> printed, UnaryOperator<Paragraph> labelled) {
  Poured(byte[] bytes, String ending, Set<KnownFact> printed) {
    this(bytes, ending, printed, UnaryOperator.identity());
  }

  Poured(String text, Set<KnownFact> printed) {
    this(text.getBytes(StandardCharsets.UTF_8), "txt", printed);
  }
}
