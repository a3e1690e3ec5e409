package org.engross.bench;

import java.util.Set;

/**
 * An official text poured into a raw shape.
 *
 * @param text the raw text
 * @param printed the facts that stand in it; the others may not be read as anything else than they are
 */
record Poured(String text, Set<KnownFact> printed) {}
