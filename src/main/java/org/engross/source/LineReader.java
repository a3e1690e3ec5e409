package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.source.SourceLines.Removed;
import org.engross.source.TextColumns.Row;

/** A text becomes its lines, with everything that is not text marked. */
public final class LineReader {
  /** So many columns further in than its first line stand the further paragraphs of a note of Markdown. */
  private static final int SET_IN = 4;

  /** Reads a text of any shape. */
  public SourceLines read(SourceText source) {
    Shape shape = ShapeRecognizer.recognize(source.origin().characters());
    List<Removed> removed = new ArrayList<>();
    if (shape == Shape.MARKDOWN || shape == Shape.WORD_DUMP) {
      return new SourceLines(source, shape, text(source.origin(), shape == Shape.MARKDOWN ? markdown(source.origin(), removed) : plain(source.origin(), whole(source.origin()), true), removed), removed);
    }
    TextColumns columns = new TextColumns(source.origin());
    return new SourceLines(source, columns.found() ? Shape.PDF_LAYOUT : shape, text(source.origin(), plain(source.origin(), columns.rows(), false), removed), removed);
  }

  /** The lines, those of drawn tables as cells, with those marked that tell of the file, or that a website printed around the text. */
  private static List<Line> text(Origin origin, List<Line> lines, List<Removed> removed) {
    return SiteFurniture.marked(OtherFrontMatter.marked(origin, DashTable.read(origin, GridTable.read(lines, removed), removed)), Map.of());
  }

  private static List<Row> whole(Origin origin) {
    return IntStream.rangeClosed(1, origin.lines()).mapToObj(number -> new Row(number, Passage.of(origin, origin.start(number), origin.start(number) + origin.line(number).length()))).toList();
  }

