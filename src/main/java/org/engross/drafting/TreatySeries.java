package org.engross.drafting;

import java.util.List;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * rule (UN Editorial Manual, footnotes, treaties): "United Nations, Treaty Series, vol. 2515, No. 44910", the title in italics where
 * the notes of the text have italics at all.
 */
final class TreatySeries implements DraftingRule {
  private static final String TITLE = "Treaty Series";
  private static final Pattern FORM = Pattern.compile(
      "(?:United Nations|League of Nations), Treaty Series, vols?\\.[ \\u00A0](?:[CLXVI]+|\\d+(?:(?:, | and |[–-])\\d+)*)(?:, (?:Nos?\\.[ \\u00A0][A-Z]?-?\\d+|pp?\\.[ \\u00A0]\\d+)|[.;,) ]|$)");

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    if (!text.english()) {
      return;
    }
    boolean italics = text.clauses().stream().anyMatch(clause -> clause.place() == Clause.Place.NOTE && !clause.italics().isEmpty());
    for (Clause clause : text.clauses()) {
      String words = clause.words();
      for (int at = words.indexOf(TITLE); at >= 0; at = words.indexOf(TITLE, at + 1)) {
        int start = Math.max(words.lastIndexOf("United Nations", at), words.lastIndexOf("League of Nations", at));
        boolean cited = clause.place() == Clause.Place.NOTE;
        if (cited && (start < 0 || !FORM.matcher(words).region(start, words.length()).lookingAt())) {
          slips.add(Slip.of(MessageId.CIT_004, clause, at, Excerpt.first(words.substring(Math.max(0, start)))));
        } else if (cited && italics && !clause.italic(at, at + TITLE.length())) {
          slips.add(Slip.of(MessageId.CIT_005, clause, at, TITLE));
        }
      }
    }
  }
}
