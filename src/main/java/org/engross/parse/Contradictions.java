package org.engross.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.model.AssemblySession;
import org.engross.model.Fact;
import org.engross.model.Facts;
import org.engross.model.PrintedFact;
import org.engross.model.Symbol;
import org.engross.source.Furniture;
import org.engross.source.Line;
import org.engross.source.StyledText;

/**
 * Facts that contradict one another: two printings of one, or two that cannot both be true. Nothing is mended; a finding names both
 * places.
 */
final class Contradictions {
  /** A resolution's symbol in a running head, which may hold more. */
  private static final Pattern SYMBOL = Pattern.compile("(?<![A-Z/])[AES]/(?:[A-Z0-9.]+/)?RES/(?:(?:ES-|S-)?\\d+/\\d+|\\d+ ?(?:[A-Z] )?\\([^)]{1,8}\\))");

  /** What tells one number from another; the letters of parts do not. */
  private static final Pattern NUMBER = Pattern.compile("(?:E?S-)?\\d+|\\([^)]+\\)");

  private static final Pattern REPORT = Pattern.compile("A/(\\d{1,3})/.*");

  private final FactsBuilder stated;
  private final Facts facts;
  private final Language language;
  private final Origin origin;
  private final Report report;

  Contradictions(FactsBuilder stated, Facts facts, Language language, Origin origin, Report report) {
    this.language = language;
    this.stated = stated;
    this.facts = facts;
    this.origin = origin;
    this.report = report;
  }

  /**
   * Reports what is wrong.
   *
   * @param lines of the source, running heads among them
   * @param blocks of the resolution
   */
  void find(List<Line> lines, List<Block> blocks) {
    Pattern date = Language.pattern(language.dates());
    blocks.forEach(block -> calendar(date, block));
    printedTwice("adoption date", stated.stated(PrintedFact.DATE_OF_ADOPTION), Function.identity());
    printedTwice("meeting", stated.stated(PrintedFact.MEETING), meeting -> meeting.replaceAll("\\D", ""));
    printedTwice("session", stated.stated(PrintedFact.SESSION), Function.identity());
    printedTwice("number", numbers(), Contradictions::number);
    facts.symbol().map(Fact::value).ifPresent(symbol -> {
      session(symbol);
      adoption(symbol);
      report(symbol);
      heads(symbol, lines);
    });
    distribution();
  }

  /** rule: "31 June" is a slip, wherever it stands. */
  private void calendar(Pattern dates, Block block) {
    Matcher date = dates.matcher(block.text());
    while (date.find()) {
      if (language.date(date.group()).isEmpty()) {
        report.add(MessageId.FAC_002, origin, block.text().from(date.start()).position(), date.group());
      }
    }
  }

  private void printedTwice(String name, List<FactsBuilder.Stated> printings, Function<String, String> value) {
    for (FactsBuilder.Stated other : printings) {
      FactsBuilder.Stated first = printings.get(0);
      if (!value.apply(other.value()).equals(value.apply(first.value()))) {
        report.add(MessageId.FAC_001, origin, other.text().position(), name, words(other.text()), words(first.text()), place(first.text().position()));
        return;
      }
    }
  }

  /** The symbols of resolutions in the masthead and the numbers in the heading. */
  private List<FactsBuilder.Stated> numbers() {
    List<FactsBuilder.Stated> numbers = new ArrayList<>(stated.stated(PrintedFact.SYMBOL));
    numbers.removeIf(symbol -> Symbol.of(symbol.value()).isEmpty());
    numbers.addAll(stated.stated(PrintedFact.NUMBER));
    return numbers;
  }

  private void session(Symbol symbol) {
    Optional<Integer> told = symbol.session();
    Optional<Integer> session = facts.session().map(Fact::value);
    if (told.isPresent() && session.isPresent() && !told.equals(session)) {
      report.add(MessageId.FAC_003, origin, position(PrintedFact.SESSION), "symbol " + symbol.text(), symbolPlace(), session.get(), place(PrintedFact.SESSION, facts.session()));
    }
  }

