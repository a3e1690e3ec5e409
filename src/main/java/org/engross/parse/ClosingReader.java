package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.PrintedFact;
import org.engross.source.StyledText;

/** Reads what stands after the last paragraph: meeting, date, vote, and a masthead that strayed there. */
final class ClosingReader {
  private static final Pattern MEETING = Pattern.compile("(?i)(\\d{1,5}(?:st|nd|rd|th)\\s+(?:\\(resumed\\)\\s+)?(?:plenary\\s+)?meeting(?:\\s+\\(resumed\\))?)");
  private static final Pattern DATE = Pattern.compile(Dates.PATTERN);
  private static final Pattern OUTCOME = Pattern.compile("(?i)Adopted (?:without (?:a )?vote|by consensus)");

  private final Masthead masthead;
  private final FactsBuilder facts;
  private final List<FrontReader.Entry> lines = new ArrayList<>();
  private boolean dated;

  ClosingReader(Masthead masthead, FactsBuilder facts) {
    this.masthead = masthead;
    this.facts = facts;
  }

  /** Lines in the order of the source. */
  void read(List<Block> blocks) {
    for (Block block : blocks) {
      StyledText text = block.text();
      boolean date = DraftingForm.DATE.matcher(text).matches() && !dated && !lines.isEmpty();
      if (date || !masthead.take(text)) {
        add(text);
      }
    }
  }

  /** The closing lines proper, in order. */
  List<FrontReader.Entry> lines() {
    return lines;
  }

  private void add(StyledText text) {
    dated |= DATE.matcher(text).find();
    lines.add(new FrontReader.Entry(text, spans(text, facts)));
  }

  /** Meeting, date of adoption and vote in a line that tells how the text was adopted; what is found is noted as printed. */
  static List<Span> spans(StyledText text, FactsBuilder facts) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = MEETING.matcher(text);
    if (matcher.find()) {
      facts.printed(PrintedFact.MEETING, matcher.group(1));
      spans.add(Masthead.printed(PrintedFact.MEETING, matcher.group(1).replaceAll("\\D", ""), matcher.start(1), matcher.end(1)));
    }
    matcher = DATE.matcher(text);
    if (matcher.find()) {
      String date = Dates.first(matcher.group()).map(Object::toString).orElse(null);
      facts.printed(PrintedFact.DATE_OF_ADOPTION, date);
      spans.add(Masthead.printed(PrintedFact.DATE_OF_ADOPTION, date, matcher.start(), matcher.end()));
    }
    matcher = OUTCOME.matcher(text);
    if (matcher.find()) {
      facts.printed(PrintedFact.OUTCOME, "adoptedWithoutVote");
      spans.add(Masthead.printed(PrintedFact.OUTCOME, "adoptedWithoutVote", matcher.start(), matcher.end()));
    }
    return spans;
  }
}
