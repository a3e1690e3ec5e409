package org.engross.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The symbol of a resolution, a decision or a draft.
 *
 * @param organ who adopted it, or is asked to
 * @param number as printed: "57/176", "2200 A (XXI)", "2004/45", "1325 (2000)"; a draft has none but its whole symbol, "A/C.3/77/L.20"
 * @param kind what it is the symbol of
 */
public record Symbol(Organ organ, String number, DocumentKind kind) {
  private static final Pattern SESSION = Pattern.compile("(?:A/(?:[A-Z][A-Z.\\d]*/)?)?(ES-|S-)?(\\d{1,3})/(?:L\\.)?\\d+|\\d+ ?[A-Z]? ?\\((ES-|S-)?([IVXLC]+)\\)");
  private static final Pattern YEAR = Pattern.compile("(?:[ES]/(?:[A-Z][A-Z.\\d]*/)?)?((?:19|20)\\d\\d)/(?:L\\.)?\\d+|\\d+ ?[A-Z]? ?\\(((?:19|20)\\d\\d)\\)");

  /** rule: the drafts of a body bear its symbol, the session or year, and "L." for limited distribution. */
  private static final Pattern LIMITED = Pattern.compile("[AES]/(?:[A-Z][A-Z.\\d]*/)*(?:(?:ES-|S-)?\\d{1,4}/)?(?:[A-Z][A-Z.\\d]*/)*L\\.\\d+(?:/[A-Z][a-z]+\\.\\d+)*");

  /** Any document of the three principal organs that adopt resolutions. */
  private static final Pattern DOCUMENT = Pattern.compile("[AES]/\\S+");

  /** What a number may be: letters and figures first, and nothing that would lead a path or an address elsewhere. */
  private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}](?!.*\\.\\.)[^\\p{Cntrl}\\\\<>\"]*");

  /** The symbol of a resolution. */
  public Symbol(Organ organ, String number) {
    this(organ, number, DocumentKind.RESOLUTION);
  }

  /** "A/RES/57/176", "A/RES/217 A (III)", "A/DEC/77/501", "A/C.3/77/L.20". */
  public String text() {
    return switch (kind) {
      case RESOLUTION -> organ.symbolPrefix() + number;
      case DECISION -> organ.decisionPrefix() + number;
      case PRESIDENTIAL_STATEMENT -> organ.statementPrefix() + number;
      case RESOLUTION_DRAFT, DECISION_DRAFT -> number;
    };
  }

  /** The name of its files: {@code a-res-57-176}. */
  public String slug() {
    return slug(text());
  }

  /** The folder of its page on the website: {@code a/res/57/176}; points are kept, as in {@code e/cn.4/res/2004/45}. */
  public String path() {
    return path(text());
  }

  /**
   * The session that its number tells, where it tells one: 57 for "57/176", 3 for "217 A (III)", 11 for "ES-11/1". Only the Assembly
   * and its Human Rights Council count by sessions; the others count by years.
   */
  public Optional<Integer> session() {
    Matcher matcher = SESSION.matcher(number);
    if (!organ.equals(Organ.GENERAL_ASSEMBLY) && !organ.equals(Organ.HUMAN_RIGHTS_COUNCIL) || !matcher.lookingAt()) {
      return Optional.empty();
    }
    return matcher.group(2) != null ? Optional.of(Integer.valueOf(matcher.group(2))) : RomanNumber.value(matcher.group(4));
  }

  /** How addresses name its session: "57", "es-11", "s-32". */
  public Optional<String> sessionCode() {
    Matcher matcher = SESSION.matcher(number);
    return session().map(told -> {
      String special = matcher.lookingAt() ? matcher.group(matcher.group(2) != null ? 1 : 3) : null;
      return (special == null ? "" : special.toLowerCase(Locale.ROOT)) + told;
    });
  }

  /** The same for a regular session; empty for special and emergency sessions. */
  public Optional<Integer> regularSession() {
    Matcher matcher = SESSION.matcher(number);
    return matcher.lookingAt() && matcher.group(1) == null && matcher.group(3) == null ? session() : Optional.empty();
  }

  /** The year that its number tells, where it tells one: 2004 for "2004/45", 2000 for "1325 (2000)". */
  public Optional<Integer> year() {
    Matcher matcher = YEAR.matcher(number);
    boolean yearly = !organ.equals(Organ.GENERAL_ASSEMBLY) && !organ.equals(Organ.HUMAN_RIGHTS_COUNCIL);
    return yearly && matcher.lookingAt() ? Optional.of(Integer.valueOf(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))) : Optional.empty();
  }

  /** Reads "A/RES/57/176", "A/DEC/77/501", "S/PRST/2015/4"; empty for the symbol of anything else, or of an organ we do not know. */
  public static Optional<Symbol> of(String text) {
    return Organ.known().stream()
        .flatMap(organ -> Stream.of(after(text, organ.symbolPrefix()).map(number -> new Symbol(organ, number)),
            after(text, organ.decisionPrefix()).map(number -> new Symbol(organ, number, DocumentKind.DECISION)),
            after(text, organ.statementPrefix()).map(number -> new Symbol(organ, number, DocumentKind.PRESIDENTIAL_STATEMENT))))
        .flatMap(Optional::stream).findFirst();
  }

  /**
   * Reads the symbol of a draft, "A/C.3/77/L.20"; empty for any other.
   *
   * @param told whether the text itself says that it is a draft: then any document is one, as "S/2023/970"
   * @param kind of draft
   */
  public static Optional<Symbol> ofDraft(String text, boolean told, DocumentKind kind) {
    return (told ? DOCUMENT : LIMITED).matcher(text).matches() && NUMBER.matcher(text).matches() ? Organ.ofDocument(text).map(organ -> new Symbol(organ, text, kind)) : Optional.empty();
  }

  /** The symbol of a number that an organ gave; empty for what no organ would give. */
  public static Optional<Symbol> ofNumber(Organ organ, String number, DocumentKind kind) {
    return NUMBER.matcher(number).matches() ? Optional.of(new Symbol(organ, number, kind)) : Optional.empty();
  }

  private static Optional<String> after(String text, String prefix) {
    boolean begins = text.regionMatches(true, 0, prefix, 0, prefix.length()) && NUMBER.matcher(text.substring(prefix.length())).matches();
    return begins ? Optional.of(text.substring(prefix.length())) : Optional.empty();
  }

  private static String path(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("/"))
        .map(part -> part.replaceAll("[^a-z0-9.]+", "-").replaceAll("^[-.]+|[-.]+$", ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("/"));
  }

  /** Lower case, every run of other characters than a-z and 0-9 one hyphen, none at the ends. */
  public static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }
}
