package org.engross.drafting;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * rule (ours): one blank between words, none before a comma, semicolon, colon or full stop, one after it. Languages that set a blank
 * before some of these marks (French), or none between words (Chinese), are left alone.
 */
final class Blanks implements DraftingRule {
  private static final Set<String> LANGUAGES = Set.of("eng", "spa", "rus");

  /** Line ends belong to the file, not to the text. */
  private static final Pattern DOUBLED = Pattern.compile("(?<=[^\\s\\p{Z}*])[ \\u00A0]{2,}(?=[^\\s\\p{Z}*])");

  private static final Pattern BEFORE = Pattern.compile("(?<=[\\p{L}\\d)”’])[ \\u00A0]+([,;:.])(?=[\\s\\p{Z}\\p{L}]|$)");

  private static final Pattern INSIDE = Pattern.compile("([(\\[“])[ \\u00A0]+(?=[\\p{L}\\d])|(?<=[\\p{L}\\d.,])[ \\u00A0]+([)\\]”])");

  private static final Pattern MISSING = Pattern.compile("\\p{L}{2,}([,;:])(?=\\p{L}{2,})|\\p{Ll}{2,}([.])(?=\\p{Lu}\\p{Ll}+[\\s\\p{Z},;.])|\\p{L}{2,}(”)(?=\\p{L}{3,})");

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
    for (Matcher found = DOUBLED.matcher(words); found.find(); ) {
      slips.add(Slip.of(MessageId.PUN_001, clause, found.start(), around(words, found.start(), found.end())));
    }
    for (Pattern pattern : List.of(BEFORE, INSIDE)) {
      for (Matcher found = pattern.matcher(words); found.find(); ) {
        slips.add(Slip.of(MessageId.PUN_002, clause, found.start(), around(words, found.start(), found.end())));
      }
    }
    for (Matcher found = MISSING.matcher(words); found.find(); ) {
      if (!address(words, found.start())) {
        slips.add(Slip.of(MessageId.PUN_003, clause, found.end(), around(words, found.start(), found.end())));
      }
    }
  }

  /** Whether the stretch around a place, from blank to blank, is an address on the web or of mail. */
  private static boolean address(String words, int at) {
    String token = Excerpt.token(words, at);
    return token.contains("/") || token.contains("@") || token.contains("www.");
  }

  private static String around(String words, int start, int end) {
    return Excerpt.around(words, start, end);
  }
}
