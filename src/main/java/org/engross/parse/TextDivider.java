package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.source.Line;
import org.engross.source.Proceedings;
import org.engross.source.SourceLines;
import org.engross.source.StyledText;

/**
 * Tells the resolutions of a file apart. rule: each opens with the organ that speaks; it begins at its masthead or number, at the letter
 * of a part under one number, or where the closing lines of the one before it end. An annex may hold opening words too, so after one
 * only a masthead, a number or the next letter begins a resolution.
 */
final class TextDivider {
  /** "B", "B. Unforeseen expenses", "B Unforeseen expenses": the heading of a part; group 1: the letter, group 2: its title or null. */
  static final Pattern PART = Pattern.compile("(?:Resolution )?([A-Z])\\.?(?:\\s+(\\p{Lu}.{1,200}[^.;,:]))?");

  private static final String FIRST = "A";

  private final SourceLines source;
  private final Language language;
  private final List<Line> lines;
  private final List<StyledText> texts;
  private final TextStart.Finder finder;

  private TextDivider(SourceLines source, Language language) {
    this.source = source;
    this.language = language;
    this.lines = source.lines();
    this.texts = TextStart.Finder.texts(lines);
    this.finder = new TextStart.Finder(language, texts);
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

  /** In the order of the file; one where it holds one or none. */
  static List<Text> divide(SourceLines source, Language language) {
    return new TextDivider(source, language).divide();
  }

  private List<Text> divide() {
    List<TextStart> starts = starts(formulas());
    if (starts.size() < 2) {
      return List.of(new Text(source, List.of(), null, 1));
    }
    List<List<Line>> parted = CalledElsewhere.given(parted(starts));
    List<Text> divided = new ArrayList<>();
    TextStart first = null;
    for (int i = 0; i < starts.size(); i++) {
      TextStart start = starts.get(i);
      TextStart next = i + 1 == starts.size() ? null : starts.get(i + 1);
      boolean opens = start.part() == null || start.part().equals(FIRST);
      first = opens ? start : first;
      // rule: a letter tells a part only where the next one follows; alone it heads a section
      boolean part = start.part() != null && (!opens || next != null && following(FIRST).equals(next.part()));
      List<Line> shared = opens || start.headed() ? List.of() : lines.subList(first.line(), first.letter());
      divided.add(new Text(part(parted.get(i), i == 0), shared, part ? start.part() : null, i + 1));
    }
    return divided;
  }

  private List<List<Line>> parted(List<TextStart> starts) {
    List<List<Line>> parted = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      parted.add(lines.subList(starts.get(i).line(), i + 1 == starts.size() ? lines.size() : starts.get(i + 1).line()));
    }
    return parted;
  }

  /** The lines in which an organ speaks: that of the first, or one that we know. */
  private List<Integer> formulas() {
    List<Integer> formulas = new ArrayList<>();
    String first = null;
    for (int i = 0; i < texts.size(); i++) {
      String organ = texts.get(i) == null ? null : speaker(texts.get(i));
      first = first == null ? organ : first;
      if (organ != null && (organ.equals(first) || language.organ(organ).isPresent())) {
        formulas.add(i);
      }
    }
    return formulas;
  }

  private String speaker(StyledText text) {
    String organ = BlockForm.speaker(language, text);
    return organ == null ? BlockForm.runIn(language, text) : organ;
  }

  private List<TextStart> starts(List<Integer> formulas) {
    List<TextStart> starts = new ArrayList<>();
    for (int i = 0; i < formulas.size(); i++) {
      TextStart last = starts.isEmpty() ? null : starts.get(starts.size() - 1);
      TextStart start = last == null ? first(formulas.get(i)) : next(last, formulas.get(i), formulas.get(i - 1));
      // rule: a sentence in which an organ speaks opens a text under a number, a masthead or a letter; above the opening line it sums it up
      boolean opens = start != null && (start.headed() || start.letter() >= 0 || BlockForm.speaks(language, texts.get(start.formula())));
      if (opens) {
        starts.add(start);
      }
    }
    return starts;
  }

  private TextStart first(int formula) {
    TextStart found = finder.find(formula, -1, FIRST, null);
    int letter = found != null && found.part() != null ? found.letter() : finder.alone(FIRST, formula);
    return new TextStart(0, letter < 0 ? null : FIRST, letter, formula, found != null && found.headed());
  }

  private TextStart next(TextStart last, int formula, int after) {
    TextStart part = last.part() == null ? null : finder.find(formula, after, following(last.part()), last);
    return part != null && part.part() != null ? part : finder.find(formula, after, FIRST, last);
  }

  private static String following(String letter) {
    return String.valueOf((char) (letter.charAt(0) + 1));
  }

  /** What the file states beside its text is told of the first. */
  private SourceLines part(List<Line> own, boolean first) {
    return new SourceLines(
        source.source(), source.shape(), own, first ? source.removed() : List.of(), source.language(),
        first ? source.declared() : List.of(), first ? source.proceedings() : Proceedings.NONE, source.links(), source.provenance());
  }
}
