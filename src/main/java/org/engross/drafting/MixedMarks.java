package org.engross.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * rule (ours): a text keeps to one form of the apostrophe, of quotation marks, and of the dash between years. The first of the rarer
 * form is named, once a text.
 */
final class MixedMarks implements DraftingRule {
  private static final Pattern CURLED = Pattern.compile("’(?<=\\p{L}’)(?=\\p{L})");
  private static final Pattern STRAIGHT = Pattern.compile("'(?<=\\p{L}')(?=\\p{L})");
  private static final Pattern CURLED_QUOTE = Pattern.compile("[“”]");
  private static final Pattern STRAIGHT_QUOTE = Pattern.compile("\"");
  private static final String YEAR_BEFORE = "(?<=(?<![\\p{L}\\d/.-])(?:1[89]|20)\\d\\d.)";
  private static final String YEAR_AFTER = "(?=(?:1[89]|20)\\d\\d(?![\\d-]))";
  private static final Pattern DASHED = Pattern.compile("[–—]" + YEAR_BEFORE + YEAR_AFTER);
  private static final Pattern HYPHENED = Pattern.compile("-" + YEAR_BEFORE + YEAR_AFTER);

  private record Found(Clause clause, int at, String words) {}

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    check(text, CURLED, STRAIGHT, MessageId.PUN_006, slips);
    check(text, CURLED_QUOTE, STRAIGHT_QUOTE, MessageId.PUN_006, slips);
    check(text, DASHED, HYPHENED, MessageId.PUN_007, slips);
  }

  private static void check(DraftedText text, Pattern one, Pattern two, MessageId id, List<Slip> slips) {
    List<Found> ones = find(text, one);
    List<Found> twos = find(text, two);
    if (!ones.isEmpty() && !twos.isEmpty()) {
      boolean rarer = twos.size() <= ones.size();
      Found first = (rarer ? twos : ones).get(0);
      Found other = (rarer ? ones : twos).get(0);
      slips.add(Slip.of(id, first.clause(), first.at(), first.words(), other.words()));
    }
  }

  private static List<Found> find(DraftedText text, Pattern pattern) {
    List<Found> all = new ArrayList<>();
    for (Clause clause : text.clauses()) {
      if (clause.place() == Clause.Place.AROUND) {
        continue;
      }
      Matcher found = pattern.matcher(clause.words());
      while (found.find()) {
        String token = Excerpt.token(clause.words(), found.start());
        if (!token.contains("//") && !token.contains("@")) {
          all.add(new Found(clause, found.start(), Excerpt.word(clause.words(), found.start(), found.end())));
        }
      }
    }
    return all;
  }
}
