package org.engross.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Cited;
import org.engross.model.Inline;
import org.engross.model.Organ;
import org.engross.model.Symbol;
import org.engross.source.StyledText;

/**
 * Finds the resolutions, decisions and documents that a text cites by number or symbol.
 *
 * <p>rule: "resolution 60/1" is one of the General Assembly unless another organ is named before it; "its resolution" is one of
 * the organ that speaks; a resolution named after a chapter or section is part of that report and has no number of its own.
 * Sessions before the thirty-first are cited in Roman figures: "2200 A (XXI)".
 */
final class CitationFinder {
  /** A document symbol: series, then parts with figures; "HIV/AIDS" has none. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(?<![\\p{L}\\d/.])(?=[A-Z/.]{0,40}[A-Za-z0-9/.()\\-]{0,60}\\d)((?:A|E|S|T|ST|DP|TD|ID|HS|HSP|UNEP|UNW|ICCD|CCPR|CEDAW|CERD|CRC|CAT|CRPD|CMW|HRI|ECE|ICEF|FCCC|CBD|ISBA|SPLOS|NPT|BWC|CD|PBC|UNITAR)"
          + "(?:/(?:[A-Z][A-Za-z]*\\.?\\d*(?:-\\d+)?|\\d+(?:-\\d+)?|INF|CONF|SUB))+(?:(?<=/RES/\\d{1,4})(?: [A-Z])? ?\\((?:\\d{4}|(?:ES-|S-)?[IVXLC]+)\\))?)(?:\\((?:[IVX]+|Part [IVX]+)\\))?");

  /** No more than this stands from one number of a list to the end of the next. */
  private static final int LONGEST_STEP = 400;

  private final Language language;
  private final Organ speaker;

  /** @param speaker the organ whose text this is; null where it is not known */
  CitationFinder(Language language, Organ speaker) {
    this.language = language;
    this.speaker = speaker;
  }

  List<Span> find(StyledText text) {
    return find(text, List.of());
  }

  /** @param calls of notes in the text, in its order; a list of numbers goes on behind them */
  List<Span> find(StyledText text, List<CallFinder.Call> calls) {
    FreeSpans spans = new FreeSpans();
    String characters = text.toString();
    Matcher matcher = language.matcher(DraftingForm.CITED, characters);
    int from = 0;
    while (from <= characters.length() && matcher.find(from)) {
      String before = characters.substring(Math.max(0, matcher.start() - 80), matcher.start());
      Cited.Kind kind = kind(matcher.group("word"));
      // Arabic names the organ, or says "its", between the word and the number
      String named = before + characters.substring(matcher.start(), matcher.start("cited"));
      boolean report = language.matcher(DraftingForm.OF_A_REPORT, before).find();
      int end = add(spans, characters, matcher.start("word"), matcher.start("cited"), before, named, kind, report);
      from = matcher.end();
      for (Optional<Further> next = further(characters, end, calls); next.isPresent(); next = further(characters, end, calls)) {
        Further further = next.get();
        // rule: the nearest word says what a number is: "its resolution 74/5 and decision 74/537"
        kind = further.kind() == null ? kind : further.kind();
        int marked = spans.all().size();
        end = add(spans, characters, further.word(), further.cited(), before, named, kind, report);
        from = spans.all().size() > marked ? end : from;
      }
    }
    documents(characters, spans);
    return spans.all();
  }

  /** A number that goes on with a list: where its word begins, or it itself; the kind that the word tells, null without one. */
  private record Further(int word, int cited, Cited.Kind kind) {}

  /** The next number of a list of which one ends at {@code end}; the call of a note may stand before or behind its comma. */
  private Optional<Further> further(String text, int end, List<CallFinder.Call> calls) {
    Optional<CallFinder.Call> call = calls.stream()
        .filter(each -> each.start() == end || each.start() == end + 1 && ",\u060C".indexOf(text.charAt(end)) >= 0).findFirst();
    int behind = call.map(each -> end + each.end() - each.start()).orElse(0);
    String rest = call.map(each -> text.substring(end, each.start()) + text.substring(each.end(), Math.min(text.length(), each.end() + LONGEST_STEP))).orElse(text);
    Matcher matcher = language.matcher(DraftingForm.CITED_FURTHER, rest).region(call.isPresent() ? 0 : end, rest.length());
    if (!matcher.lookingAt()) {
      return Optional.empty();
    }
    int cited = matcher.start("cited") + behind;
    return Optional.of(matcher.group("word") == null ? new Further(cited, cited, null) : new Further(matcher.start("word") + behind, cited, kind(matcher.group("word"))));
  }

