package org.engross.drafting;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;

/** rule (UN Editorial Manual, document symbols): the parts of a symbol are parted by one slash, without blanks, and none is left out. */
final class DocumentSymbols implements DraftingRule {
  private static final Pattern SYMBOL = Pattern.compile("(?<![\\p{L}\\d/.:_-])(?:A|S|E|ST|T|CCPR|CEDAW|CRC|CERD|CAT|TD|UNEP|DP|HSP|ICCD|FCCC)/[\\p{L}\\d/.()*-]*");
  private static final Pattern EMPTY = Pattern.compile("//|/$");
  private static final Pattern UNFINISHED = Pattern.compile("A/RES/(?:\\d+|[ES]+-\\d+)");
  private static final Pattern GOES_ON = Pattern.compile("^[ \\u00A0](?:/[\\p{L}\\d]|\\d+/\\d)|^[ \\u00A0]?/[ \\u00A0]?\\d");

  @Override
  public void check(DraftedText text, List<Slip> slips) {
    for (Clause clause : text.clauses()) {
      String words = clause.words();
      for (Matcher found = SYMBOL.matcher(words); found.find(); ) {
        String symbol = found.group().replaceFirst("[.)*-]+$", "");
        int end = found.start() + symbol.length();
        boolean broken = symbol.indexOf('/') != symbol.length() - 1 && EMPTY.matcher(symbol).find() || UNFINISHED.matcher(symbol).matches()
            || symbol.length() > 3 && GOES_ON.matcher(words).region(end, words.length()).lookingAt();
        if (broken) {
          slips.add(Slip.of(MessageId.CIT_007, clause, found.start(), Excerpt.around(words, found.start(), Math.min(end + 1, words.length()))));
        }
      }
    }
  }
}
