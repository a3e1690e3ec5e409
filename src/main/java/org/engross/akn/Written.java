package org.engross.akn;

import org.engross.diagnostic.Fate;
import org.engross.diagnostic.Passage;

/**
 * Characters of a document, with the place where they stand in it.
 *
 * @param eId of the innermost element around them that has one
 * @param at how many characters stand before them directly in that element, those of elements in it that have an eId left out; -1 for
 *     a sign that became an attribute of the element
 * @param fate text, the call of a note, or a number
 * @param passage the characters, each with its offset in the source; a number has none, it is known by its place
 */
public record Written(String eId, int at, Fate fate, Passage passage) {}
