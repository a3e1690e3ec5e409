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

  private final Language language;
  private final Organ speaker;

  /** @param speaker the organ whose text this is; null where it is not known */
  CitationFinder(Language language, Organ speaker) {
    this.language = language;
    this.speaker = speaker;
  }

  List<Span> find(StyledText text) {
    FreeSpans spans = new FreeSpans();
    String characters = text.toString();
    Matcher matcher = language.matcher(DraftingForm.CITED, characters);
    while (matcher.find()) {
      String before = characters.substring(Math.max(0, matcher.start() - 80), matcher.start());
      Cited.Kind kind = language.decision(matcher.group("word")) ? Cited.Kind.DECISION : Cited.Kind.RESOLUTION;
      // Arabic names the organ, or says "its", between the word and the number
      String named = before + characters.substring(matcher.start(), matcher.start("cited"));
      boolean report = language.matcher(DraftingForm.OF_A_REPORT, before).find();
      int end = add(spans, characters, matcher.start("word"), matcher.start("cited"), before, named, kind, report);
      Matcher further = language.matcher(DraftingForm.CITED_FURTHER, characters).region(end, characters.length());
      while (further.lookingAt()) {
        end = add(spans, characters, further.start("cited"), further.start("cited"), before, named, kind, report);
        further.region(end, characters.length());
      }
    }
    documents(characters, spans);
    return spans.all();
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
