package org.engross.parse;

import java.text.Normalizer;
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
  private static final Pattern ORGAN = Pattern.compile(organNames());
  private static final Pattern ROLE = Pattern.compile("\\b(?:Secretary-General|United Nations High Commissioner for Human Rights|President of the General Assembly)\\b");

  private NameFinder() {}

  static List<Span> find(StyledText text) {
    FreeSpans spans = new FreeSpans();
    String characters = text.toString();
    InstrumentNames.find(characters).forEach(title -> add(spans, Named.Kind.INSTRUMENT, title.name(), title.start(), title.end()));
    BodyNames.find(characters).forEach(body -> add(spans, body.kind(), body.name(), body.start(), body.end()));
    addAll(spans, Named.Kind.ORGANIZATION, ORGAN.matcher(characters), characters);
    addAll(spans, Named.Kind.ROLE, ROLE.matcher(characters), characters);
    return spans.all();
  }

  private static void addAll(FreeSpans spans, Named.Kind kind, Matcher matcher, String text) {
    while (matcher.find()) {
      add(spans, kind, matcher.group(), matcher.start(), matcher.end());
    }
  }

  private static void add(FreeSpans spans, Named.Kind kind, String name, int start, int end) {
    Named named = new Named(kind, key(name), name);
    spans.add(new Span(start, end, content -> new Inline.Mention(named, content)));
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
