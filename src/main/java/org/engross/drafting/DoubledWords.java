package org.engross.drafting;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * rule (ours): no word is printed twice ("in in"), no two prepositions meet that never do ("upon on"), no noun stands before its own
 * verb ("involvement of involving").
 */
final class DoubledWords implements DraftingRule {
  private static final Pattern TOKEN = Pattern.compile("[^\\s\\p{Z}]+");
  private static final Set<String> BEFORE = Set.of("upon", "of", "from", "with", "into");
  private static final Set<String> AFTER = Set.of("on", "upon", "of", "from", "with", "into");

  /** "to the extent that that organization has competence", "had had" */
  private static final Set<String> TWICE = Set.of("that", "had");

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "all");

  private static final List<String> NOUNS = List.of("ment", "ement", "ion", "ation", "ance");
  private static final int LONG = 6;

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    if (text.english()) {
      text.clauses().stream().filter(clause -> clause.place() != Clause.Place.TABLE).forEach(clause -> check(clause, slips));
    }
  }

  private static void check(Clause clause, List<Slip> slips) {
    String words = clause.words();
    String before = "";
    String beforeThat = "";
    int at = 0;
    int earlier = 0;
    for (Matcher token = TOKEN.matcher(words); token.find(); ) {
      String word = token.group();
      boolean twice = word.equals(before) && letters(word) && !TWICE.contains(word);
      boolean that = beforeThat.equals("that") && before.equals("that") && ARTICLES.contains(word);
      if (twice || meet(before, word)) {
        slips.add(Slip.of(MessageId.TXT_001, clause, at, before + " " + word));
      } else if (that || before.equals("of") && beforeThat.length() > LONG && ofItsVerb(beforeThat, word)) {
        slips.add(Slip.of(MessageId.TXT_001, clause, earlier, that ? "that that" : beforeThat + " of " + word));
      }
      beforeThat = before;
      before = word;
      earlier = at;
      at = token.start();
    }
  }

  private static boolean letters(String word) {
    return word.chars().allMatch(Character::isLetter);
  }

  private static boolean meet(String before, String word) {
    return BEFORE.contains(before) && AFTER.contains(word);
  }

  /** "involvement", "involving"; "the development of developing countries" is no slip. */
  private static boolean ofItsVerb(String noun, String verb) {
    if (!verb.endsWith("ing") || noun.equals("development")) {
      return false;
    }
    String stem = verb.substring(0, verb.length() - 3);
    return NOUNS.stream().anyMatch(ending -> noun.equals(stem + ending));
  }
}
