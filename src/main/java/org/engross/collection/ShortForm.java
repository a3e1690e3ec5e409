package org.engross.collection;

import java.util.List;

/**
 * Tells whether one name is short for another.
 *
 * <p>rule: a short title begins with the same word, "United Nations" left aside, and has only words of the long one, in their order:
 * "Beijing Platform for Action", "Rome Statute"; one that begins with its kind, as "Convention against Torture", has the beginning of the
 * long one. A protocol's title is never shortened by its subject, since a
 * convention may have several. rule: a body's name is shortened only at its end, where "of", "on", "for", "against" or "to" follows:
 * "European Union" is not short for "European Union Agency".
 */
final class ShortForm {
  private static final String KINDS = "(?:international )?(?:convention|covenant|declaration|treaty|charter|statute|agreement|programme|plan|agenda|principles)";

  private final Name name;
  private final String bare;
  private final List<String> words;

  /** A name as what may be short, or long, for another. */
  ShortForm(Name name) {
    this.name = name;
    bare = Name.fold(name.full()).replaceFirst("^united nations (?=.* )", "");
    words = List.of(bare.split(" "));
  }

  /** The word that a name and all its short forms begin with. */
  String first() {
    return words.get(0);
  }

  /** Whether this is a short form of another. */
  boolean isOf(ShortForm other) {
    if (bare.equals(other.bare)) {
      return name.full().length() < other.name.full().length();
    }
    if (name.isBody()) {
      boolean rest = other.bare.startsWith(bare) && other.bare.substring(bare.length()).matches(",? (?:of|on|for|against|to|especially|its)\\b.*");
      return rest && bare.contains(" ");
    }
    if (name.full().contains("Protocol") || other.name.full().contains("Protocol to the") || bare.length() >= other.bare.length()) {
      return false;
    }
    return bare.matches(KINDS + " .*") ? other.bare.startsWith(bare + " ") : within(words, other.words);
  }

  /** Whether this is a title and more, joined to it by "and"; parts of a body may well be bodies. */
  boolean goesOnBehind(ShortForm other) {
    return !name.isBody() && bare.startsWith(other.bare + " and ");
  }

  private static boolean within(List<String> brief, List<String> whole) {
    if (!brief.get(0).equals(whole.get(0))) {
      return false;
    }
    int next = 0;
    for (String word : whole) {
      if (next < brief.size() && word.equals(brief.get(next))) {
        next++;
      }
    }
    return next == brief.size();
  }
}
