package org.engross.lineage;

/**
 * A paragraph that the next text of its series has nothing of.
 *
 * @param paragraph that was left
 * @param next the next text by the same organ, or where there is none the next of all
 * @param comesBack where a later text has it again; null where none has
 */
public record NotCarried(Place paragraph, DatedText next, Place comesBack) {}
