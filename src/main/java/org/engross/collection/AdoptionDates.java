package org.engross.collection;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.engross.model.Cited;
import org.engross.model.Fact;
import org.engross.model.Inline;
import org.engross.model.Resolution;
import org.engross.model.Symbol;

/**
 * When the resolutions were adopted that a collection holds or cites with a date. A date that two texts give differently is taken
 * for unknown, unless the resolution itself is in the collection.
 */
public final class AdoptionDates implements Function<Cited, Optional<LocalDate>> {
  private final Map<String, LocalDate> own = new HashMap<>();
  private final Map<String, Optional<LocalDate>> cited = new HashMap<>();

  public AdoptionDates(List<Resolution> resolutions) {
    for (Resolution resolution : resolutions) {
      Optional<String> symbol = resolution.facts().symbol().map(Fact::value).map(Symbol::text);
      Optional<LocalDate> adopted = resolution.facts().adopted().map(Fact::value);
      if (symbol.isPresent() && adopted.isPresent()) {
        own.put(symbol.get(), adopted.get());
      }
      for (Citations.Citation citation : Citations.of(resolution)) {
        Cited target = citation.inline().cited();
        if (target.date() != null) {
          cited.merge(target.symbol(), Optional.of(target.date()), (first, second) -> first.equals(second) ? first : Optional.empty());
        }
      }
    }
  }

  /** The day of adoption; empty where the collection does not know it. */
  @Override
  public Optional<LocalDate> apply(Cited target) {
    Optional<LocalDate> known = Optional.ofNullable(own.get(target.symbol()));
    return known.isPresent() ? known : cited.getOrDefault(target.symbol(), Optional.empty());
  }
}
