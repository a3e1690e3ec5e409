package org.engross.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * rule (ours): a text cites what was adopted before it: no resolution of a later session, none with a later date. Sessions before 1976
 * are cited in capital Roman figures (UN Editorial Manual, resolutions cited).
 */
final class CitedResolutions implements DraftingRule {
  /** Bodies whose resolutions bear the year, not the session. */
  private static final int FIRST_YEAR = 1900;

  private static final Pattern CITED = Pattern.compile(
      "(?<other>[A-Z]\\p{L}+ )?[Rr]esolutions?\\s(?<session>\\d{1,4})/(?<number>\\d+)(?:\\s[A-Z])?(?:\\s(?:of|adopted on)\\s(?<date>" + EnglishDate.FORM + "))?");
  private static final Pattern SMALL = Pattern.compile("[Rr]esolutions? [0-9]+(?: [A-Z])? (\\([ivxlc]+\\))");
  private static final Pattern OWN = Pattern.compile("(\\d{1,2})/\\d+.*");

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    if (!text.english()) {
      return;
    }
    Matcher own = OWN.matcher(text.number());
    int session = text.organ().equals("unga") && own.matches() ? Integer.parseInt(own.group(1)) : 0;
    for (Clause clause : text.clauses()) {
      if (clause.words().contains("esolution")) {
        small(clause, slips);
        later(text, session, clause, slips);
      }
    }
  }

  private static void small(Clause clause, List<Slip> slips) {
    for (Matcher small = SMALL.matcher(clause.words()); small.find(); ) {
      slips.add(Slip.of(MessageId.TXT_002, clause, small.start(1), small.group(1)));
    }
  }

  private static void later(DraftedText text, int session, Clause clause, List<Slip> slips) {
    for (Matcher cited = CITED.matcher(clause.words()); cited.find(); ) {
      String other = cited.group("other");
      boolean assembly = other == null || other.equals("Assembly ") || other.equals("See ");
      int citedSession = Integer.parseInt(cited.group("session"));
      Optional<LocalDate> date = Optional.ofNullable(cited.group("date")).flatMap(EnglishDate::read);
      if (date.isPresent() && text.adopted() != null && date.get().isAfter(text.adopted())) {
        slips.add(Slip.of(MessageId.CIT_008, clause, cited.start("session"), cited.group("session") + "/" + cited.group("number"), "of " + cited.group("date"), "on " + text.adopted()));
      } else if (assembly && session > 0 && citedSession > session && citedSession < FIRST_YEAR) {
        slips.add(Slip.of(MessageId.CIT_008, clause, cited.start("session"), cited.group("session") + "/" + cited.group("number"), "of session " + citedSession, "in session " + session));
      }
    }
  }
}
