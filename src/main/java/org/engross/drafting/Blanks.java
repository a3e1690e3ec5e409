package org.engross.drafting;

import java.util.List;
import java.util.Set;
import org.engross.diagnostic.MessageId;

/**
 * rule (ours): one blank between words, none before a comma, semicolon, colon or full stop nor inside brackets, one after a mark.
 * Languages that set a blank before some of these marks (French), or none between words (Chinese), are left alone.
 */
final class Blanks implements DraftingRule {
  private static final Set<String> LANGUAGES = Set.of("eng", "spa", "rus");
  private static final String STOPS = ",;:.";

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    if (LANGUAGES.contains(text.language())) {
      for (Clause clause : text.clauses()) {
        if (clause.running() || clause.place() == Clause.Place.NOTE || clause.place() == Clause.Place.HEADING) {
          check(clause, slips);
        }
      }
    }
  }

  private static void check(Clause clause, List<Slip> slips) {
    String words = clause.words();
    for (int i = 1; i < words.length() - 1; i++) {
      if (space(words.charAt(i))) {
        int end = i + 1;
        while (end < words.length() && space(words.charAt(end))) {
          end++;
        }
        blanks(clause, i, end, slips);
        i = end - 1;
      } else if (lacksBlank(words, i) && !address(words, i)) {
        slips.add(Slip.of(MessageId.PUN_003, clause, i + 1, Excerpt.around(words, i, i + 1)));
      }
    }
  }

  /** A line end belongs to the file, not to the text. */
  private static boolean space(char c) {
    return c == ' ' || c == '\u00A0';
  }

  private static void blanks(Clause clause, int start, int end, List<Slip> slips) {
    String words = clause.words();
    char before = words.charAt(start - 1);
    if (end == words.length() || Clause.blank(before) || Clause.blank(words.charAt(end))) {
      return;
    }
    char after = words.charAt(end);
    boolean word = Character.isLetterOrDigit(before);
    boolean beforeStop = STOPS.indexOf(after) >= 0 && (word || ")”’".indexOf(before) >= 0)
        && (end + 1 == words.length() || Clause.blank(words.charAt(end + 1)) || Character.isLetter(words.charAt(end + 1)));
    boolean inside = "([“".indexOf(before) >= 0 && Character.isLetterOrDigit(after) || ")]”".indexOf(after) >= 0 && (word || before == '.' || before == ',');
    if (beforeStop || inside) {
      slips.add(Slip.of(MessageId.PUN_002, clause, start, Excerpt.around(words, start, end)));
    } else if (end - start > 1 && before != '*' && after != '*') {
      slips.add(Slip.of(MessageId.PUN_001, clause, start, Excerpt.around(words, start, end)));
    }
  }

  /** A mark between two words; a full stop only where a sentence begins after it. */
  private static boolean lacksBlank(String words, int at) {
    char mark = words.charAt(at);
    if (STOPS.indexOf(mark) < 0 && mark != '”' || at < 2 || !letters(words, at - 2, at) || !letters(words, at + 1, at + 3)) {
      return false;
    }
    if (mark != '.') {
      return true;
    }
    int end = at + 1;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    boolean sentence = Character.isUpperCase(words.charAt(at + 1)) && words.substring(at + 2, end).chars().allMatch(Character::isLowerCase);
    boolean ends = end == words.length() || Clause.blank(words.charAt(end)) || STOPS.indexOf(words.charAt(end)) >= 0;
    return sentence && ends && Character.isLowerCase(words.charAt(at - 1)) && Character.isLowerCase(words.charAt(at - 2));
  }

  private static boolean letters(String words, int start, int end) {
    return end <= words.length() && words.substring(start, end).chars().allMatch(Character::isLetter);
  }

  /** Whether the stretch around a place, from blank to blank, is an address on the web or of mail. */
  private static boolean address(String words, int at) {
    String token = Excerpt.token(words, at);
    return token.contains("/") || token.contains("@") || token.contains("www.");
  }
}
