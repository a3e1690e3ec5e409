package org.engross.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.Meeting;
import org.engross.model.Organ;
import org.engross.model.PrintedFact;
import org.engross.model.SuppliedFact;
import org.engross.model.Symbol;
import org.engross.source.SourceLines;
import org.engross.source.SourceLines.Declared;

/** Gathers what is printed about a resolution as a whole, and fills the gaps with what was supplied. */
final class FactsBuilder {
  private final Map<PrintedFact, String> printed = new EnumMap<>(PrintedFact.class);
  private final Map<String, SuppliedFact> supplied = new HashMap<>();
  private final Map<String, Declared> declared = new HashMap<>();
  private final Origin origin;
  private final Report report;
  private final String file;

  /** @param source what its file declares fills what the text does not print */
  FactsBuilder(String file, List<SuppliedFact> supplied, SourceLines source, Report report) {
    this.file = file;
    this.origin = source.source().origin();
    this.report = report;
    source.declared().forEach(fact -> declared.putIfAbsent(fact.name(), fact));
    HistoryReader.outcome(source.proceedings()).ifPresent(outcome -> declared.putIfAbsent("outcome", new Declared("outcome", outcome, source.proceedings().outcome())));
    supplied.forEach(fact -> this.supplied.put(fact.name(), fact));
  }

  /** Notes a printed fact; the first one printed stands. */
  void printed(PrintedFact fact, String value) {
    if (value != null) {
      printed.putIfAbsent(fact, value);
    }
  }

  Optional<String> printed(PrintedFact fact) {
    return Optional.ofNullable(printed.get(fact));
  }

  /** @param organ who speaks in the opening line, or null */
  Facts build(Organ organ) {
    return new Facts(
        fact("symbol", symbol(organ).map(Symbol::text), text -> Symbol.of(text).or(() -> Optional.ofNullable(organ).map(speaker -> new Symbol(speaker, text)))),
        fact("title", printed(PrintedFact.TITLE), Optional::of),
        fact("session", printed(PrintedFact.SESSION), FactsBuilder::number),
        fact("agenda-item", printed(PrintedFact.AGENDA_ITEM), Optional::of),
        fact("report", printed(PrintedFact.REPORT), Optional::of),
        fact("committee", printed(PrintedFact.PROPONENT), Optional::of),
        fact("adopted", printed(PrintedFact.DATE_OF_ADOPTION), FactsBuilder::date),
        fact("meeting", printed(PrintedFact.MEETING), Meeting::of),
        fact("distributed", printed(PrintedFact.DATE_OF_ISSUANCE), FactsBuilder::date),
        fact("outcome", printed(PrintedFact.OUTCOME), Optional::of));
  }

  /** rule: the heading's number and the organ that speaks make the symbol, where none is printed. */
  private Optional<Symbol> symbol(Organ organ) {
    Optional<Symbol> symbol = printed(PrintedFact.SYMBOL).flatMap(Symbol::of);
    return symbol.isPresent() || organ == null ? symbol : printed(PrintedFact.NUMBER).map(number -> new Symbol(organ, number));
  }

  private <T> Optional<Fact<T>> fact(String name, Optional<String> read, Function<String, Optional<T>> reader) {
    SuppliedFact given = supplied.get(name);
    Optional<T> value = read.flatMap(reader);
    Declared stated = declared.get(name);
    if (stated != null) {
      Optional<T> statement = reader.apply(stated.value());
      if (value.isPresent() && statement.isPresent() && !value.equals(statement)) {
        report.add(MessageId.MET_001, origin, stated.printed().position(), name, read.get(), stated.value());
      }
      value = value.or(() -> statement);
    }
    if (value.isPresent()) {
      if (given != null && !value.equals(reader.apply(given.value()))) {
        report.add(MessageId.IDE_003, Position.of(file), name, read.orElseGet(() -> declared.get(name).value()), given.value());
      }
      return value.map(Fact::read);
    }
    if (given == null) {
      return Optional.empty();
    }
    Optional<T> known = reader.apply(given.value());
    if (known.isEmpty()) {
      report.add(MessageId.IDE_017, Position.of(file), name, given.value());
    }
    return known.map(fact -> Fact.supplied(fact, given.basis()));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