  private Cited.Kind kind(String word) {
    return language.decision(word) ? Cited.Kind.DECISION : Cited.Kind.RESOLUTION;
  }

  private int add(FreeSpans spans, String text, int word, int cited, String before, String named, Cited.Kind kind, boolean report) {
    Matcher number = language.matcher(DraftingForm.NUMBER_DATED, text).region(cited, text.length());
    if (!number.lookingAt()) {
      return cited;
    }
    String printed = language.number(number.group("number"));
    Optional<Organ> organ = organ(before, named, text.substring(number.end(), Math.min(text.length(), number.end() + 80)), printed);
    if (organ.isPresent() && !report) {
      LocalDate date = number.group("date") == null ? null : language.date(number.group("date")).orElse(null);
      Matcher part = language.matcher(DraftingForm.PART_CITED, text).region(number.end(), text.length());
      String symbol = kind == Cited.Kind.RESOLUTION ? new Symbol(organ.get(), printed.toUpperCase(Locale.ROOT)).text()
          : organ.get().symbolPrefix().replace("RES", "DEC") + printed;
      Cited target = new Cited(kind, organ.get(), printed, symbol, date, part.lookingAt() ? part.group(1) : null);
      spans.put(new Span(Math.min(word, number.start("printed")), number.end("printed"), content -> new Inline.Citation(target, content)));
    }
    return number.end();
  }

  /** Whose resolution a number is, from its form and from what is named beside it; empty where that cannot be told. */
  private Optional<Organ> organ(String before, String between, String after, String number) {
    Matcher body = language.matcher(DraftingForm.BODY_AFTER, after);
    boolean named = body.lookingAt();
    Optional<Organ> organ = named ? language.organ(body.group(1)) : language.organBefore(before).or(() -> language.organBefore(between));
    if (organ.isPresent()) {
      return organ;
    }
    boolean own = language.matcher(DraftingForm.ITS_OWN, before).find() || language.matcher(DraftingForm.ITS_OWN, between).find();
    if (number.matches("\\d{1,4} \\(\\d{4}\\)")) {
      return Optional.of(Organ.SECURITY_COUNCIL);
    }
    if (own && speaker != null) {
      return Optional.of(speaker);
    }
    if (named || language.matcher(DraftingForm.OTHER_BODY_BEFORE, before).find()) {
      // another body is named: "Commission on Crime Prevention and Criminal Justice resolution 25/1"
      return Optional.empty();
    }
    boolean assembly = number.matches("(?i)(?:ES-|S-)\\d.*|\\d+(?: [A-Z].*)? ?\\((?:ES-|S-)?[IVXLC]+\\)")
        || number.matches("\\d{2,3}/.*") && Integer.parseInt(number.substring(0, number.indexOf('/'))) >= 31;
    return assembly ? Optional.of(Organ.GENERAL_ASSEMBLY) : Optional.empty();
  }

  private static void documents(String text, FreeSpans spans) {
    Matcher matcher = DOCUMENT.matcher(text);
    int from = 0;
    while (matcher.find(from)) {
      String symbol = matcher.group(1);
      // rule: a document issued under two symbols joins them with a hyphen: "E/CN.4/1999/4-E/CN.4/Sub.2/1998/45".
      Matcher second = Pattern.compile("-(?=[A-Z]{1,5}/)").matcher(symbol);
      int end = second.find() ? matcher.start(1) + second.start() : matcher.end(1);
      String printed = text.substring(matcher.start(1), end).replaceAll("[.,-]+$", "");
      int stop = matcher.start(1) + printed.length();
      Cited cited = new Cited(Cited.Kind.DOCUMENT, null, null, printed, null, null);
      Span span = new Span(matcher.start(1), stop, content -> new Inline.Citation(cited, content));
      spans.add(span);
      from = stop + 1 > text.length() ? text.length() : Math.max(stop, matcher.start() + 1);
      if (from < text.length() && text.charAt(from) == '-') {
        from++;
      }
    }
  }
}
