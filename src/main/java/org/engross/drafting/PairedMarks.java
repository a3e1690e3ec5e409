package org.engross.drafting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * rule (ours): a bracket or quotation mark that opens is closed within its paragraph. A quotation that runs over several paragraphs
 * opens anew with each and closes with the last; an apostrophe and the closing single mark are one sign, so single marks are left alone.
 * The bracket round a paragraph that is not agreed opens before its number.
 */
final class PairedMarks implements DraftingRule {
  private static final String OPENING = "([{“«";
  private static final String CLOSING = ")]}”»";

  /** "a)", "iii)", "1)" before a sub-paragraph, or before an item of a list that runs on. */
  private static final Pattern LABEL = Pattern.compile("(?:^|[\\s\\p{Z};,:])(?:\\p{L}{1,2}|[ivx]{1,5}|\\d{1,2}|\\p{L}\\d)$");

  /** As many as are reported of one kind; what has more is no drafting. */
  private static final int REPORTED = 100;

  private record Opened(Clause clause, int at) {}

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    // Arabic is written the other way, and both marks are used for either side.
    if (text.language().equals("ara")) {
      return;
    }
    Deque<Opened> quotations = new ArrayDeque<>();
    for (Clause clause : text.clauses()) {
      if (clause.place() == Clause.Place.NOTE) {
        Deque<Opened> own = new ArrayDeque<>();
        check(clause, own, slips);
        own.stream().limit(REPORTED).forEach(open -> report(open, slips));
      } else if (clause.place() != Clause.Place.AROUND && clause.place() != Clause.Place.TABLE) {
        check(clause, quotations, slips);
      }
    }
    inOrder(quotations).forEach(open -> report(open, slips));
  }

  private static List<Opened> inOrder(Deque<Opened> opened) {
    List<Opened> first = new ArrayList<>();
    opened.descendingIterator().forEachRemaining(first::add);
    return first.subList(0, Math.min(first.size(), REPORTED));
  }

  private static void report(Opened open, List<Slip> slips) {
    slips.add(Slip.of(MessageId.PUN_004, open.clause(), open.at(), open.clause().words().charAt(open.at()), "closed", Excerpt.first(open.clause().words(), open.at())));
  }

  /** @param quotations that run on from clause to clause */
  private static void check(Clause clause, Deque<Opened> quotations, List<Slip> slips) {
    String words = clause.words();
    Deque<Opened> brackets = new ArrayDeque<>();
    int around = opened(clause.number());
    int first = words.length() - words.stripLeading().length();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '“' || c == '«') {
        boolean anew = !quotations.isEmpty() && i == first;
        if (!anew) {
          quotations.push(new Opened(clause, i));
        }
      } else if (c == '”' || c == '»') {
        close(clause, i, quotations, slips);
      } else if (OPENING.indexOf(c) >= 0) {
        brackets.push(new Opened(clause, i));
      } else if (CLOSING.indexOf(c) >= 0) {
        Opened open = brackets.peek();
        if (open != null && OPENING.indexOf(words.charAt(open.at())) == CLOSING.indexOf(c)) {
          brackets.pop();
        } else if (open == null && c == ']' && around > 0) {
          around--;
        } else if (!(c == ')' && label(words, i))) {
          slips.add(Slip.of(MessageId.PUN_005, clause, i, c, "opened", Excerpt.around(words, i, i + 1)));
        }
      }
    }
    inOrder(brackets).forEach(open -> slips.add(
        Slip.of(MessageId.PUN_005, clause, open.at(), words.charAt(open.at()), "closed", Excerpt.first(words, open.at()))));
  }

  private static void close(Clause clause, int at, Deque<Opened> quotations, List<Slip> slips) {
    String words = clause.words();
    if (quotations.isEmpty()) {
      slips.add(Slip.of(MessageId.PUN_004, clause, at, words.charAt(at), "opened", Excerpt.around(words, at, at + 1)));
    } else {
      quotations.pop();
    }
  }

  /** How many brackets a number opens and does not close. */
  private static int opened(String number) {
    return (int) (number.chars().filter(c -> c == '[').count() - number.chars().filter(c -> c == ']').count());
  }

  private static boolean label(String words, int at) {
    Matcher label = LABEL.matcher(words).region(Math.max(0, at - 8), at).useTransparentBounds(true);
    return label.find();
  }
}
