package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.PrintedFact;
import org.engross.source.StyledText;

/** Reads what stands above the opening line: masthead, number and title, and what belongs to neither. */
final class FrontReader {
  private static final Pattern BRACKETED = Pattern.compile("\\[.*\\]|\\(.*\\)");

  /** No title is longer than this. */
  private static final int LONGEST_TITLE = 4000;

  /** The label of a line that the file shows to be of the heading. */
  static final String HEADING = "#";

  private final Language language;
  private final Masthead masthead;
  private final FactsBuilder facts;
  private final LineJoiner joiner;
  private final NumberLine numbers;
  private final List<Entry> heading = new ArrayList<>();
  private final List<Entry> unknown = new ArrayList<>();
  private final Growth growth = new Growth();
  /** Whether the heading's last line is the letter of a part, whose title follows. */
  private boolean partOpen;
  /** Whether the heading's last line is the title of a part. */
  private boolean partTitled;
  /** Whether the heading's last line is a title that a next line may go on with. */
  private boolean titleOpen;
  /** Whether the file shows which line is the title. */
  private boolean titleShown;

  /** Meeting and date of adoption, where they stand above the title. */
  private final List<Entry> adoption = new ArrayList<>();

  /** The letter of one of several parts under one number, or null. */
  private final String part;
  /** Whether the letter of the part was read. */
  private boolean lettered;

  /** A line of the heading and the spans found in it. */
  record Entry(StyledText text, List<Span> spans) {}

  FrontReader(Language language, Masthead masthead, FactsBuilder facts, String part, LineJoiner joiner) {
    this.part = part;
    this.language = language;
    this.joiner = joiner;
    this.masthead = masthead;
    this.facts = facts;
    this.numbers = new NumberLine(language, facts);
  }

  /** Lines in the order of the source. */
  void read(List<Block> lines) {
    boolean groupOpen = false;
    for (int i = 0; i < lines.size(); i++) {
      Block line = lines.get(i);
      if (ofMeeting(line.text(), i == 0 ? StyledText.EMPTY : lines.get(i - 1).text())) {
        groupOpen = false;
        titleOpen = false;
        continue;
      }
      boolean titled = partOpen;
      if (ofPart(line.text()) || HEADING.equals(line.label()) && ofHeading(line.text())) {
        groupOpen = false;
        titleOpen = false;
        partTitled = titled;
        continue;
      }
      boolean joined = Block.GOES_ON.equals(line.label());
      if (joined && partTitled && !BRACKETED.matcher(line.text()).matches() && !Masthead.line(language, line.text())) {
        StyledText joint = joiner.join(heading.remove(heading.size() - 1).text(), line.text());
        heading.add(title(joint));
        partTitled = joint.length() < LONGEST_TITLE;
        continue;
      }
      partTitled = false;
      boolean ofTitle = titleOpen && joined;
      titleOpen = false;
      boolean waiting = ofTitle && language.matcher(DraftingForm.WAITING_TITLE, heading.get(heading.size() - 1).text()).find();
      // rule: what stands between an agenda item and another line of the masthead, two lines at most, is the title of the item
      boolean within = lines.subList(i + 1, Math.min(i + 3, lines.size())).stream().anyMatch(next -> Masthead.line(language, next.text()));
      boolean placed = (joined || masthead.waitsFor(line.text())) && (masthead.goesOn(line.text()) || ofAdoption(line.text())) || within && masthead.entitles(line.text()) || !(!heading.isEmpty() && numbers.bare(line.text())) && readNumber(line.text()) || !waiting && masthead.take(line.text());
      if (!placed && ofTitle) {
        Entry last = heading.remove(heading.size() - 1);
        heading.add(numbers.titled(joiner.join(last.text(), line.text())));
        titleOpen = last.text().length() < LONGEST_TITLE;
      } else if (!placed) {
        add(line.text(), joined && groupOpen);
      }
      groupOpen = !placed;
    }
    grown();
    draft();
    titleFromUnknown();
    heading.addAll(0, adoption);
  }

  /** rule: documents of the eighties print the meeting, and the date of adoption right below it, above the title. */
  private boolean ofMeeting(StyledText text, StyledText above) {
    boolean told = language.matches(DraftingForm.MEETING, text) || language.matches(DraftingForm.DATE, text) && language.matches(DraftingForm.MEETING, above);
    if (told) {
      adoption.add(new Entry(text.upright(), ClosingReader.spans(text, language, facts)));
    }
    return told;
  }

  /** rule: a line above the title of a draft says that it is one, and who submits it. */
  private void draft() {
    for (Entry entry : List.copyOf(unknown)) {
      Optional<List<Span>> spans = DraftReader.read(entry.text(), language, facts);
      if (spans.isPresent()) {
        unknown.remove(entry);
        heading.add(Math.min(titlePlace, heading.size()), new Entry(entry.text(), spans.get()));
        titlePlace = heading.size();
        return;
      }
    }
  }

