package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.source.Line;
import org.engross.source.Proceedings;
import org.engross.source.SourceLines;
import org.engross.source.StyledText;

/**
 * Tells the resolutions of a file apart. rule: each opens with the organ that speaks; it begins at its number, at the letter of a part
 * under one number, or where the closing lines of the one before it end. An annex may hold opening words too, so after one only a
 * number begins a resolution.
 */
final class TextDivider {
  /** "B", "B. Unforeseen expenses", "B Unforeseen expenses": the heading of a part; group 1: the letter, group 2: its title or null. */
  static final Pattern PART = Pattern.compile("(?:Resolution )?([A-Z])\\.?(?:\\s+(\\p{Lu}.{1,200}[^.;,:]))?");

  /** A line above the opening words is no longer than this. */
  private static final int TITLE = 300;

  private final SourceLines source;
  private final Language language;
  private final List<Line> lines;
  /** The text of each line that holds running text; null for all others. */
  private final List<StyledText> texts = new ArrayList<>();

  private TextDivider(SourceLines source, Language language) {
    this.source = source;
    this.language = language;
    this.lines = source.lines();
    for (Line line : lines) {
      boolean running = line.kind() == Line.Kind.TEXT && !line.flow().note() && line.cell() == null;
      texts.add(running ? line.text().collapse() : null);
    }
  }

  /**
   * One resolution of a file.
   *
   * @param source its lines
   * @param shared the masthead and heading above the first of several parts, for a part that is not the first; else empty
   * @param part its letter, "B"; null where it is no part
   * @param place among those of the file, from 1
   */
  record Text(SourceLines source, List<Line> shared, String part, int place) {}

  /** Where a resolution begins: its first line, its letter or null, and the line of that letter. */
  private record Start(int line, String part, int letter) {}

  /** In the order of the file; one where it holds one or none. */
  static List<Text> divide(SourceLines source, Language language) {
    return new TextDivider(source, language).divide();
  }

  private List<Text> divide() {
    List<Integer> formulas = formulas();
    if (formulas.size() < 2) {
      return List.of(new Text(source, List.of(), null, 1));
    }
    List<Start> starts = starts(formulas);
    boolean parts = starts.size() > 1 && starts.stream().allMatch(start -> start.part() != null);
    List<Text> divided = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = i == 0 ? 0 : starts.get(i).line();
      int to = i + 1 == starts.size() ? lines.size() : starts.get(i + 1).line();
      List<Line> shared = parts && i > 0 ? lines.subList(0, starts.get(0).letter()) : List.of();
      divided.add(new Text(part(from, to, i == 0), shared, parts ? starts.get(i).part() : null, i + 1));
    }
    return divided;
  }

  private List<Integer> formulas() {
    List<Integer> formulas = new ArrayList<>();
    String first = null;
    for (int i = 0; i < texts.size(); i++) {
      StyledText text = texts.get(i);
      if (text == null || !language.matches(DraftingForm.FORMULA, text)) {
        continue;
      }
      first = first == null ? text.toString() : first;
      if (text.toString().equals(first) || language.organ(language.label(DraftingForm.FORMULA, text)).isPresent()) {
        formulas.add(i);
      }
    }
    return formulas;
  }

  /** Letters count only where all have them, from A on; otherwise a letter alone heads a section. */
  private List<Start> starts(List<Integer> formulas) {
    List<Start> lettered = new ArrayList<>();
    List<Start> others = new ArrayList<>();
    for (int i = 0; i < formulas.size(); i++) {
      int after = i == 0 ? -1 : formulas.get(i - 1);
      Start part = start(formulas.get(i), after, String.valueOf((char) ('A' + i)));
      Start other = start(formulas.get(i), after, null);
      if (part != null && part.part() != null) {
        lettered.add(part);
      }
      if (i == 0) {
        others.add(new Start(0, null, -1));
      } else if (other != null) {
        others.add(other);
      }
    }
    return lettered.size() == formulas.size() ? lettered : others;
  }

  /**
   * Where the resolution begins that opens at a line; null where nothing tells it.
   *
   * @param after the opening words of the one before it; -1 for the first
   * @param letter of the part that it may be, or null
   */
  private Start start(int formula, int after, String letter) {
    int begin = -1;
    String part = null;
    int first = formula;
    boolean closed = false;
    for (int i = formula - 1; i > after && !closed; i--) {
      StyledText text = texts.get(i);
      if (text == null) {
        continue;
      }
      boolean number = NumberLine.numbered(language, text);
      if (closing(i)) {
        closed = true;
      } else if (part == null && isPart(text, letter)) {
        part = letter;
        begin = i;
        break;
      } else if (number || Masthead.line(language, text)) {
        begin = number || begin >= 0 ? i : begin;
        first = i;
      } else if (begin >= 0 || !title(text)) {
        break;
      } else {
        first = i;
      }
    }
    if (part != null || begin >= 0) {
      return part == null || !annexed(after, begin) ? new Start(Math.min(begin, part == null ? first : begin), part, begin) : null;
    }
    return closed && !annexed(after, formula) ? new Start(first, null, -1) : null;
  }

  private static boolean isPart(StyledText text, String letter) {
    Matcher matcher = PART.matcher(text);
    return letter != null && matcher.matches() && matcher.group(1).equals(letter);
  }

  private boolean title(StyledText text) {
    return text.length() < TITLE && (!language.closed(text) || text.toString().matches("[\\[(].*[\\])]"));
  }

  /** Whether a line closes a resolution: a meeting, how it was adopted, or the date under them. */
  private boolean closing(int line) {
    StyledText text = texts.get(line);
    if (language.matches(DraftingForm.MEETING, text) || language.matches(DraftingForm.ADOPTED, text)) {
      return true;
    }
    int before = line - 1;
    while (before >= 0 && texts.get(before) == null) {
      before--;
    }
    return before >= 0 && language.matches(DraftingForm.DATE, text) && language.matches(DraftingForm.MEETING, texts.get(before));
  }

  private boolean annexed(int from, int to) {
    return texts.subList(Math.max(0, from), to).stream().anyMatch(text -> text != null && language.matches(DraftingForm.ANNEX, text));
  }

  /** What the file states beside its text is told of the first. */
  private SourceLines part(int from, int to, boolean first) {
    return new SourceLines(
        source.source(), source.shape(), lines.subList(from, to), first ? source.removed() : List.of(), source.language(),
        first ? source.declared() : List.of(), first ? source.proceedings() : Proceedings.NONE, source.links(), source.provenance());
  }
}
