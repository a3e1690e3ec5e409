package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.source.SourceLines.Removed;

/** A text becomes its lines, with everything that is not text marked. */
public final class LineReader {

  /** Reads a text of any shape. */
  public SourceLines read(SourceText source) {
    Shape shape = ShapeRecognizer.recognize(source.origin().characters());
    List<Removed> removed = new ArrayList<>();
    List<Line> lines = shape == Shape.MARKDOWN ? markdown(source.origin(), removed) : plain(source.origin(), shape);
    return new SourceLines(source, shape, lines, removed);
  }

  private static List<Line> plain(Origin origin, Shape shape) {
    FurnitureRecognizer recognizer = new FurnitureRecognizer();
    List<Line> lines = new ArrayList<>();
    for (int number = 1; number <= origin.lines(); number++) {
      int start = origin.start(number);
      lines.add(line(origin, number, StyledText.plain(Passage.of(origin, start, start + origin.line(number).length())), shape == Shape.WORD_DUMP, recognizer));
    }
    return LoneLabels.joined(NoteColumns.joined(origin, RaisedMarkers.told(origin, lines)));
  }

  /** Paragraphs of Markdown are read whole, since emphasis may reach over a line end, and then cut into lines again. */
  private static List<Line> markdown(Origin origin, List<Removed> removed) {
    FurnitureRecognizer recognizer = new FurnitureRecognizer();
    List<Line> lines = new ArrayList<>();
    PipeTable table = new PipeTable(origin, removed);
    int tables = 0;
    int number = 1;
    while (number <= origin.lines()) {
      int last = number;
      while (!origin.line(last).isBlank() && last < origin.lines() && !origin.line(last + 1).isBlank()) {
        last++;
      }
      int begin = table.begin(number, last);
      if (begin > number) {
        block(origin, number, begin - 1, removed, recognizer, lines);
      }
      if (begin <= last) {
        lines.addAll(table.read(begin, table.end(begin, last), tables++));
      }
      number = begin <= last ? table.end(begin, last) + 1 : last + 1;
    }
    return lines;
  }

  private static void block(Origin origin, int first, int last, List<Removed> removed, FurnitureRecognizer recognizer, List<Line> lines) {
    int end = origin.start(last) + origin.line(last).length();
    if (first == last && origin.line(first).strip().matches("(?:[-*_] ?){3,}")) {
      // a rule, whose signs would otherwise be read as emphasis
      lines.add(line(origin, first, StyledText.plain(Passage.of(origin, origin.start(first), end)), true, recognizer));
      return;
    }
    StyledText text = new MarkdownMarks(origin, removed).read(origin.start(first), end);
    int number = first;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        String raw = origin.line(number);
        boolean whole = raw.endsWith("  ") || raw.endsWith("\\") || raw.stripLeading().startsWith("#") || raw.endsWith("<br>");
        lines.add(line(origin, number, text.subSequence(start, at), whole, recognizer));
        start = at + 1;
        number++;
      }
    }
  }

  private static Line line(Origin origin, int number, StyledText text, boolean whole, FurnitureRecognizer recognizer) {
    if (text.isBlank()) {
      return Line.blank(number);
    }
    StyledText stripped = text.strip();
    Furniture furniture = recognizer.recognize(stripped.toString(), origin.line(number).indexOf('\f') >= 0, number == 1 ? "" : origin.line(number - 1).strip(), following(origin, number));
    return furniture != null ? Line.furniture(number, stripped, furniture) : Line.text(number, stripped, indent(origin.line(number)), whole);
  }

  /** The lines after this one up to the next blank one, a few at most. */
  private static List<String> following(Origin origin, int number) {
    List<String> following = new ArrayList<>();
    for (int next = number + 1; next <= origin.lines() && following.size() < FurnitureRecognizer.TOP_LINES && !origin.line(next).isBlank(); next++) {
      following.add(origin.line(next).strip());
    }
    return following;
  }

  /** How many columns stand before the text of a line; a tab reaches to the next multiple of eight. */
  static int indent(String line) {
    int column = 0;
    for (int i = 0; i < line.length() && Character.isWhitespace(line.charAt(i)); i++) {
      column = line.charAt(i) == '\t' ? (column / 8 + 1) * 8 : column + 1;
    }
    return column;
  }
}