  private static List<Line> plain(Origin origin, List<Row> rows, boolean whole) {
    List<String> texts = rows.stream().map(row -> row.passage().toString()).toList();
    FurnitureRecognizer recognizer = new FurnitureRecognizer(texts);
    Set<Integer> heads = NumberedHeads.in(texts);
    List<Line> lines = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      StyledText text = StyledText.plain(rows.get(at).passage());
      Line line = line(rows.get(at).number(), texts, at, text, whole, recognizer);
      lines.add(heads.contains(at) ? Line.furniture(rows.get(at).number(), text.strip(), Furniture.RUNNING_HEAD) : line);
    }
    return BlankTable.read(UnicodeSuperiors.read(LoneLabels.joined(NoteColumns.joined(origin, RaisedMarkers.told(origin, RaisedCalls.joined(origin, lines))))));
  }

  /** Paragraphs of Markdown are read whole, since emphasis may reach over a line end, and then cut into lines again. */
  private static List<Line> markdown(Origin origin, List<Removed> removed) {
    List<String> rows = whole(origin).stream().map(row -> row.passage().toString()).toList();
    FurnitureRecognizer recognizer = new FurnitureRecognizer(rows);
    List<Line> lines = new ArrayList<>();
    Map<String, String> numbers = NoteLabels.numbers(origin.characters());
    PipeTable table = new PipeTable(origin, removed, numbers);
    HtmlTables tagged = new HtmlTables(origin, removed);
    int tables = 0;
    int number = 1;
    // columns before the paragraphs of the note read last; -1 where none was
    int set = -1;
    while (number <= origin.lines()) {
      if (tagged.end(number) >= number) {
        lines.addAll(tagged.read(number, tables++));
        number = tagged.end(number) + 1;
        set = -1;
        continue;
      }
      int last = number;
      while (!origin.line(last).isBlank() && last < origin.lines() && !origin.line(last + 1).isBlank() && tagged.end(last + 1) <= last) {
        last++;
      }
      int begin = table.begin(number, last);
      if (begin > number) {
        List<Line> block = new ArrayList<>();
        block(origin, rows, number, begin - 1, removed, numbers, recognizer, block);
        set = notes(rows, block, set);
        lines.addAll(LoneLabels.ofParagraph(block));
      }
      if (begin <= last) {
        set = -1;
        lines.addAll(table.read(begin, table.end(begin, last), tables++));
      }
      number = begin <= last ? table.end(begin, last) + 1 : last + 1;
    }
    return UnicodeSuperiors.read(lines);
  }

  /**
   * Marks the lines of a block that goes on with the note before it. rule: it is set in by four blanks or a tab, as programs write the further
   * paragraphs of a note.
   *
   * @param set how many columns further paragraphs of the note before the block have before them, or -1 where no note is before it
   * @return the same for the next block
   */
  private static int notes(List<String> rows, List<Line> block, int set) {
    if (block.stream().allMatch(line -> line.kind() == Line.Kind.BLANK)) {
      return set;
    }
    boolean further = set >= 0 && indent(rows.get(block.get(0).number() - 1)) >= set;
    int next = further ? set : -1;
    for (int i = 0; i < block.size(); i++) {
      Line line = block.get(i);
      String row = rows.get(line.number() - 1);
      if (NoteLabels.opens(row)) {
        further = false;
        next = indent(row) + SET_IN;
      } else if (further && line.kind() == Line.Kind.TEXT) {
        block.set(i, line.flowing(Line.Flow.NOTE_CONTINUES));
      }
    }
    return next;
  }

  private static void block(Origin origin, List<String> rows, int first, int last, List<Removed> removed, Map<String, String> numbers, FurnitureRecognizer recognizer, List<Line> lines) {
    int end = origin.start(last) + origin.line(last).length();
    if (first == last && origin.line(first).strip().matches("(?:[-*_] ?){3,}")) {
      // a rule, whose signs would otherwise be read as emphasis
      lines.add(line(first, rows, first - 1, StyledText.plain(Passage.of(origin, origin.start(first), end)), true, recognizer));
      return;
    }
    List<Line> notes = new ArrayList<>();
    StyledText text = new MarkdownMarks(origin, removed, numbers).read(origin.start(first), end, notes);
    int number = first;
    int start = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || text.charAt(at) == '\n') {
        String raw = origin.line(number);
        boolean whole = raw.endsWith("  ") || raw.endsWith("\\") || raw.stripLeading().startsWith("#") || raw.endsWith("<br>");
        lines.add(line(number, rows, number - 1, text.subSequence(start, at), whole, recognizer));
        start = at + 1;
        // a tag, a comment or a note may have gone with the ends of its lines
        number = at < text.length() ? origin.position(text.passage().offset(at)).line() + 1 : number;
      }
    }
    lines.addAll(notes);
  }

  /**
   * @param number of the line in the file
   * @param rows the lines of the file, or of its columns, as they are printed
   * @param at which of them the line is, from 0
   */
  private static Line line(int number, List<String> rows, int at, StyledText text, boolean whole, FurnitureRecognizer recognizer) {
    if (text.isBlank()) {
      return Line.blank(number);
    }
    StyledText stripped = text.strip();
    String above = at == 0 ? "" : rows.get(at - 1).strip();
    List<String> following = following(rows, at);
    String beyond = following.size() < FurnitureRecognizer.TOP_LINES ? below(rows, at + following.size()) : "";
    Furniture furniture = recognizer.recognize(stripped.toString(), rows.get(at).indexOf('\f') >= 0, above, following, below(rows, at), beyond);
    return furniture != null ? Line.furniture(number, stripped, furniture) : Line.text(number, stripped, indent(rows.get(at)), whole);
  }

  /** The lines after this one up to the next blank one, a few at most. */
  private static List<String> following(List<String> rows, int at) {
    return rows.subList(at + 1, Math.min(rows.size(), at + 1 + FurnitureRecognizer.TOP_LINES)).stream().takeWhile(row -> !row.isBlank()).map(String::strip).toList();
  }

  /** The next line that is not blank; empty where none is left. */
  private static String below(List<String> rows, int at) {
    return rows.subList(at + 1, rows.size()).stream().filter(row -> !row.isBlank()).findFirst().map(String::strip).orElse("");
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
