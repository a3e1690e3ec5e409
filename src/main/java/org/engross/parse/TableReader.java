package org.engross.parse;

import java.util.ArrayList;
import java.util.List;
import org.engross.source.Line;
import org.engross.source.StyledText;

/** Gathers the lines that stand in the cells of a table. */
final class TableReader {
  private final LineJoiner joiner;
  private final List<Block.Cell> cells = new ArrayList<>();
  private Line.Cell place;
  private List<StyledText> paragraphs;

  TableReader(LineJoiner joiner) {
    this.joiner = joiner;
  }

  /** Whether the line goes on with the table being read. */
  boolean goesOn(Line line) {
    return place != null && line.cell() != null && line.cell().table() == place.table();
  }

  /** A line in a cell; an empty one tells only that the cell is there. */
  void take(Line line, StyledText text) {
    if (!line.cell().equals(place)) {
      place = line.cell();
      paragraphs = new ArrayList<>();
      cells.add(new Block.Cell(place, paragraphs));
    }
    if (text.length() == 0) {
      return;
    }
    if (line.flow() == Line.Flow.CONTINUES && !paragraphs.isEmpty()) {
      paragraphs.add(joiner.join(paragraphs.remove(paragraphs.size() - 1), text));
    } else {
      paragraphs.add(text);
    }
  }

  /** The table that was read, or null; the next line begins another. */
  Block finish() {
    Block table = null;
    if (!cells.isEmpty()) {
      StyledText first = cells.stream().flatMap(cell -> cell.paragraphs().stream()).findFirst().orElse(StyledText.EMPTY);
      table = new Block(Block.Kind.TABLE, null, first, List.copyOf(cells));
    }
    cells.clear();
    place = null;
    return table;
  }
}
