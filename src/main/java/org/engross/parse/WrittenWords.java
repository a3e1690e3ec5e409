package org.engross.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text writes its words: the evidence by which a hyphen at a line end is told from one that belongs to a word.
 *
 * <p>rule: what the text itself writes elsewhere decides; then what other resolutions write ({@link KnownWords}), but in a text that
 * does not break words only if the parts are no words ("com-/plied", not "peace-/keeping").
 *
 * <p>rule: a text breaks words at its line ends if more than one word that it writes in one piece elsewhere has a hyphen at a line end.
 * Texts that come out of a word processor mostly do not; columns of official records do. In such a text a hyphen at a line end goes, unless
 * the parts make a compound; the parts listed here are those most frequent in the compounds of resolutions.
 */
final class WrittenWords {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");
  /** Tried where a word begins only: a line may be one word of a million letters. */
  private static final Pattern BROKEN = Pattern.compile("(?<!\\p{L})(\\p{L}+)-$");
  private static final Pattern FIRST = Pattern.compile("^\\s*(\\p{Ll}+)");

  /** First parts that keep their hyphen, whatever follows. */
  private static final Set<String> FIRST_PARTS = Set.of(
      "non", "self", "ex", "vis", "post", "well", "so", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  /** As resolutions wrote it until the nineties: "co-operation", "co-ordination". */
  private static final Pattern CO = Pattern.compile("^co-o");

  /** First parts that keep it before a word that the text also has alone. */
  private static final Set<String> PREFIXES = Set.of("anti", "co", "cross", "de", "inter", "intra", "multi", "neo", "pre", "pro", "re", "semi", "sub", "un");

  /** Last parts that keep it, whatever stands before. */
  private static final Set<String> LAST_PARTS = Set.of(
      "based", "related", "sharing", "specific", "oriented", "building", "sensitive", "owned", "driven", "friendly", "income", "affected", "responsive",
      "making", "threatening", "centred", "focused", "saving", "wide", "level", "term", "range", "scale", "general", "free", "effective", "conflict");

  /** Of the text's lines: a text that ends more of them in a hyphen breaks words, whatever it writes elsewhere. Compounds alone make one in fifty. */
  private static final double COMPOUNDS = 0.05;
  private static final int FEWEST = 4;
  /** Nobody breaks a word so that fewer letters are left: what follows the hyphen is a word ("follow-/up"). */
  private static final int SHORTEST_REST = 3;

  private final Set<String> words = new HashSet<>();
  private final boolean breaking;

  WrittenWords(String text) {
    List<String> lines = text.toLowerCase(Locale.ROOT).lines().map(String::stripTrailing).toList();
    boolean broken = false;
    for (String line : lines) {
      int indent = line.length() - line.stripLeading().length();
      Matcher word = WORD.matcher(line);
      while (word.find()) {
        boolean part = broken && word.start() <= indent || word.end() == line.length() - 1 && line.endsWith("-");
        if (!part) {
          add(word.group());
        }
      }
      broken = BROKEN.matcher(line).find();
    }
    breaking = breaks(lines);
  }

  private void add(String word) {
    words.add(word);
    String[] parts = word.split("-");
    for (int i = 0; i < parts.length; i++) {
      words.add(parts[i]);
      if (i > 0) {
        words.add(parts[i - 1] + "-" + parts[i]);
      }
    }
  }

  private boolean breaks(List<String> lines) {
    int broken = 0;
    int hyphens = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Matcher last = BROKEN.matcher(lines.get(i));
      Matcher first = FIRST.matcher(lines.get(i + 1));
      if (last.find() && first.find()) {
        hyphens++;
        boolean whole = words.contains(last.group(1) + first.group(1));
        boolean hyphened = words.contains(last.group(1) + "-" + first.group(1));
        broken += whole && !hyphened ? 1 : hyphened && !whole ? -1 : 0;
      }
    }
    return broken > 1 || broken >= 0 && hyphens >= FEWEST && hyphens > COMPOUNDS * lines.stream().filter(line -> !line.isBlank()).count();
  }

  /** Whether the hyphen between two parts of a word, in small letters, was made by a line end alone. */
  boolean broken(String last, String first) {
    boolean whole = words.contains(last + first);
    boolean hyphened = words.contains(last + "-" + first);
    if (whole || hyphened) {
      return whole && !hyphened;
    }
    boolean knownWhole = KnownWords.contain(last + first);
    if (knownWhole != KnownWords.contain(last + "-" + first)) {
      boolean parts = KnownWords.contain(first) && (KnownWords.contain(last) || PREFIXES.contains(last));
      return knownWhole && (breaking || !parts) && !CO.matcher(last + "-" + first).find();
    }
    if (!breaking) {
      return false;
    }
    boolean compound = FIRST_PARTS.contains(last) || last.length() < 2 || LAST_PARTS.contains(first) || first.length() < SHORTEST_REST
        || words.contains(first) && (words.contains(last) || PREFIXES.contains(last));
    return !compound;
  }
}
