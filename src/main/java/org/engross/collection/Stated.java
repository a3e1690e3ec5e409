package org.engross.collection;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.engross.model.Fact;
import org.engross.model.Resolution;
import org.engross.model.Symbol;

/**
 * What a resolution says of dates, which is all that the texts of a collection are asked before they are written.
 *
 * @param symbol null where it is not known
 * @param adopted null where it is not known
 * @param distributed null where it is not known
 * @param citations every resolution or document it cites, in order
 */
public record Stated(String symbol, LocalDate adopted, LocalDate distributed, List<Dated> citations) implements Serializable {
  /**
   * A citation.
   *
   * @param date that it prints, or null
   */
  public record Dated(String symbol, LocalDate date) implements Serializable {}

  public static Stated of(Resolution resolution) {
    return new Stated(
        resolution.facts().symbol().map(Fact::value).map(Symbol::text).orElse(null),
        resolution.facts().adopted().map(Fact::value).orElse(null),
        resolution.facts().distributed().map(Fact::value).orElse(null),
        Citations.of(resolution).stream().map(citation -> new Dated(citation.inline().cited().symbol(), citation.inline().cited().date())).toList());
  }
}
