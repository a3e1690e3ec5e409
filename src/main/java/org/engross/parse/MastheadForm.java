package org.engross.parse;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.engross.model.Organ;
import org.engross.model.PrintedFact;

/**
 * What the lines of a masthead look like, in the order in which a UN masthead has them.
 *
 * <p>Source of the forms: first page of General Assembly resolutions since the fifty-first session; headings of the official
 * records of the Security Council and of the reports of the Commission on Human Rights.
 */
enum MastheadForm {
  PUBLISHER(PrintedFact.PUBLISHER, "United Nations|UNITED NATIONS", match -> null),
  SYMBOL(PrintedFact.SYMBOL, "[AES](?:/(?:RES|CN\\.4|HRC|[A-Z]{1,4}|[\\dA-Z()\\-]+))+(?: ?[A-Z]{1,2}(?=\\s|$))?(?=[A-Z][a-z]|[\\s*]|$)", match -> match.group().strip()),
  ORGAN(PrintedFact.ORGAN, organs(), match -> null),
  DISTRIBUTION(PrintedFact.DISTRIBUTION, "Distr\\.:? ?(?:General|Limited|Restricted|GENERAL|LIMITED)?", match -> null),
  DATE_OF_ISSUANCE(PrintedFact.DATE_OF_ISSUANCE, Dates.PATTERN, match -> Dates.first(match.group()).map(Object::toString).orElse(null)),
  ORIGINAL_LANGUAGE(PrintedFact.ORIGINAL_LANGUAGE, "Original: ?(?:Arabic|Chinese|English|French|Russian|Spanish|ENGLISH)(?:/[A-Z][a-z]+)*", match -> null),
  SESSION(
      PrintedFact.SESSION,
      "([A-Z][a-z]+(?:[- ][a-z]+)?)(?: (?:emergency special|special|resumed|resumed special|regular))? [Ss]ession",
      match -> Ordinals.read(match.group(1)).map(Object::toString).orElse(null)),
  AGENDA_ITEM(PrintedFact.AGENDA_ITEM, "(?:Agenda )?[Ii]tems? (\\d+(?: ?\\([a-z]{1,2}\\))*(?:(?:,| and| to) (?:\\d+ ?)?(?:\\([a-z]{1,2}\\)|\\d+))*)", match -> match.group(1)),
  PUBLICATION_TITLE(null, "Resolutions? adopted by the .{4,80}", match -> null),
  REPORT_LINE(null, "\\[?(?:on the (?:report|recommendation) of|without reference to a).{0,200}\\]?", match -> null);

  private final PrintedFact fact;
  private final Pattern pattern;
  private final Function<MatchResult, String> value;

  MastheadForm(PrintedFact fact, String pattern, Function<MatchResult, String> value) {
    this.fact = fact;
    this.pattern = Pattern.compile(pattern);
    this.value = value;
  }

  /** A piece of a masthead: its form, where it ends, its value in machine form or null. */
  record Piece(MastheadForm form, int start, int end, String value) {}

  /** The fact it states; null for a form that holds several. */
  PrintedFact fact() {
    return fact;
  }

  /** The piece that begins at {@code start}, if any form fits. */
  static Optional<Piece> at(CharSequence text, int start) {
    for (MastheadForm form : values()) {
      var matcher = form.pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
      if (matcher.lookingAt() && matcher.end() > start) {
        return Optional.of(new Piece(form, start, matcher.end(), form.value.apply(matcher.toMatchResult())));
      }
    }
    return Optional.empty();
  }

  private static String organs() {
    List<String> names = Organ.known().stream().map(organ -> Pattern.quote(organ.name()) + "|" + Pattern.quote(organ.name().toUpperCase(java.util.Locale.ROOT))).toList();
    return "(?:" + String.join("|", names) + ")(?! [Rr]esolution)";
  }
}
