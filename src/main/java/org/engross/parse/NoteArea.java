package org.engross.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Reason;
import org.engross.model.Label;
import org.engross.source.Line;
import org.engross.source.Shape;
import org.engross.source.SourceLines;
import org.engross.source.StyledText;

/** Tells the notes, at the foot of a page or at the end, from the text that they interrupt. */
final class NoteArea {
  /** "7", "a/", "*)": the marker of a note that the page shows to be one. */
  private static final Pattern SHOWN_MARKER = Pattern.compile("\\(?(\\d{1,3}|\\*{1,3}|[a-z\u2020\u2021\u00a7])[/.)]*(?=\\P{Ll})");

  /** "1.": as a list numbers them, under a rule below the closing lines. */
  private static final Pattern LISTED = Pattern.compile("(\\d{1,3})\\.(?= )");

  /** What copies on the web write over the notes, below the closing lines, where the page has a rule. */
  private static final Pattern HEADING = Pattern.compile("(?i)(?:foot|end)?notes?:?|references:?|notas:?|\u043F\u0440\u0438\u043C\u0435\u0447\u0430\u043D\u0438\u044F:?|\u6CE8\u91CA");

  /** The address of a page, which a note may consist of. */
  private static final Pattern ADDRESS = Pattern.compile("https?://|www\\.");

  /** A note number this far ahead is still taken for a note, so that a lost one is reported and not swallowed. */
  static final int LOST = 5;

  private final Language language;
  private final LineJoiner joiner;
  private final boolean unbroken;
  private final boolean markdown;
  private final NoteLines lines;
  private final PageFoot foot;
  private final Set<String> calls;
  private final TypedMarks typed;
  private final List<Block> done = new ArrayList<>();
  private final List<Passage> markers = new ArrayList<>();

  private Block current;
  private final NoteEnd end;
  private final Growth growth = new Growth();
  /** Indent of the lines after a note's first; -1 before one was seen. */
  private int hanging = -1;
  private int lastLength;
  private Reason reason;
  /** Whether the markers of the notes stand in square brackets. */
  private boolean bracketed;
  private boolean afterRule;
  private boolean afterGap;
  private boolean pageEnded;
  private int last;
  /** Whether every call that is set as a superior has a note that opens with one. */
  private final boolean answered;
  private int lineBefore;

  /**
   * What the note area must know of the text around it.
   *
   * @param open whether the paragraph being read stops in the middle of a sentence
   * @param ended whether the closing lines have been reached
   * @param gap whether something other than text stands before the line
   * @param form whether the line opens a paragraph by its form
   * @param place of the line in the list of lines
   */
  record Body(boolean open, boolean ended, boolean gap, boolean form, int place) {}

  /** @param calls the figures of the file that look like calls of notes */
  NoteArea(SourceLines source, Set<String> calls, Language language, LineJoiner joiner) {
    this.language = language;
    this.end = new NoteEnd(language);
    this.joiner = joiner;
    this.unbroken = source.shape() == Shape.WORD_DUMP;
    this.markdown = source.shape() == Shape.MARKDOWN;
    this.lines = new NoteLines(source.lines(), language);
    this.foot = new PageFoot(source.lines(), language, end, lines);
    this.typed = new TypedMarks(source.lines());
    this.calls = new HashSet<>(calls);
    SuperiorSigns signs = SuperiorSigns.of(source.lines(), text -> definite(text) ? language.label(DraftingForm.NOTE, superiorApart(text)) : null);
    this.calls.addAll(signs.calls());
    this.answered = signs.answered();
  }

  /** Why the line taken last belongs to a note. */
  Reason reason() {
    return reason;
  }

  /** The marker of the note that the line taken last belongs to. */
  String marker() {
    return current.label();
  }

  /** Something other than text was passed: a rule announces notes; what stands at the foot of a page ends them. */
  void gap(Line.Kind kind) {
    afterGap = true;
    afterRule |= kind == Line.Kind.RULE;
    pageEnded |= kind == Line.Kind.FURNITURE;
  }

  /** A superior figure at the start of a line is the marker of a note, wherever it stands. */
  boolean definite(StyledText text) {
    return text.length() > 1 && text.superscript(0) && language.label(DraftingForm.NOTE, superiorApart(text)) != null;
  }

