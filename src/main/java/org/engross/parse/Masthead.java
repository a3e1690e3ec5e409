package org.engross.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Inline;
import org.engross.model.Organ;
import org.engross.model.PrintedFact;
import org.engross.model.Resolution;
import org.engross.source.Line;
import org.engross.source.StyledText;

/** Reads masthead lines, wherever they stand and even where several were run together into one. */
final class Masthead {
  private static final Pattern REPORT_SYMBOL = Pattern.compile("\\((A/[^()\\s,;]+)");

  private final Language language;
  private final FactsBuilder facts;
  private final List<Piece> pieces = new ArrayList<>();

  /** The line read last, which the next may go on with. */
  private Last last;

  private record Last(MastheadForm form, StyledText text) {}

  private record Piece(MastheadForm form, Resolution.Line line) {}

  Masthead(Language language, FactsBuilder facts) {
    this.language = language;
    this.facts = facts;
  }

  /** Takes a line if all of it is masthead. */
  boolean take(StyledText text) {
    List<MastheadForm.Piece> found = pieces(language, text);
    last = null;
    found.forEach(piece -> add(piece, text.subSequence(piece.start(), piece.end())));
    return !found.isEmpty();
  }

  /** Whether all of a line is masthead. */
  static boolean line(Language language, StyledText text) {
    return !pieces(language, text).isEmpty();
  }

  /** The forms of which a line is made; empty where not all of it is masthead. */
  static List<MastheadForm> forms(Language language, StyledText text) {
    return pieces(language, text).stream().map(MastheadForm.Piece::form).toList();
  }

  /**
   * Where a masthead begins after which nothing stands in the file; the number of lines where there is none. rule: a masthead opens
   * with the name of the United Nations.
   */
  static int tail(Language language, List<Line> lines) {
    int tail = lines.size();
    for (int i = lines.size() - 1; i >= 0; i--) {
      List<MastheadForm.Piece> pieces = lines.get(i).kind() == Line.Kind.TEXT ? pieces(language, lines.get(i).text().collapse()) : List.of();
      if (lines.get(i).kind() == Line.Kind.TEXT && pieces.isEmpty()) {
        return tail;
      }
      tail = !pieces.isEmpty() && pieces.get(0).form() == MastheadForm.PUBLISHER ? i : tail;
    }
    return tail;
  }

