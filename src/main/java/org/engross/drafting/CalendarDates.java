package org.engross.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/** rule (ours): a date in the text is a day of the calendar; "31 June 2005" is a slip. */
final class CalendarDates implements DraftingRule {
  private static final Pattern DATE = Pattern.compile("(?<![\\d/.])" + EnglishDate.FORM);

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    if (text.english()) {
      for (Clause clause : text.clauses()) {
        for (Matcher date = DATE.matcher(clause.words()); date.find(); ) {
          if (EnglishDate.read(date.group()).isEmpty()) {
            slips.add(Slip.of(MessageId.FAC_002, clause, date.start(), date.group()));
          }
        }
      }
    }
  }
}