  /** Takes the line if it belongs to a note. */
  boolean take(Line line, StyledText text, Body body) {
    reason = Reason.NOTE_GOES_ON;
    pageEnded |= line.number() < lineBefore;
    lineBefore = line.number();
    String marker = starts(text, body);
    if (marker != null) {
      String label = Label.figures(marker.replaceAll("[\\[\\]()/.\u200e\u200f]", ""));
      reason = definite(text) ? Reason.NOTE_OPENS_SUPERIOR : Reason.NOTE_OPENS;
      open(label, text, marker.length());
      last = label.chars().allMatch(Character::isDigit) ? Integer.parseInt(label) : last;
      hanging = -1;
    } else if (current != null && continues(line, text, body)) {
      current = new Block(Block.Kind.NOTE, current.label(), growth.end(joiner.join(current.text(), text)));
      hanging = line.indent();
    } else if (overleaf(text, body)) {
      current = done.remove(done.size() - 1);
      current = new Block(Block.Kind.NOTE, current.label(), joiner.join(current.text(), text));
      hanging = line.indent();
    } else {
      close();
      afterRule = body.ended() && HEADING.matcher(text).matches();
      afterGap = false;
      pageEnded = false;
      return false;
    }
    lastLength = text.length();
    afterGap = false;
    pageEnded = false;
    return true;
  }

  /** rule: what stands behind the rule at the foot of a page without a marker goes on with the note that the page before left unfinished. */
  private boolean overleaf(StyledText text, Body body) {
    return afterRule && current == null && !body.form() && !done.isEmpty() && language.opening().end(text) == 0
        && done.get(done.size() - 1).text().length() > 0 && !end.complete(done.get(done.size() - 1).text());
  }

  /**
   * Takes a line that the file shows to be part of a note, wherever it stands.
   *
   * @param opens whether it begins one; otherwise it goes on with the last, which text may have interrupted
   */
  void takeShown(StyledText text, boolean opens) {
    Matcher marker = SHOWN_MARKER.matcher(text);
    if (opens && marker.lookingAt()) {
      open(marker.group(1), text, marker.end());
      last = marker.group(1).chars().allMatch(Character::isDigit) ? Integer.parseInt(marker.group(1)) : last;
    } else {
      Block note = current != null ? current : done.isEmpty() ? null : done.remove(done.size() - 1);
      current = note == null ? new Block(Block.Kind.NOTE, "?", text) : new Block(Block.Kind.NOTE, note.label(), growth.end(joiner.join(note.text(), text)));
    }
  }

  private void open(String marker, StyledText text, int end) {
    close();
    markers.add(text.passage().subSequence(0, end));
    current = new Block(Block.Kind.NOTE, marker, text.from(end).strip());
  }

  void finish(List<Block> blocks) {
    close();
    blocks.addAll(done);
  }

  /** The markers before the texts of the notes. */
  List<Passage> markers() {
    return markers;
  }

  private void close() {
    if (current != null) {
      done.add(new Block(Block.Kind.NOTE, current.label(), growth.whole(current.text())));
      current = null;
    }
  }

