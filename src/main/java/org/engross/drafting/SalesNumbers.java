package org.engross.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/** rule (UN Editorial Manual, footnotes, sales publications): "United Nations publication, Sales No. E.05.II.D.12". */
final class SalesNumbers implements DraftingRule {
  private static final Pattern SALES = Pattern.compile("(?i)(?<![\\p{L}])Sales\\s+(?:Nos?\\b|Numbers?\\b|[EFSRAC]\\.\\d)");
  private static final Pattern FORM = Pattern.compile("(?<=United[ \\u00A0]Nations[ \\u00A0]publications?,[ \\u00A0])Sales[ \\u00A0]Nos?\\.[ \\u00A0](?:[EFSRAC](?:/[EFSRAC])*\\.)?\\d{2}(?:\\d\\d)?\\.[IVX]+(?:\\.[A-Z])?\\.\\d+");

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    if (!text.english()) {
      return;
    }
    for (Clause clause : text.clauses()) {
      for (Matcher sales = SALES.matcher(clause.words()); sales.find(); ) {
        Matcher form = FORM.matcher(clause.words()).region(sales.start(), clause.words().length()).useTransparentBounds(true);
        if (!form.lookingAt()) {
          slips.add(Slip.of(MessageId.CIT_003, clause, sales.start(), Excerpt.first(clause.words().substring(sales.start()))));
        }
      }
    }
  }
}
