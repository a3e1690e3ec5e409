package org.engross.parse;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Reason;
import org.engross.diagnostic.Report;
import org.engross.model.DocumentKind;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.Meeting;
import org.engross.model.Organ;
import org.engross.model.PrintedFact;
import org.engross.model.SuppliedFact;
import org.engross.model.Symbol;
import org.engross.source.SourceLines;
import org.engross.source.StyledText;

/**
 * Gathers what is printed about a resolution as a whole, and fills the gaps with what was supplied, then with what the file declares
 * beside its text.
 */
final class FactsBuilder {
  /** A fact as the text prints it, once; the value in machine form. */
  record Stated(PrintedFact fact, String value, StyledText text) {}

  /** "75/101 A-B", "76/245 A, B and C": the letters of all resolutions of a document. */
  private static final Pattern LETTERS = Pattern.compile(" [A-Z](?: ?(?:-|\u2013|,|and) ?[A-Z])+$");

  private final List<Stated> stated = new ArrayList<>();
  private final Map<String, SuppliedFact> supplied = new HashMap<>();
  private final Map<String, SourceLines.Declared> declared = new HashMap<>();
  private final Report report;
  private final String part;
  private final Origin origin;

  /** @param part the letter of one of several parts under one number; null where it is none */
  FactsBuilder(SourceLines source, List<SuppliedFact> supplied, String part, Report report) {
    this.part = part;
    this.origin = source.source().origin();
    this.report = report;
    supplied.forEach(fact -> this.supplied.put(fact.name(), fact));
    for (SourceLines.Declared fact : source.declared()) {
      if (fact.basis() == null) {
        declared.putIfAbsent(fact.name(), fact);
      } else {
        this.supplied.putIfAbsent(fact.name(), new SuppliedFact(fact.name(), fact.value(), fact.basis()));
      }
    }
    HistoryReader.outcome(source.proceedings()).ifPresent(outcome -> declared.putIfAbsent("outcome", new SourceLines.Declared("outcome", outcome, source.proceedings().outcome())));
  }

  /**
   * Notes a printed fact; the first one printed stands.
   *
   * @param value in machine form; null, and nothing is noted, where it has none
   * @param text what prints it
   */
  void printed(PrintedFact fact, String value, StyledText text) {
    if (value != null) {
      boolean numbered = part != null && (fact == PrintedFact.SYMBOL || fact == PrintedFact.NUMBER);
      stated.add(new Stated(fact, numbered ? ofPart(value) : value, text));
    }
  }

  /** Notes the letter of one of several resolutions under a number. */
  void part(String letter) {
    stated.replaceAll(one -> switch (one.fact()) {
      case NUMBER -> one.value().endsWith(" " + letter) ? one : new Stated(one.fact(), one.value() + " " + letter, one.text());
      case SYMBOL -> new Stated(one.fact(), LETTERS.matcher(one.value()).replaceFirst(" " + letter), one.text());
      default -> one;
    });
  }

  /** rule: "75/254 A to C" and "75/254" over part B are 75/254 B. */
  private String ofPart(String number) {
    return number.replaceFirst(" ?[A-Z](?: ?(?:-|\u2013|,|and|to) ?[A-Z])*$", "") + " " + part;
  }

  /** Every printing of a fact, in the order of the reading. */
  List<Stated> stated(PrintedFact fact) {
    return stated.stream().filter(one -> one.fact() == fact).toList();
  }

  private Optional<String> printed(PrintedFact fact) {
    return stated(fact).stream().findFirst().map(Stated::value);
  }

  /** @param organ who speaks in the opening line, or null */
  Facts build(Organ organ) {
    Optional<Fact<Symbol>> symbol =
        fact("symbol", symbol(organ), symbolPlace(),
            text -> symbol(text).or(() -> Optional.ofNullable(organ).flatMap(speaker -> Symbol.ofNumber(speaker, text, adopted()))));
    return new Facts(
        symbol,
        stated(PrintedFact.NUMBER).stream().findFirst().map(one -> Fact.read(one.value(), Reason.FACT_PRINTED, one.text().passage())),
        fact("title", PrintedFact.TITLE, Optional::of),
        fact("session", PrintedFact.SESSION, FactsBuilder::number).or(() -> session(symbol)),
        fact("agenda-item", PrintedFact.AGENDA_ITEM, Optional::of),
        fact("report", PrintedFact.REPORT, Optional::of),
        fact("committee", PrintedFact.PROPONENT, Optional::of),
        fact("adopted", PrintedFact.DATE_OF_ADOPTION, FactsBuilder::date),
        fact("meeting", PrintedFact.MEETING, Meeting::of),
        fact("distributed", PrintedFact.DATE_OF_ISSUANCE, FactsBuilder::date),
        fact("outcome", PrintedFact.OUTCOME, Optional::of));
  }

