package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;

/**
 * Writes the rows of a PDF as a text that one can look at: a line a row, set in as on the page, a blank line before a paragraph, a form feed
 * before each further page. Positions in a PDF are lines and columns of this text.
 */
final class PdfText {
  private final StringBuilder characters = new StringBuilder();
  private final List<Written> lines = new ArrayList<>();

  /** A line: where its row begins, and the row; null for a blank line. */
  private record Written(PlacedRow row, int start, int indent) {}

  /** @param left the leftmost edge of any row, in points */
  static SourceLines write(String file, String sha256, List<List<PlacedRow>> pages) {
    PdfText text = new PdfText();
    for (List<PlacedRow> page : pages) {
      text.page(page);
    }
    Origin origin = new Origin(file, text.characters.toString());
    List<Line> lines = new ArrayList<>();
    for (int number = 1; number <= text.lines.size(); number++) {
      lines.add(text.line(origin, number));
    }
    return new SourceLines(new SourceText(origin, sha256), Shape.PDF, lines, List.of());
  }

  private void page(List<PlacedRow> rows) {
    if (!lines.isEmpty()) {
      characters.append('\f');
    }
    double left = rows.stream().mapToDouble(row -> row.row().left()).min().orElse(0);
    PlacedRow last = null;
    for (PlacedRow row : rows) {
      if (last != null && parted(last, row)) {
        lines.add(new Written(null, characters.length(), 0));
        characters.append('\n');
      }
      // a letter is about half as wide as it is high
      int indent = (int) Math.round((row.row().left() - left) / (0.5 * row.row().size()));
      characters.append(" ".repeat(Math.min(indent, 200)));
      lines.add(new Written(row, characters.length(), indent));
      characters.append(row.row().text()).append('\n');
      last = row;
    }
    if (rows.isEmpty()) {
      lines.add(new Written(null, characters.length(), 0));
      characters.append('\n');
    }
  }

  private static boolean parted(PlacedRow last, PlacedRow row) {
    boolean edge = last.body() != row.body() && row.furniture() != Furniture.RULE;
    return edge || row.flow() == Line.Flow.OPENS || row.column() != last.column();
  }

  private Line line(Origin origin, int number) {
    Written written = lines.get(number - 1);
    if (written.row == null) {
      return Line.blank(number);
    }
    PrintedRow row = written.row.row();
    StyledText text = new StyledText(Passage.of(origin, written.start, written.start + row.text().length()), row.styles());
    Furniture furniture = written.row.furniture();
    return furniture != null ? Line.furniture(number, text, furniture) : Line.text(number, text, written.indent, written.row.flow());
  }
}
