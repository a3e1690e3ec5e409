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

  /** All facts there can be, in the order of the provenance. */
  static List<FactExplanation> of(Facts facts) {
    return List.of(
        ground("symbol", facts.symbol(), Symbol::text),
        ground("title", facts.title(), Function.identity()),
        ground("session", facts.session(), String::valueOf),
        ground("agenda-item", facts.agendaItem(), Function.identity()),
        ground("report", facts.report(), Function.identity()),
        ground("committee", facts.committee(), Function.identity()),
        ground("adopted", facts.adopted(), String::valueOf),
        ground("meeting", facts.meeting(), Meeting::text),
        ground("distributed", facts.distributed(), String::valueOf),
        ground("outcome", facts.outcome(), Function.identity()));
  }

  private static <T> FactExplanation ground(String name, Optional<Fact<T>> known, Function<T, String> value) {
    return known
        .map(fact -> new FactExplanation(name, value.apply(fact.value()), fact.reason(), fact.reason().text(fact.basis()),
            fact.place() == null ? null : fact.place().position()))
        .orElseGet(() -> new FactExplanation(name, null, Reason.FACT_ABSENT, Reason.FACT_ABSENT.text(), null));
  }
}