  /** What a line is made of; empty where not all of it is masthead. */
  private static List<MastheadForm.Piece> pieces(Language language, StyledText text) {
    List<MastheadForm.Piece> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<MastheadForm.Piece> piece = MastheadForm.at(language, text, at);
      if (piece.isEmpty()) {
        return List.of();
      }
      found.add(piece.get());
      at = piece.get().end();
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }
    return found;
  }

  /**
   * Takes a line that goes on with the one before it: the date under "Resolution adopted by the General Assembly", the title of an
   * agenda item, the rest of a report's line.
   */
  boolean goesOn(StyledText text) {
    if (last == null) {
      return false;
    }
    boolean ofTitle = last.form() == MastheadForm.PUBLICATION_TITLE
        && (language.matches(DraftingForm.ON_DATE, text) || waitsFor(text));
    boolean ofReport = last.form() == MastheadForm.REPORT_LINE && last.text().toString().startsWith("[") && !last.text().toString().endsWith("]");
    if (ofTitle || ofReport) {
      pieces.remove(pieces.size() - 1);
      add(new MastheadForm.Piece(last.form(), 0, 0, null), last.text().join(" ", text));
    }
    return ofTitle || ofReport || entitles(text);
  }

  /** Whether the line read last ends with "on" and this is its date; it is so also where the layout parts the two. */
  boolean waitsFor(StyledText text) {
    return last != null && last.form() == MastheadForm.PUBLICATION_TITLE && !language.matches(DraftingForm.ON_DATE, text)
        && language.matches(DraftingForm.ON_DATE, lastWord(last.text()) + " " + text);
  }

  /** "on" of "Resolution adopted by the General Assembly on". */
  private static String lastWord(StyledText text) {
    return text.toString().substring(text.toString().lastIndexOf(' ') + 1);
  }

  /** Takes a line that can be the title of the agenda item before it. */
  boolean entitles(StyledText text) {
    boolean title = last != null && last.form() == MastheadForm.AGENDA_ITEM && MastheadForm.at(language, text, 0).isEmpty() && !NumberLine.numbered(language, text);
    if (title) {
      pieces.add(new Piece(MastheadForm.AGENDA_ITEM, new Resolution.Line(InlineBuilder.build(text.upright(), List.of()))));
    }
    return title;
  }

  /** The lines in the order of a UN masthead; empty where none was read. */
  List<Resolution.Line> lines() {
    return pieces.stream().sorted(Comparator.comparing(Piece::form)).map(Piece::line).toList();
  }

  /** rule: italics of a masthead are those of its printer and say nothing of its words. */
  private void add(MastheadForm.Piece piece, StyledText text) {
    List<Span> spans = new ArrayList<>();
    if (piece.form().fact() != null) {
      facts.printed(piece.form().fact(), piece.value(), text);
      spans.add(printed(piece.form().fact(), piece.value(), 0, text.length()));
    } else if (piece.form() == MastheadForm.PUBLICATION_TITLE) {
      adoptedBy(text, spans);
    } else {
      report(text, spans);
    }
    pieces.add(new Piece(piece.form(), new Resolution.Line(InlineBuilder.build(text.upright(), spans))));
    last = new Last(piece.form(), text);
  }

  private void adoptedBy(StyledText text, List<Span> spans) {
    Matcher matcher = language.matcher(DraftingForm.PUBLICATION_TITLE, text);
    if (matcher.find()) {
      spans.add(printed(PrintedFact.DOCUMENT_TYPE, null, matcher.start("type"), matcher.end("type")));
      spans.add(printed(PrintedFact.ORGAN, language.organ(matcher.group("organ")).map(Organ::code).orElse(null), matcher.start("organ"), matcher.end("organ")));
      if (matcher.group("date") != null) {
        String date = language.date(matcher.group("date")).map(Object::toString).orElse(null);
        facts.printed(PrintedFact.DATE_OF_ADOPTION, date, text.subSequence(matcher.start("date"), matcher.end("date")));
        spans.add(printed(PrintedFact.DATE_OF_ADOPTION, date, matcher.start("date"), matcher.end("date")));
      }
    }
  }

  private void report(StyledText text, List<Span> spans) {
    String characters = text.toString();
    Matcher symbol = REPORT_SYMBOL.matcher(characters);
    String report = symbol.find() ? symbol.group(1).replaceAll("[.,;\u060C\u061B\uFF0C]+$", "") : null;
    facts.printed(PrintedFact.REPORT, language.matcher(DraftingForm.ON_A_REPORT, characters).find() ? report : null, text);
    int start = characters.startsWith("[") ? 1 : 0;
    int end = characters.endsWith("]") ? characters.length() - 1 : characters.length();
    spans.add(printed(PrintedFact.REPORT, report, start, end));
    Matcher proponent = language.matcher(DraftingForm.REPORT_AUTHOR, characters);
    if (proponent.find() && language.matcher(DraftingForm.ON_A_REPORT, characters).find()) {
      facts.printed(PrintedFact.PROPONENT, proponent.group(1), text.subSequence(proponent.start(1), proponent.end(1)));
      spans.add(printed(PrintedFact.PROPONENT, null, proponent.start(1), proponent.end(1)));
    }
    spans.addAll(new CitationFinder(language, Organ.GENERAL_ASSEMBLY).find(text));
  }

  static Span printed(PrintedFact fact, String value, int start, int end) {
    return new Span(start, end, content -> new Inline.Printed(fact, value, content), false);
  }
}