  /** rule: under number and title of several resolutions stand a capital letter and a title for each, every one on its line or both on one. */
  private boolean ofPart(StyledText text) {
    Matcher titled = TextDivider.PART.matcher(text);
    boolean told = part != null && !lettered && titled.matches() && titled.group(1).equals(part);
    boolean letter = told || part == null && !heading.isEmpty() && !partOpen && text.length() > 0 && Character.isUpperCase(text.charAt(0)) && letterAlone(text);
    boolean title = !letter && partOpen && !BRACKETED.matcher(text).matches();
    if (letter) {
      int at = told ? titled.start(1) : 0;
      String printed = text.subSequence(at, at + 1).toString();
      facts.part(printed);
      List<Span> spans = new ArrayList<>(List.of(Masthead.printed(PrintedFact.NUMBER, printed, at, at + 1)));
      if (told && titled.group(2) != null) {
        spans.add(Masthead.printed(PrintedFact.TITLE, null, titled.start(2), titled.end(2)));
      }
      heading.add(new Entry(text, spans));
      lettered = true;
      partOpen = spans.size() == 1;
    } else if (title) {
      heading.add(title(text));
      partOpen = false;
    }
    return letter || title;
  }

  /** A capital letter with the figures of a call behind it, set apart or not: "B 1", "B1", "B[1]". */
  private static final Pattern CALLING_LETTER = Pattern.compile("\\p{Lu}\\s?(?:\\d|\\[\\d\\])");

  /** Whether nothing but calls of notes follows the first character. */
  private static boolean letterAlone(StyledText text) {
    if (CALLING_LETTER.matcher(text).matches()) {
      return true;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!text.superscript(i) && !Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Takes a line that goes on with "Adopted by the Security Council at its 3208th meeting,": the meeting, the date. */
  private boolean ofAdoption(StyledText text) {
    StyledText last = heading.isEmpty() ? StyledText.EMPTY : heading.get(heading.size() - 1).text();
    if (!language.matches(DraftingForm.ADOPTED_BY, last) || language.date(last).isPresent() || NumberLine.numbered(language, text)) {
      return false;
    }
    heading.remove(heading.size() - 1);
    return readNumber(joiner.join(last, text));
  }

  /** A line that the file shows to be of the heading. */
  private boolean ofHeading(StyledText text) {
    if (!readNumber(text)) {
      heading.add(title(text));
      titleShown = true;
    }
    return true;
  }

  private static Entry title(StyledText text) {
    return new Entry(text, List.of(Masthead.printed(PrintedFact.TITLE, null, 0, text.length())));
  }

  /** The title of several parts together, as this heading has it: the words after the number. */
  Optional<StyledText> title() {
    for (Entry entry : heading) {
      Matcher matcher = language.matcher(DraftingForm.NUMBER_AND_TITLE, entry.text());
      if (matcher.matches()) {
        return Optional.of(entry.text().subSequence(matcher.start(2), matcher.end(2)));
      }
    }
    return Optional.empty();
  }

  /** The lines of the heading, in the order of the source. */
  List<Entry> heading() {
    return heading;
  }

  /** What is neither masthead nor heading: the name of the page's owner, for example; without italics, as all above a heading. */
  List<StyledText> rest() {
    return unknown.stream().map(entry -> entry.text().upright()).toList();
  }

  private void add(StyledText text, boolean joined) {
    if (joined && !unknown.isEmpty() && !BRACKETED.matcher(text).matches()) {
      Entry last = unknown.remove(unknown.size() - 1);
      unknown.add(new Entry(growth.end(joiner.join(last.text(), text)), List.of()));
    } else {
      grown();
      unknown.add(new Entry(text, List.of()));
    }
    titlePlace = heading.size();
  }

  /** The last line that belongs to nothing yet is whole. */
  private void grown() {
    if (!unknown.isEmpty()) {
      Entry last = unknown.remove(unknown.size() - 1);
      unknown.add(new Entry(growth.whole(last.text()), List.of()));
    }
  }

  /** Where in the heading an unnumbered title would stand. */
  private int titlePlace;

  private boolean readNumber(StyledText text) {
    Optional<Entry> entry = numbers.read(text);
    entry.ifPresent(heading::add);
    titleOpen |= entry.isPresent() && language.matches(DraftingForm.NUMBER_AND_TITLE, text);
    return entry.isPresent();
  }

  /** rule: a title that no number opens is the last line above the opening words that is not in capitals. */
  private void titleFromUnknown() {
    boolean hasTitle = titleShown || heading.stream().anyMatch(entry -> language.matches(DraftingForm.NUMBER_AND_TITLE, entry.text()));
    for (int i = unknown.size() - 1; i >= 0; i--) {
      StyledText text = unknown.get(i).text();
      if (BRACKETED.matcher(text).matches()) {
        unknown.remove(i);
        heading.add(new Entry(text.upright(), new CitationFinder(language, null).find(text)));
      } else if (!hasTitle && (!capitals(text) || unknown.size() == 1)) {
        unknown.remove(i);
        heading.add(Math.min(titlePlace, heading.size()), title(text));
        hasTitle = true;
      }
    }
  }

  static boolean capitals(CharSequence text) {
    boolean cased = text.chars().noneMatch(Character::isLetter) || text.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    return cased && text.toString().equals(text.toString().toUpperCase(java.util.Locale.ROOT));
  }
}
