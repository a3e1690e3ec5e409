package org.engross.akn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;
import org.engross.model.Cited;
import org.engross.model.Heading;
import org.engross.model.Following;
import org.engross.model.Inline;
import org.engross.model.Named;
import org.engross.model.OperativeParagraph;
import org.engross.model.Point;
import org.engross.model.PreambularParagraph;
import org.engross.model.PrintedFact;
import org.engross.model.Resolution.Line;
import org.engross.model.Table;

/** Builds running text for tests, one source line a piece of text, so that every position is known. */
final class Text {
  static final String FILE = "sample.txt";
  private int line;

  /** Plain characters, on a line of the source of their own. */
  Inline text(String words) {
    return new Inline.Text(passage(words));
  }

  Inline italic(Object... content) {
    return new Inline.Italic(line(content));
  }

  Inline lead(String words) {
    return new Inline.Lead(line(words));
  }

  Inline note(String marker, Object... content) {
    Passage call = passage(marker);
    List<Inline> text = line(content);
    return new Inline.AuthorialNote(marker, text, call, new Position(FILE, line, 1));
  }

  Inline call(String marker) {
    return new Inline.NoteCall(marker, passage(marker));
  }

  Inline cite(Cited cited, String words) {
    return new Inline.Citation(cited, line(words));
  }

  Inline named(Named.Kind kind, String key, String name, Object... content) {
    return new Inline.Mention(new Named(kind, key, name), line(content));
  }

  Inline printed(PrintedFact fact, String value, Object... content) {
    return new Inline.Printed(fact, value, line(content));
  }

  /** Strings become plain characters. */
  List<Inline> line(Object... content) {
    List<Inline> inlines = new ArrayList<>();
    for (Object piece : content) {
      inlines.add(piece instanceof Inline inline ? inline : text((String) piece));
    }
    return inlines;
  }

  Line printedLine(Object... content) {
    return new Line(line(content));
  }

  PreambularParagraph recital(String lead, List<Inline> text, Point... points) {
    return new PreambularParagraph(lead, text, Arrays.asList(points), here());
  }

  OperativeParagraph paragraph(String number, List<Inline> text, List<Point> points, List<List<Inline>> closing) {
    return new OperativeParagraph(number, null, text, points, closing.stream().<Following>map(Following.Words::new).toList(), here());
  }

  OperativeParagraph paragraph(String number, Object... content) {
    return paragraph(number, line(content), List.of(), List.of());
  }

  /** A table whose first row heads its columns; a cell a string, empty for an empty cell. */
  Table table(String[]... rows) {
    List<Table.Row> all = new ArrayList<>();
    for (String[] row : rows) {
      boolean head = all.isEmpty();
      all.add(new Table.Row(Arrays.stream(row).map(cell -> new Table.Cell(head, 1, 1, cell.isEmpty() ? List.of() : List.of(line(cell)))).toList()));
    }
    return new Table(all, here());
  }

  Point point(String label, String words, Point... points) {
    return new Point(label, line(words), Arrays.asList(points), here());
  }

  Heading heading(String words) {
    return new Heading(line(words), here());
  }

  /** The place of the latest piece of text. */
  Position here() {
    return new Position(FILE, line, 1);
  }

  private Passage passage(String words) {
    Origin origin = new Origin(FILE, "\n".repeat(line++) + words);
    return Passage.of(origin, origin.characters().length() - words.length(), origin.characters().length());
  }
}
