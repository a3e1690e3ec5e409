package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.engross.model.Organ;
import org.engross.model.PrintedFact;
import org.engross.source.StyledText;

/** Reads the lines of a heading that hold the number of a resolution, with its title or alone, or tell how and when it was adopted. */
final class NumberLine {
  private final Language language;
  private final FactsBuilder facts;

  /** @param facts takes what the lines state */
  NumberLine(Language language, FactsBuilder facts) {
    this.language = language;
    this.facts = facts;
  }

  /** Whether a line holds the number of the resolution. */
  static boolean numbered(Language language, CharSequence text) {
    return opens(language, text) || language.matches(DraftingForm.ORGAN_AND_NUMBER, text);
  }

  /** Whether a line opens with the number, or is it: "57/176.", where "Resolution 57/176." may be the text of a note. */
  static boolean opens(Language language, CharSequence text) {
    return language.matches(DraftingForm.NUMBER_AND_TITLE, text) || language.matches(DraftingForm.NUMBER_ALONE, text) || language.matches(DraftingForm.NUMBER_AND_DATE, text);
  }

  /** Whether below another line a title may end in this one: "Security Council resolution / 1863 (2009)", "Security Council / resolution 1863 (2009)". */
  boolean bare(StyledText text) {
    boolean small = text.length() > 0 && Character.isLowerCase(text.charAt(0)) && language.matches(DraftingForm.ORGAN_AND_NUMBER, text);
    return small || language.matches(DraftingForm.NUMBER_ALONE, text) && !text.toString().endsWith(".");
  }

  /** The line with what it states, all of which is noted; empty for a line that is none of these. */
  Optional<FrontReader.Entry> read(StyledText text) {
    Matcher matcher = language.matcher(DraftingForm.NUMBER_AND_TITLE, text);
    if (matcher.matches()) {
      return Optional.of(titled(text));
    }
    matcher = language.matcher(DraftingForm.NUMBER_ALONE, text);
    if (matcher.matches()) {
      facts.printed(PrintedFact.NUMBER, matcher.group(1), text.subSequence(matcher.start(1), matcher.end(1)));
      return Optional.of(new FrontReader.Entry(text, List.of(Masthead.printed(PrintedFact.NUMBER, matcher.group(1), matcher.start(1), matcher.end(1)))));
    }
    matcher = language.matcher(DraftingForm.NUMBER_AND_DATE, text);
    if (matcher.matches()) {
      facts.printed(PrintedFact.NUMBER, matcher.group(1), text.subSequence(matcher.start(1), matcher.end(1)));
      return Optional.of(new FrontReader.Entry(text, List.of(
          Masthead.printed(PrintedFact.NUMBER, matcher.group(1), matcher.start(1), matcher.end(1)),
          Masthead.printed(PrintedFact.DOCUMENT_TYPE, null, matcher.start(2), matcher.end(2)),
          date(text, matcher, 3))));
    }
    matcher = language.matcher(DraftingForm.ORGAN_AND_NUMBER, text);
    if (matcher.matches()) {
      return Optional.of(organAndNumber(text, matcher));
    }
    if (language.matches(DraftingForm.ADOPTED_BY, text)) {
      return Optional.of(new FrontReader.Entry(text, ClosingReader.spans(text, language, facts)));
    }
    matcher = language.matcher(DraftingForm.DATE_LINE, text);
    if (matcher.matches()) {
      return Optional.of(new FrontReader.Entry(text, List.of(date(text, matcher, 1))));
    }
    return Optional.empty();
  }

  private Span date(StyledText text, Matcher matcher, int group) {
    String date = language.date(matcher.group(group)).map(Object::toString).orElse(null);
    facts.printed(PrintedFact.DATE_OF_ADOPTION, date, text.subSequence(matcher.start(group), matcher.end(group)));
    return Masthead.printed(PrintedFact.DATE_OF_ADOPTION, date, matcher.start(group), matcher.end(group));
  }

  /** A number and the title behind it. */
  FrontReader.Entry titled(StyledText text) {
    Matcher matcher = language.matcher(DraftingForm.NUMBER_AND_TITLE, text);
    if (!matcher.matches()) {
      return new FrontReader.Entry(text, List.of());
    }
    facts.printed(PrintedFact.NUMBER, matcher.group(1), text.subSequence(matcher.start(1), matcher.end(1)));
    return new FrontReader.Entry(text, List.of(
        Masthead.printed(PrintedFact.NUMBER, matcher.group(1), matcher.start(1), matcher.end(1)),
        Masthead.printed(PrintedFact.TITLE, null, matcher.start(2), matcher.end(2))));
  }

  private FrontReader.Entry organAndNumber(StyledText text, Matcher matcher) {
    facts.printed(PrintedFact.NUMBER, matcher.group(3), text.subSequence(matcher.start(3), matcher.end(3)));
    List<Span> spans = new ArrayList<>();
    if (matcher.start(1) < matcher.end(1)) {
      String code = language.organ(matcher.group(1)).map(Organ::code).orElse(null);
      spans.add(Masthead.printed(PrintedFact.ORGAN, code, matcher.start(1), matcher.end(1)));
    }
    spans.add(Masthead.printed(PrintedFact.DOCUMENT_TYPE, null, matcher.start(2), matcher.end(2)));
    spans.add(Masthead.printed(PrintedFact.NUMBER, matcher.group(3), matcher.start(3), matcher.end(3)));
    return new FrontReader.Entry(text, spans);
  }
}
