package org.engross.model;

import java.util.List;
import org.engross.diagnostic.Position;

/**
 * A table, as printed: in the body, in an annex, or in a paragraph.
 *
 * @param rows from the top; never empty
 */
public record Table(List<Row> rows, Position position) implements BodyPart, Following {

  @Override
  public List<List<Inline>> texts() {
    return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.paragraphs().stream()).toList();
  }

  /** The cells of a row, from its first column; those that a cell above or before covers are left out. */
  public record Row(List<Cell> cells) {}

  /**
   * A cell.
   *
   * @param header whether it heads its column or row
   * @param columns how many it covers, at least 1
   * @param rows how many it covers, at least 1
   * @param paragraphs its text, a list a paragraph; empty for an empty cell
   */
  public record Cell(boolean header, int columns, int rows, List<List<Inline>> paragraphs) {}
}
