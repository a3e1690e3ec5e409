package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Meeting;
import org.engross.model.PrintedFact;
import org.engross.source.StyledText;

/** Reads what stands after the last paragraph: meeting, date, vote, and a masthead that strayed there. */
final class ClosingReader {
  /** A stop or bracket, with the call of a note. */
  private static final Pattern ENDED = Pattern.compile("[.)\\]]\\s?(?:\\d{1,3}|\\*{1,3})?$");

  /** A meeting that was resumed is called so in brackets; English may leave them out. */
  private static final Pattern RESUMED = Pattern.compile("\\(|resumed");

  private final Language language;
  private final Pattern date;
  private final Masthead masthead;
  private final FactsBuilder facts;
  private final List<FrontReader.Entry> lines = new ArrayList<>();
  private boolean dated;

  ClosingReader(Language language, Masthead masthead, FactsBuilder facts) {
    this.language = language;
    this.date = Language.pattern(language.dates());
    this.masthead = masthead;
    this.facts = facts;
  }

  /** Lines in the order of the source. */
  void read(List<Block> blocks) {
    List<StyledText> sentences = sentences(blocks);
    for (int i = 0; i < sentences.size(); i++) {
      StyledText text = sentences.get(i);
      // Chinese has the date above the meeting; other texts may have no more than the date
      boolean beside = !lines.isEmpty() || sentences.size() == 1 || i + 1 < sentences.size() && language.matches(DraftingForm.MEETING, sentences.get(i + 1));
      boolean date = language.matches(DraftingForm.DATE, text) && !dated && beside;
      if (date || !masthead.take(text)) {
        add(text);
      }
    }
  }

  /**
   * rule: the line that tells how a text was adopted ends in a stop or bracket; what stands before one is a single sentence. Each side of
   * a vote has a line of its own, which the next printed line goes on with where nothing stands between.
   */
  private List<StyledText> sentences(List<Block> blocks) {
    List<StyledText> sentences = new ArrayList<>();
    for (Block block : blocks) {
      StyledText last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
      boolean open = last != null && language.matcher(DraftingForm.ADOPTED, last).lookingAt() && !ENDED.matcher(last).find();
      boolean side = language.matcher(DraftingForm.VOTE_SIDE, block.text()).lookingAt();
      boolean names = Block.GOES_ON.equals(block.label()) && last != null && language.matcher(DraftingForm.VOTE_SIDE, last).lookingAt() && !ENDED.matcher(last).find();
      if (!side && (open && !language.matches(DraftingForm.DATE, block.text()) || names && !formed(block.text()))) {
        sentences.set(sentences.size() - 1, last.join(" ", block.text()));
      } else {
        sentences.add(block.text());
      }
    }
    return sentences;
  }

  /** Whether a line has a form of its own. */
  private boolean formed(StyledText text) {
    return language.matches(DraftingForm.DATE, text) || language.matches(DraftingForm.MEETING, text) || language.matches(DraftingForm.ADOPTED, text);
  }

  /** The closing lines proper, in order. */
  List<FrontReader.Entry> lines() {
    return lines;
  }

  private void add(StyledText text) {
    dated |= date.matcher(text).find();
    // rule: the closing lines are printed in italics as a whole, which says nothing of their words; many files leave it to the printer
    lines.add(new FrontReader.Entry(text.upright(), spans(text, language, facts)));
  }

  /** Meeting, date of adoption and vote in a line that tells how the text was adopted; what is found is noted as printed. */
  static List<Span> spans(StyledText text, Language language, FactsBuilder facts) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = language.matcher(DraftingForm.MEETING_NAMED, text);
    if (matcher.find()) {
      int number = Integer.parseInt(matcher.group("number"));
      boolean resumed = RESUMED.matcher(matcher.group()).find();
      facts.printed(PrintedFact.MEETING, new Meeting(number, matcher.group("plenary") != null, resumed).text(), text.subSequence(matcher.start(), matcher.end()));
      spans.add(Masthead.printed(PrintedFact.MEETING, String.valueOf(number), matcher.start(), matcher.end()));
    }
    matcher = Language.pattern(language.dates()).matcher(text);
    if (matcher.find()) {
      String date = language.date(matcher.group()).map(Object::toString).orElse(null);
      facts.printed(PrintedFact.DATE_OF_ADOPTION, date, text.subSequence(matcher.start(), matcher.end()));
      spans.add(Masthead.printed(PrintedFact.DATE_OF_ADOPTION, date, matcher.start(), matcher.end()));
    }
    matcher = language.matcher(DraftingForm.RECORDED_VOTE, text);
    if (matcher.find()) {
      facts.printed(PrintedFact.OUTCOME, HistoryReader.RECORDED_VOTE, text.subSequence(matcher.start(), matcher.end()));
      spans.add(Masthead.printed(PrintedFact.OUTCOME, HistoryReader.RECORDED_VOTE, matcher.start(), matcher.end()));
    }
    matcher = language.matcher(DraftingForm.WITHOUT_VOTE, text);
    if (matcher.find()) {
      facts.printed(PrintedFact.OUTCOME, "adoptedWithoutVote", text.subSequence(matcher.start(), matcher.end()));
      spans.add(Masthead.printed(PrintedFact.OUTCOME, "adoptedWithoutVote", matcher.start(), matcher.end()));
    }
    return spans;
  }
}
