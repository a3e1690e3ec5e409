package org.engross.model;

import java.util.function.Function;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Reason;

/**
 * Something known about a resolution, and how it is known.
 *
 * @param value never null; a fact that is not known is an absent {@code Optional}
 * @param standing how it is known
 * @param basis on what ground, for a supplied fact; null for one that was read
 * @param reason why it is believed
 * @param place what says so in the source; null for a supplied fact
 */
public record Fact<T>(T value, Standing standing, String basis, Reason reason, Passage place) {
  /** How a fact is known. */
  public enum Standing {
    /** Printed in the text, or told by what is printed ("57/176" of the General Assembly: A/RES/57/176). */
    READ,
    /** Given by the description of the collection or on the command line. */
    SUPPLIED
  }

  public static <T> Fact<T> read(T value) {
    return read(value, Reason.FACT_PRINTED, null);
  }

  /** @param place what says so in the source */
  public static <T> Fact<T> read(T value, Reason reason, Passage place) {
    return new Fact<>(value, Standing.READ, null, reason, place);
  }

  public static <T> Fact<T> supplied(T value, String basis) {
    return new Fact<>(value, Standing.SUPPLIED, basis, Reason.FACT_SUPPLIED, null);
  }

  public <R> Fact<R> map(Function<T, R> function) {
    return new Fact<>(function.apply(value), standing, basis, reason, place);
  }
}
