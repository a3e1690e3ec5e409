package org.engross.lineage;

/** A passage of a text. */
public record Place(DatedText text, Passage passage) {}
