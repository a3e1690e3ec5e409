package org.engross.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Organ;
import org.engross.model.PrintedFact;

/**
 * The lines of a masthead, in the order in which a UN masthead has them; what they look like, {@link Language} knows. Whatever the
 * language of a text, "Distr.: General" and the date under it may be printed in English.
 */
enum MastheadForm {
  PUBLISHER(PrintedFact.PUBLISHER),
  /** "A/RES/57/176", "S/RES/2331 (2016)", the same in all languages. */
  SYMBOL(PrintedFact.SYMBOL, (language, match) -> match.group().strip()),
  ORGAN(PrintedFact.ORGAN, (language, match) -> language.organ(match.group()).map(Organ::code).orElse(null)),
  DISTRIBUTION(PrintedFact.DISTRIBUTION),
  DATE_OF_ISSUANCE(PrintedFact.DATE_OF_ISSUANCE, (language, match) -> language.date(match.group()).map(Object::toString).orElse(null)),
  /** "Original: French". */
  ORIGINAL_LANGUAGE(PrintedFact.ORIGINAL_LANGUAGE, (language, match) -> OriginalLanguage.codes(match.group())),
  /** "Fifty-seventh session"; group 1: the ordinal. */
  SESSION(PrintedFact.SESSION, (language, match) -> language.ordinal(match.group(1)).map(Object::toString).orElse(null)),
  /** "Agenda item 56 (a)"; group 1: the number. */
  AGENDA_ITEM(PrintedFact.AGENDA_ITEM, (language, match) -> match.group(1)),
  /** "Resolution adopted by the General Assembly on 18 December 2002". */
  PUBLICATION_TITLE(null),
  /** "[on the report of the Third Committee (A/57/549)]". */
  REPORT_LINE(null);

  private static final Pattern SYMBOLS =
      Pattern.compile("[AES](?:/(?:RES|CN\\.4|HRC|(?:[A-Z]{1,4}|Rev|Add|Corr)\\.\\d+|[A-Z]{1,4}|[\\dA-Z()\\-]+))+(?: ?[A-Z](?: ?(?:-|\u2013|,|and|to) ?[A-Z])+(?=\\s|$)| ?[A-Z]{1,2}(?=\\s|$|[A-Z][a-z])| ?\\(\\d{4}\\))?(?=[A-Z][a-z]|[\\s*]|$)");

  private final PrintedFact fact;
  private final BiFunction<Language, MatchResult, String> value;

  MastheadForm(PrintedFact fact) {
    this(fact, (language, match) -> null);
  }

  MastheadForm(PrintedFact fact, BiFunction<Language, MatchResult, String> value) {
    this.fact = fact;
    this.value = value;
  }

  /** A piece of a masthead: its form, where it ends, its value in machine form or null. */
  record Piece(MastheadForm form, int start, int end, String value) {}

  /** The fact it states; null for a form that holds several. */
  PrintedFact fact() {
    return fact;
  }

  /** The piece that begins at {@code start}, if any form fits. */
  static Optional<Piece> at(Language language, CharSequence text, int start) {
    for (Language spoken : language.equals(Languages.ENGLISH) ? List.of(language) : List.of(language, Languages.ENGLISH)) {
      for (MastheadForm form : values()) {
        Pattern pattern = form == SYMBOL ? SYMBOLS : spoken.masthead(form);
        Matcher matcher = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
        if (matcher.lookingAt() && matcher.end() > start) {
          return Optional.of(new Piece(form, start, matcher.end(), form.value.apply(spoken, matcher.toMatchResult())));
        }
      }
    }
    return Optional.empty();
  }
}
