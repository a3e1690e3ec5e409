package org.engross.diagnostic;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A stretch of text of which every character knows the offset in its source where it was read. Passages are cut and joined
 * like strings, so that what became of each character of a source can be told from the finished document.
 *
 * <p>A character that no source holds (the blank that joins two lines) has the offset {@value #NOWHERE}.
 */
public final class Passage implements CharSequence {
  /** The offset of a character that stands in no source. */
  public static final int NOWHERE = -1;

  private final Origin origin;
  private final String text;
  private final int[] offsets;

  private Passage(Origin origin, String text, int[] offsets) {
    this.origin = origin;
    this.text = text;
    this.offsets = offsets;
  }

  /** The characters of {@code origin} from {@code start} (inclusive) to {@code end} (exclusive). */
  public static Passage of(Origin origin, int start, int end) {
    int[] offsets = new int[end - start];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = start + i;
    }
    return new Passage(origin, origin.characters().substring(start, end), offsets);
  }

  /** Text that stands in no source. */
  public static Passage supplied(String text) {
    int[] offsets = new int[text.length()];
    Arrays.fill(offsets, NOWHERE);
    return new Passage(null, text, offsets);
  }

  /** The same passage with another character at {@code index}: a tab that became a blank, say. */
  public Passage withCharacter(int index, char character) {
    return new Passage(origin, text.substring(0, index) + character + text.substring(index + 1), offsets);
  }

  /** The passages one after the other; the empty list gives an empty passage. */
  public static Passage join(List<Passage> parts) {
    StringBuilder text = new StringBuilder();
    Origin origin = null;
    for (Passage part : parts) {
      text.append(part.text);
      origin = origin == null ? part.origin : origin;
    }
    int[] offsets = new int[text.length()];
    int at = 0;
    for (Passage part : parts) {
      System.arraycopy(part.offsets, 0, offsets, at, part.offsets.length);
      at += part.offsets.length;
    }
    return new Passage(origin, text.toString(), offsets);
  }

  public Passage plus(Passage next) {
    return join(List.of(this, next));
  }

  /** From {@code start} to the end. */
  public Passage from(int start) {
    return subSequence(start, length());
  }

  /** Without white space at either end. */
  public Passage strip() {
    int start = 0;
    int end = text.length();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return subSequence(start, end);
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** Offset in the source of the character at {@code index}, or {@value #NOWHERE}. */
  public int offset(int index) {
    return offsets[index];
  }

  /** The offsets of all characters, in order. */
  public IntStream offsets() {
    return Arrays.stream(offsets);
  }

  /** Where the first character that stands in a source stands; null where none does. */
  public Position position() {
    for (int offset : offsets) {
      if (offset != NOWHERE) {
        return origin.position(offset);
      }
    }
    return null;
  }

  /** Where the character at {@code index}, or the next one that stands in a source, stands; null where none does. */
  public Position position(int index) {
    return from(index).position();
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public char charAt(int index) {
    return text.charAt(index);
  }

  @Override
  public Passage subSequence(int start, int end) {
    return new Passage(origin, text.substring(start, end), Arrays.copyOfRange(offsets, start, end));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage passage && text.equals(passage.text) && Arrays.equals(offsets, passage.offsets);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The characters alone. */
  @Override
  public String toString() {
    return text;
  }
}
