package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  /** The notes that tell how the text was adopted. */
  private final List<StyledText> told = new ArrayList<>();
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

  /**
   * rule: where no closing line tells how the text was adopted, a note to the heading may do so: "Adopted by 10 votes to 1 (Panama), with 4
   * abstentions."
   */
  void readNotes(List<Block> notes, List<FrontReader.Entry> heading) {
    for (Block note : notes) {
      boolean called = heading.stream().anyMatch(entry -> entry.text().toString().endsWith(note.label()));
      if (called && facts.stated(PrintedFact.OUTCOME).isEmpty() && language.matches(DraftingForm.ADOPTED, note.text())) {
        outcome(note.text(), language, facts);
        told.add(note.text());
      }
    }
  }

  /** What may tell a vote, in order. */
  List<StyledText> votes() {
    return Stream.concat(lines.stream().map(FrontReader.Entry::text), told.stream()).toList();
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
    Optional<Integer> meeting = Optional.empty();
    while (meeting.isEmpty() && matcher.find()) {
      meeting = number(matcher.group("number"), language);
    }
    if (meeting.isPresent()) {
      int number = meeting.get();
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
    spans.addAll(outcome(text, language, facts));
    return spans;
  }

  /** The number of a meeting, in figures or as an ordinal in words: "Hundred and eighty-third". */
  private static Optional<Integer> number(String printed, Language language) {
    return Character.isDigit(printed.charAt(0)) ? Optional.of(Integer.valueOf(printed)) : language.ordinal(printed);
  }

  /** What came of the vote, as a line tells it; what is found is noted as printed. */
  private static List<Span> outcome(StyledText text, Language language, FactsBuilder facts) {
    List<Span> spans = new ArrayList<>();
    outcome(text, language.matcher(DraftingForm.RECORDED_VOTE, text), HistoryReader.RECORDED_VOTE, facts, spans);
    outcome(text, language.matcher(DraftingForm.WITHOUT_VOTE, text), HistoryReader.WITHOUT_VOTE, facts, spans);
    return spans;
  }

  private static void outcome(StyledText text, Matcher matcher, String outcome, FactsBuilder facts, List<Span> spans) {
    if (matcher.find()) {
      facts.printed(PrintedFact.OUTCOME, outcome, text.subSequence(matcher.start(), matcher.end()));
      spans.add(Masthead.printed(PrintedFact.OUTCOME, outcome, matcher.start(), matcher.end()));
    }
  }
}
