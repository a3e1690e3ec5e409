package org.engross.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Inline;
import org.engross.model.Named;
import org.engross.model.Organ;
import org.engross.source.StyledText;

/**
 * Finds what a text names: instruments (treaties, declarations, programmes) by the form of their titles, organs and offices by
 * their names.
 *
 * <p>rule: the title of an instrument is a run of capitalised words round a word such as "Convention"; small words stand inside
 * it only between capitalised ones. A bare "the Convention" or "the Protocols thereto" names nothing by itself.
 */
final class NameFinder {
  private static final String WORD = "(?:[A-Z][\\p{L}'\u2019]*(?:-[\\p{L}]+)*)";
  private static final String SMALL = "(?:of|the|and|on|in|to|for|against|with|or|its|their|at|by|from|relating|concerning|respect|all|other|into|through|under|between|among|de|la|du)";
  private static final String HEAD =
      "(?:Conventions?|Covenants?|Protocols?|Declaration|Charter|Statute|Treaty(?! Series)|Agreement|Compact|Covenant|Platform for Action|Programme of Action|Plan of Action|Agenda|Consensus|Principles|Rules|Framework|Strategy|Guidelines|Recommendation|Accord|Pact)";
  private static final String TAIL =
      "(?: (?:(?:" + SMALL + " ){0,4}" + WORD + ")|, " + WORD + "(?= (?:and|or) " + WORD + "| " + WORD + "))*";
  private static final String YEAR = "(?:,? \\(?(?:Revised|Supplementary|Employment)[^)]{0,40}\\))?(?:,? \\d{4})?(?: \\((?:Convention )?No\\. \\d+\\))?";

  private static final Pattern INSTRUMENT =
      Pattern.compile("(?<![\\p{L}\\d-])((?:" + WORD + " (?:(?:of|on|and|for) (?=[A-Z]))?|\\d{4} (?=Agenda)|\\([A-Z][^()]{3,40}\\) (?=Convention))*)(" + HEAD + ")\\b(?! (?:thereto|Against|No\\.))(" + TAIL + ")(" + YEAR + ")");

  private static final Pattern ORGAN = Pattern.compile(organNames());
  private static final Pattern ROLE = Pattern.compile("\\b(?:Secretary-General|United Nations High Commissioner for Human Rights|President of the General Assembly)\\b");

  /** Words that can begin a title's run of capitals only because a sentence or a list begins there. */
  private static final Pattern OPENING = Pattern.compile("^(?:(?:The|See|Also|In|On|This|Its|Such|States|Governments|Recalling|Reaffirming|Welcoming|Noting|Stressing|Recognizing) )+");

  /** Where a second title follows the first: "the Convention on ... and the Optional Protocol". */
  private static final Pattern SECOND = Pattern.compile(",? (?:and|or)(?: the| its)? (?=(?:" + WORD + " ){0,3}" + HEAD + "\\b)(?!Platform for Action|Programme of Action|Plan of Action)");

  private NameFinder() {}

  static List<Span> find(StyledText text) {
    List<Span> spans = new ArrayList<>();
    String characters = text.toString();
    Matcher matcher = INSTRUMENT.matcher(characters);
    int from = 0;
    while (matcher.find(from)) {
      Matcher opening = OPENING.matcher(matcher.group(1));
      int start = matcher.start() + (opening.find() ? opening.end() : 0);
      Matcher second = SECOND.matcher(characters).region(matcher.end(2), matcher.end()).useTransparentBounds(true);
      int end = second.find() ? second.start() : matcher.end();
      String prefix = characters.substring(start, matcher.start(2)).strip();
      String tail = characters.substring(matcher.end(2), end);
      if (isTitle(prefix, matcher.group(2), tail)) {
        add(spans, Named.Kind.INSTRUMENT, characters, start, end);
      }
      from = end;
    }
    addAll(spans, Named.Kind.ORGANIZATION, ORGAN.matcher(characters), characters);
    addAll(spans, Named.Kind.ROLE, ROLE.matcher(characters), characters);
    return spans;
  }

  /** Whether the words round the head make it a title; a head that is also a common word needs more of them. */
  private static boolean isTitle(String prefix, String head, String tail) {
    boolean common = head.matches("Principles|Rules|Recommendation|Strategy|Framework|Agreement|Guidelines|Consensus");
    boolean named = tail.matches("(?s).*[A-Z].*") || !prefix.isEmpty() && !prefix.matches("(?:Optional|Additional|International|Second|First)(?: .*)?");
    return named && (!common || prefix.contains(" "));
  }

  private static void addAll(List<Span> spans, Named.Kind kind, Matcher matcher, String text) {
    while (matcher.find()) {
      add(spans, kind, text, matcher.start(), matcher.end());
    }
  }

  private static void add(List<Span> spans, Named.Kind kind, String text, int start, int end) {
    String name = text.substring(start, end);
    Named named = new Named(kind, key(name), name);
    Span span = new Span(start, end, content -> new Inline.Mention(named, content));
    if (spans.stream().noneMatch(span::overlaps)) {
      spans.add(span);
    }
  }

  /** Lower camel case without signs: {@code conventionOnTheRightsOfTheChild}. An organ's key is its code. */
  static String key(String name) {
    var organ = Organ.named(name);
    if (organ.isPresent()) {
      return organ.get().code();
    }
    StringBuilder key = new StringBuilder();
    String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace("'", "").replace("\u2019", "");
    for (String word : ascii.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        key.append(key.length() == 0 ? word.toLowerCase(Locale.ROOT) : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT));
      }
    }
    if (key.length() == 0) {
      return "n" + Integer.toHexString(name.hashCode());
    }
    return Character.isDigit(key.charAt(0)) ? "n" + key : key.toString();
  }

  private static String organNames() {
    StringBuilder names = new StringBuilder("\\b(?:");
    Organ.known().forEach(organ -> names.append(Pattern.quote(organ.name())).append('|'));
    return names.append("Commission on the Status of Women|International Labour Organization|International Organization for Migration)\\b").toString();
  }
}
