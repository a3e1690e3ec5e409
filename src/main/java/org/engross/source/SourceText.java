package org.engross.source;

import org.engross.diagnostic.Origin;

/**
 * A file as text.
 *
 * @param origin its characters and lines
 * @param sha256 of its bytes, in hexadecimal
 */
public record SourceText(Origin origin, String sha256) {}
