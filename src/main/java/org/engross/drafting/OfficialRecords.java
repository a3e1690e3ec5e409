package org.engross.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/**
 * rule (UN Editorial Manual, footnotes, Official Records): "Official Records of the General Assembly, Sixty-third Session, Supplement
 * No. 38 (A/63/38)": the symbol has the session and the number of the supplement.
 */
final class OfficialRecords implements DraftingRule {
  private static final Pattern CITED = Pattern.compile(
      "(?:(?<session>[A-Z][a-z]+(?:-[A-Za-z][a-z]+)?)\\s+Session|ibid\\.),\\s+Supplement\\s+No\\.\\s(?<supplement>\\d{1,4}+)[A-Z]?(?:,?\\s[^()]{0,60})?\\s\\(A/(?<symbol>\\d{1,4})/(?<number>\\d+)");
  private static final List<String> UNITS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
      "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth");
  private static final List<String> TENS = List.of("twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet");

  private final Map<String, Integer> ordinals = new HashMap<>();

  OfficialRecords() {
    for (int n = 1; n < 100; n++) {
      String ten = n < 20 ? "" : TENS.get(n / 10 - 2);
      ordinals.put(n < 20 ? UNITS.get(n) : n % 10 == 0 ? ten + "ieth" : ten + "y-" + UNITS.get(n % 10), n);
    }
  }

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    if (!text.english()) {
      return;
    }
    for (Clause clause : text.clauses()) {
      if (clause.words().contains("Supplement")) {
        check(clause, slips);
      }
    }
  }

  private void check(Clause clause, List<Slip> slips) {
    for (Matcher cited = CITED.matcher(clause.words()); cited.find(); ) {
      String session = cited.group("session");
      Integer told = session == null ? null : ordinals.get(session.toLowerCase(Locale.ROOT));
      String symbol = "A/" + cited.group("symbol") + "/" + cited.group("number");
      if (told != null && told != Integer.parseInt(cited.group("symbol"))) {
        slips.add(Slip.of(MessageId.CIT_006, clause, cited.start("session"), session + " Session", symbol));
      } else if (!cited.group("supplement").equals(cited.group("number"))) {
        slips.add(Slip.of(MessageId.CIT_006, clause, cited.start("supplement"), "Supplement No. " + cited.group("supplement"), symbol));
      }
    }
  }
}