  /** rule: the heading's number and the organ that speaks make the symbol, where none is printed; a draft has no number but its symbol. */
  private Optional<String> symbol(Organ organ) {
    Optional<String> adopted = printed(PrintedFact.SYMBOL).flatMap(Symbol::of).map(Symbol::text);
    return adopted.or(() -> Optional.ofNullable(organ).filter(Organ::isKnown).flatMap(speaker -> printed(PrintedFact.NUMBER).map(number -> new Symbol(speaker, number, adopted()).text())))
        .or(() -> stated(PrintedFact.SYMBOL).stream().map(Stated::value).filter(text -> symbol(text).isPresent()).findFirst());
  }

  private Optional<Symbol> symbol(String text) {
    Optional<DocumentKind> draft = kind().filter(DocumentKind::draft);
    return Symbol.of(text).or(() -> Symbol.ofDraft(text, draft.isPresent(), draft.orElse(DocumentKind.RESOLUTION_DRAFT)));
  }

  /** What the text says that it is. */
  private Optional<DocumentKind> kind() {
    return printed(PrintedFact.DOCUMENT_TYPE).flatMap(code -> Arrays.stream(DocumentKind.values()).filter(kind -> kind.code().equals(code)).findFirst());
  }

  /** What a number belongs to that is no symbol. */
  private DocumentKind adopted() {
    return kind().filter(kind -> !kind.draft()).orElse(DocumentKind.RESOLUTION);
  }

  /** What prints the symbol, or the number that tells it. */
  private Optional<Stated> symbolPlace() {
    return stated(PrintedFact.SYMBOL).stream().findFirst().or(() -> stated(PrintedFact.NUMBER).stream().findFirst());
  }

  /** rule: the symbol of a regular session tells its number; what a supplied symbol tells is supplied too. */
  private static Optional<Fact<Integer>> session(Optional<Fact<Symbol>> symbol) {
    return symbol.flatMap(known -> known.value().regularSession().map(number -> known.standing() == Fact.Standing.READ
        ? Fact.read(number, Reason.FACT_TOLD, known.place())
        : Fact.supplied(number, "told by the symbol " + known.value().text())));
  }

  private <T> Optional<Fact<T>> fact(String name, PrintedFact kind, Function<String, Optional<T>> reader) {
    return fact(name, printed(kind), stated(kind).stream().findFirst(), reader);
  }

  /** @param place what prints it; needed where something was read */
  private <T> Optional<Fact<T>> fact(String name, Optional<String> read, Optional<Stated> place, Function<String, Optional<T>> reader) {
    Optional<T> printed = read.flatMap(reader);
    Optional<T> given = Optional.ofNullable(supplied.get(name)).flatMap(fact -> known(MessageId.IDE_017, name, fact.value(), null, reader));
    Optional<T> stated = Optional.ofNullable(declared.get(name)).flatMap(fact -> known(MessageId.MET_006, name, fact.value(), fact.printed().position(), reader));
    if (printed.isPresent()) {
      if (given.isPresent() && !given.equals(printed)) {
        report.add(MessageId.IDE_003, Position.of(origin.file()), name, read.get(), supplied.get(name).value());
      }
      if (stated.isPresent() && !same(stated.get(), printed.get())) {
        report.add(MessageId.MET_001, origin, declared.get(name).printed().position(), name, read.get(), declared.get(name).value());
      }
      Reason reason = place.orElseThrow().fact() == PrintedFact.NUMBER ? Reason.FACT_TOLD : Reason.FACT_PRINTED;
      return printed.map(value -> Fact.read(value, reason, place.get().text().passage()));
    }
    if (given.isPresent()) {
      if (stated.isPresent() && !same(stated.get(), given.get())) {
        report.add(MessageId.FAC_009, origin, declared.get(name).printed().position(), name, declared.get(name).value(), supplied.get(name).value());
      }
      return given.map(fact -> Fact.supplied(fact, supplied.get(name).basis()));
    }
    return stated.map(value -> Fact.read(value, Reason.FACT_DECLARED, declared.get(name).printed()));
  }

  private <T> Optional<T> known(MessageId id, String name, String value, Position place, Function<String, Optional<T>> reader) {
    Optional<T> known = value.isBlank() ? Optional.empty() : reader.apply(value);
    if (known.isEmpty()) {
      report.add(id, origin, place, name, value);
    }
    return known;
  }

  /** Words that differ in blanks, case or punctuation alone say the same. */
  private static boolean same(Object one, Object other) {
    return one.equals(other) || one instanceof String words && Contradictions.plain(words).equals(Contradictions.plain(other.toString()));
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
