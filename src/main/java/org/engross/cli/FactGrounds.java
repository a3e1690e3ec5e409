package org.engross.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.engross.diagnostic.Reason;
import org.engross.ledger.FactExplanation;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.Meeting;
import org.engross.model.Symbol;

/** Tells how each fact about a resolution is known, or that it is not. */
final class FactGrounds {
  private FactGrounds() {}

  /** All facts there can be, in the order of the provenance; the name of the resolution is null where its file holds no other. */
  static List<FactExplanation> of(String resolution, Facts facts) {
    return List.of(
        ground(resolution, "symbol", facts.symbol(), Symbol::text),
        ground(resolution, "title", facts.title(), Function.identity()),
        ground(resolution, "session", facts.session(), String::valueOf),
        ground(resolution, "agenda-item", facts.agendaItem(), Function.identity()),
        ground(resolution, "report", facts.report(), Function.identity()),
        ground(resolution, "committee", facts.committee(), Function.identity()),
        ground(resolution, "adopted", facts.adopted(), String::valueOf),
        ground(resolution, "meeting", facts.meeting(), Meeting::text),
        ground(resolution, "distributed", facts.distributed(), String::valueOf),
        ground(resolution, "outcome", facts.outcome(), Function.identity()));
  }

  private static <T> FactExplanation ground(String resolution, String name, Optional<Fact<T>> known, Function<T, String> value) {
    return known
        .map(fact -> new FactExplanation(resolution, name, value.apply(fact.value()), fact.reason(), fact.reason().text(fact.basis()),
            fact.place() == null ? null : fact.place().position()))
        .orElseGet(() -> new FactExplanation(resolution, name, null, Reason.FACT_ABSENT, Reason.FACT_ABSENT.text(), null));
  }
}
