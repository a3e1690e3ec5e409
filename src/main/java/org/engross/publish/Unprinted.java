package org.engross.publish;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The texts that no pages could be made of.
 *
 * @param unsettable those that cannot be set, by their slugs, each with the reasons
 * @param tooLarge those that the memory of Java does not suffice for, in the same way
 */
public record Unprinted(SortedMap<String, String> unsettable, SortedMap<String, String> tooLarge) {

  /** All of them, each once. */
  public List<String> slugs() {
    return Stream.of(unsettable, tooLarge).flatMap(texts -> texts.keySet().stream()).toList();
  }
}
