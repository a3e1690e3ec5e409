package org.engross.parse;

import java.time.LocalDate;
import java.util.ArrayList;
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
  private static final String NUMBER =
      "(?:(?:ES-|S-)?\\d{1,3}/\\d{1,3}(?: ?[A-Z](?![\\p{L}]))?|\\d{4}/\\d{1,3}|\\d{1,4}(?: [A-Z](?: ?(?:,|and|to) ?[A-Z])?)? ?\\([IVXLCivxlc]+\\)|\\d{1,4} \\(\\d{4}\\))";
  private static final Pattern RESOLUTION =
      Pattern.compile("\\b([Rr]esolutions?|[Dd]ecisions?) (" + NUMBER + "(?: of " + Dates.PATTERN + ")?)");
  private static final Pattern FURTHER =
      Pattern.compile("\\G(,? (?:and|or|to)(?: (?:resolution|decision))? |, )(" + NUMBER + "(?: of " + Dates.PATTERN + ")?)");
  private static final Pattern DATED = Pattern.compile("(" + NUMBER + ")(?: of (" + Dates.PATTERN + "))?");
  private static final Pattern PART = Pattern.compile("\\G,? (annex(?:es)?(?: [IVX]+(?:(?:, [IVX]+)*(?: and |-|\u2013)[IVX]+)?)?)");
  private static final Pattern ITS_OWN = Pattern.compile("\\b(?:its|present|its own)(?: [a-z]+)?\\s$");
  private static final Pattern OF_A_REPORT = Pattern.compile("(?:chap|sect|para|part)\\S*\\s[^;]{0,24},\\s$|draft $");

  /** A document symbol: series, then parts with figures; "HIV/AIDS" has none. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(?<![\\p{L}\\d/.])(?=[A-Z/.]{0,40}[A-Za-z0-9/.()\\-]{0,60}\\d)((?:A|E|S|T|ST|DP|TD|ID|HS|HSP|UNEP|UNW|ICCD|CCPR|CEDAW|CERD|CRC|CAT|CRPD|CMW|HRI|ECE|ICEF|FCCC|CBD|ISBA|SPLOS|NPT|BWC|CD|PBC|UNITAR)"
          + "(?:/(?:[A-Z][A-Za-z]*\\.?\\d*(?:-\\d+)?|\\d+(?:-\\d+)?|INF|CONF|SUB))+)(?:\\((?:[IVX]+|Part [IVX]+)\\))?");

  private final Organ speaker;

  /** @param speaker the organ whose text this is; null where it is not known */
  CitationFinder(Organ speaker) {
    this.speaker = speaker;
  }

  List<Span> find(StyledText text) {
    List<Span> spans = new ArrayList<>();
    String characters = text.toString();
    Matcher matcher = RESOLUTION.matcher(characters);
    while (matcher.find()) {
      String before = characters.substring(Math.max(0, matcher.start() - 80), matcher.start());
      Cited.Kind kind = matcher.group(1).toLowerCase(Locale.ROOT).startsWith("res") ? Cited.Kind.RESOLUTION : Cited.Kind.DECISION;
      boolean report = OF_A_REPORT.matcher(before).find();
      int end = add(spans, characters, matcher.start(), matcher.start(2), before, kind, report);
      Matcher further = FURTHER.matcher(characters).region(end, characters.length());
      while (further.find()) {
        int next = add(spans, characters, further.start(2), further.start(2), before, kind, report);
        further.region(next, characters.length());
      }
    }
    documents(characters, spans);
    return spans;
  }

  private int add(List<Span> spans, String text, int start, int numberStart, String before, Cited.Kind kind, boolean report) {
    Matcher number = DATED.matcher(text).region(numberStart, text.length());
    if (!number.lookingAt()) {
      return numberStart;
    }
    Optional<Organ> organ = organ(before, number.group(1));
    if (organ.isPresent() && !report) {
      LocalDate date = number.group(2) == null ? null : Dates.first(number.group(2)).orElse(null);
      Matcher part = PART.matcher(text).region(number.end(), text.length());
      String printed = number.group(1);
      String symbol = kind == Cited.Kind.RESOLUTION ? new Symbol(organ.get(), printed.toUpperCase(Locale.ROOT)).text()
          : organ.get().symbolPrefix().replace("RES", "DEC") + printed;
      Cited cited = new Cited(kind, organ.get(), printed, symbol, date, part.find() ? part.group(1) : null);
      spans.add(new Span(start, number.end(1), content -> new Inline.Citation(cited, content)));
    }
    return number.end();
  }

  /** Whose resolution a number is, from its form and from what is named before it; empty where that cannot be told. */
  private Optional<Organ> organ(String before, String number) {
    Optional<Organ> named = Organ.known().stream().filter(organ -> before.matches("(?s).*" + Pattern.quote(organ.name()) + "(?:'s|\u2019s)?\\s(?:in its\\s)?$")).findFirst();
    if (named.isPresent()) {
      return named;
    }
    boolean own = ITS_OWN.matcher(before).find();
    if (number.matches("\\d{1,4} \\(\\d{4}\\)")) {
      return Optional.of(Organ.SECURITY_COUNCIL);
    }
    if (own && speaker != null) {
      return Optional.of(speaker);
    }
    if (before.matches("(?s).*[A-Z][a-z]+ $") && !before.matches("(?s).*(?:See|Assembly) $")) {
      // another body is named: "Commission on Crime Prevention and Criminal Justice resolution 25/1"
      return Optional.empty();
    }
    boolean assembly = number.matches("(?i)(?:ES-|S-)\\d.*|\\d+(?: [A-Z].*)? ?\\([IVXLC]+\\)")
        || number.matches("\\d{2,3}/.*") && Integer.parseInt(number.substring(0, number.indexOf('/'))) >= 31;
    return assembly ? Optional.of(Organ.GENERAL_ASSEMBLY) : Optional.empty();
  }

  private static void documents(String text, List<Span> spans) {
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
      if (spans.stream().noneMatch(span::overlaps)) {
        spans.add(span);
      }
      from = stop + 1 > text.length() ? text.length() : Math.max(stop, matcher.start() + 1);
      if (from < text.length() && text.charAt(from) == '-') {
        from++;
      }
    }
  }
}
