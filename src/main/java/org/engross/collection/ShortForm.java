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

  private ShortForm() {}

  /** Whether the first is a short form of the second. */
  static boolean is(Name one, Name other) {
    String brief = bare(one.full());
    String whole = bare(other.full());
    if (brief.equals(whole)) {
      return one.full().length() < other.full().length();
    }
    if (one.isBody()) {
      boolean rest = whole.startsWith(brief) && whole.substring(brief.length()).matches(",? (?:of|on|for|against|to|especially|its)\\b.*");
      return rest && brief.contains(" ");
    }
    if (one.full().contains("Protocol") || other.full().contains("Protocol to the") || brief.length() >= whole.length()) {
      return false;
    }
    return brief.matches(KINDS + " .*") ? whole.startsWith(brief + " ") : within(List.of(brief.split(" ")), List.of(whole.split(" ")));
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

  private static String bare(String name) {
    return Name.fold(name).replaceFirst("^united nations (?=.* )", "");
  }
}