  private void adoption(Symbol symbol) {
    if (facts.adopted().isEmpty()) {
      return;
    }
    LocalDate date = facts.adopted().get().value();
    String place = place(PrintedFact.DATE_OF_ADOPTION, facts.adopted());
    Optional<AssemblySession> session = symbol.organ().meetsInAssemblySessions() ? symbol.regularSession().map(AssemblySession::new) : Optional.empty();
    if (session.isPresent() && !session.get().mayAdoptOn(date)) {
      report.add(MessageId.FAC_004, origin, position(PrintedFact.DATE_OF_ADOPTION), date, place, session.get().number(), symbolPlace(), session.get().earliest(), session.get().latest());
    }
    if (symbol.year().isPresent() && !symbol.organ().mayAdoptOn(date, symbol.year().get())) {
      report.add(MessageId.FAC_005, origin, position(PrintedFact.DATE_OF_ADOPTION), date, place, symbol.text(), symbolPlace());
    }
  }

  private void report(Symbol symbol) {
    Optional<Integer> told = symbol.organ().meetsInAssemblySessions() ? symbol.regularSession() : Optional.empty();
    facts.report().ifPresent(fact -> {
      Matcher matcher = REPORT.matcher(fact.value());
      if (told.isPresent() && matcher.matches() && Integer.parseInt(matcher.group(1)) != told.get()) {
        report.add(MessageId.FAC_007, origin, position(PrintedFact.REPORT), fact.value(), place(PrintedFact.REPORT, facts.report()), symbol.text(), symbolPlace());
      }
    });
  }

  private void distribution() {
    if (facts.distributed().isPresent() && facts.adopted().isPresent()
        && facts.distributed().get().value().isBefore(facts.adopted().get().value())) {
      report.add(MessageId.FAC_006, origin, position(PrintedFact.DATE_OF_ISSUANCE),
          facts.distributed().get().value(), place(PrintedFact.DATE_OF_ISSUANCE, facts.distributed()),
          facts.adopted().get().value(), place(PrintedFact.DATE_OF_ADOPTION, facts.adopted()));
    }
  }

  private void heads(Symbol symbol, List<Line> lines) {
    for (Line line : lines) {
      if (line.furniture() == Furniture.RUNNING_HEAD) {
        Matcher head = SYMBOL.matcher(line.text());
        if (head.find() && !number(head.group()).equals(number(symbol.text()))) {
          report.add(MessageId.FAC_008, origin, line.text().from(head.start()).position(), head.group(), symbol.text(), symbolPlace());
          return;
        }
      }
    }
  }

  private static String number(String printed) {
    StringBuilder number = new StringBuilder();
    Matcher matcher = NUMBER.matcher(printed.replaceAll("^.*RES/", ""));
    while (matcher.find()) {
      number.append(matcher.group()).append('/');
    }
    return number.toString();
  }

  private Position position(PrintedFact fact) {
    return stated.stated(fact).stream().findFirst().map(one -> one.text().position()).orElse(null);
  }

  private String symbolPlace() {
    return place(stated.stated(PrintedFact.SYMBOL).stream().anyMatch(one -> Symbol.of(one.value()).isPresent()) ? PrintedFact.SYMBOL : PrintedFact.NUMBER, facts.symbol());
  }

  /** "line 12", "supplied", "declared by the file", or "told by the symbol". */
  private <T> String place(PrintedFact fact, Optional<Fact<T>> known) {
    if (known.isPresent() && known.get().standing() == Fact.Standing.SUPPLIED) {
      return "supplied";
    }
    Position position = position(fact);
    return position == null ? "declared by the file" : place(position);
  }

  private static String place(Position position) {
    return position == null ? "the text" : "line " + position.line();
  }

  private static String words(StyledText text) {
    return text.toString().strip().replaceAll("\\s+", " ");
  }

  /** Letters and figures alone, in small letters. */
  static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
  }
}