  /** The marker of the note that this line starts, or null. */
  private String starts(StyledText text, Body body) {
    if (definite(text)) {
      return language.label(DraftingForm.NOTE, superiorApart(text));
    }
    // rule: the notes of a text are marked in one way.
    if (answered) {
      return null;
    }
    Matcher bracketed = language.matcher(DraftingForm.BRACKETED_NOTE, text);
    if (bracketed.lookingAt() && calls.contains("[" + Label.figures(bracketed.group(1)) + "]") && (body.ended() || afterRule || current != null || afterGap)) {
      this.bracketed = true;
      return bracketed.group().strip();
    }
    boolean between = body.gap() || afterGap || current != null && end.complete(current.text());
    Optional<String> mark = between && !body.open() || afterRule || current != null || body.ended() ? typed.note(text, between) : Optional.empty();
    if (mark.isPresent()) {
      return mark.get();
    }
    Matcher listed = LISTED.matcher(text);
    if (listed.lookingAt() && body.ended() && (afterRule || current != null && end.complete(current.text())) && listed.group(1).equals(String.valueOf(last + 1)) && calls.contains(listed.group(1))) {
      return listed.group();
    }
    String marker = text.toString().matches("\\d{1,3}") ? text.toString() : language.label(DraftingForm.NOTE, text);
    boolean split = marker != null && language.matcher(DraftingForm.MEETING, text.from(marker.length()).strip()).lookingAt();
    // rule: the notes of a text are marked in one way.
    boolean other = this.bracketed && marker != null && Character.isDigit(marker.charAt(0));
    ParagraphNumber number = marker == null ? null : ParagraphNumber.of(text, language);
    if (marker == null || other || split || number != null && number.drafted() || language.matcher(DraftingForm.DATE, text).lookingAt() || language.opensDate(text)) {
      return null;
    }
    // rule: the next figure of the series alone on its line marks the next note, though the one before has lost its stop
    boolean raised = current != null && text.length() == marker.length() && figuresNext(marker) && !end.shortened(current.text());
    // rule: a note whose full stop was lost ends before the next one of the series, which figures on the page call
    boolean unstopped = current != null && figuresNext(marker) && foot.calls(body.place(), last + 1) && end.possible(current.text());
    boolean place = raised || unstopped || afterRule && current == null || current != null && end.complete(current.text()) || body.ended() && (current != null || afterGap || done.isEmpty() || unbroken || markdown);
    if (!Character.isDigit(marker.charAt(0))) {
      return place ? marker : null;
    }
    int figures = Integer.parseInt(marker);
    boolean next = figures == last + 1 || figures > last && (figures <= last + LOST || last == 0);
    // rule: figures that a shortened word or an open sentence leads to are its own: "Supplement No. / 16 (A/76/16)"
    if (current != null && current.text().length() > 0 && !afterGap && !end.complete(current.text()) && (figures != last + 1 || end.shortened(current.text()))) {
      return null;
    }
    // rule: notes are numbered in one series and open with a capital; one that no rule announces must be called somewhere.
    StyledText content = text.from(marker.length()).strip();
    boolean capital = content.length() == 0 || !Character.isLowerCase(content.charAt(0)) || ADDRESS.matcher(content).lookingAt();
    boolean announced = place && (capital || afterRule && current == null) || figures == last + 1 && (body.gap() || unbroken) && calls.contains(marker);
    return next && (announced || figures == last + 1 && foot.begins(body.place(), figures, body.open())) ? marker : null;
  }

  private boolean figuresNext(String marker) {
    return marker.equals(String.valueOf(last + 1));
  }

  /** Whether the line goes on with the note being read, rather than with the text that the note interrupted. */
  private boolean continues(Line line, StyledText text, Body body) {
    if (pageEnded || current.text().length() == 0) {
      return !pageEnded;
    }
    if (markdown && !afterGap || !afterGap && end.cited(current.text(), text)) {
      return true;
    }
    if (unbroken || markdown) {
      return !end.complete(current.text()) && !body.form() && !body.open() && !afterGap;
    }
    boolean lead = end.complete(current.text()) ? language.opening().end(text) > 0 : afterGap && language.opening().sure(text);
    if (body.form() || !body.open() && lead) {
      return false;
    }
    if (!end.complete(current.text())) {
      return !endsUnstopped(text, body.open());
    }
    boolean shortLine = lines.areLonger(lastLength);
    // rule: what stands below the rule at the foot of a column is notes to its end
    boolean foot = lines.inColumns() && afterRule;
    boolean resumes = Character.isLowerCase(text.charAt(0)) || !foot && (body.open() || shortLine) && !lines.haveNote(body.place(), last);
    boolean outdented = hanging >= 0 && line.indent() > hanging;
    return !(resumes || outdented || afterGap);
  }

  /**
   * rule: the full stop of a note was lost where its last line breaks off early, and the text goes on as it was left: in small letters, if
   * in the middle of a sentence.
   */
  private boolean endsUnstopped(StyledText text, boolean open) {
    boolean small = Character.isLowerCase(text.charAt(0));
    return end.possible(current.text()) && (open && small && lines.breaksOff(lastLength, text, afterGap) || afterGap && !open && !small && lines.areLonger(lastLength));
  }

  /** The text with a blank after its leading superior figures. */
  private static String superiorApart(StyledText text) {
    int end = 0;
    while (end < text.length() && text.superscript(end)) {
      end++;
    }
    return text.toString().substring(0, end).strip() + " " + text.toString().substring(end).stripLeading();
  }
}
