package org.engross.lineage;

import org.engross.diagnostic.Position;

/**
 * An override that changes nothing.
 *
 * @param kind {@code series} or {@code origin}
 * @param why in words
 */
public record Idle(Position position, String kind, String why) {}
