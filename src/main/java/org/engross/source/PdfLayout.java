package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** From signs on pages to rows in reading order, each knowing what it is: furniture, rule, note, the beginning of a paragraph or its rest. */
final class PdfLayout {

  private PdfLayout() {}

  /** The rows of each page. */
  static List<List<PlacedRow>> read(List<PdfPage> pages) {
    List<List<PrintedRow>> rows = pages.stream().map(RowBuilder::read).toList();
    PrintedMeasure measure = PrintedMeasure.of(rows);
    List<Map<PrintedRow, Furniture>> furniture = new PageFurniture(pages, rows, measure).find();
    PageColumns columns = new PageColumns(measure.size());
    NoteRows notes = new NoteRows(measure);
    List<List<PlacedRow>> placed = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      placed.add(page(pages.get(page), rows.get(page), furniture.get(page), columns, notes));
    }
    return ParagraphFlow.tell(placed, measure);
  }

  private static List<PlacedRow> page(
      PdfPage page, List<PrintedRow> rows, Map<PrintedRow, Furniture> furniture, PageColumns columns, NoteRows notes) {
    List<PlacedRow> head = new ArrayList<>();
    List<PrintedRow> text = new ArrayList<>();
    List<PlacedRow> foot = new ArrayList<>();
    for (PrintedRow row : rows) {
      Furniture kind = furniture.get(row);
      if (kind == null) {
        text.add(row);
      } else {
        (row.baseline() < page.height() / 2 ? head : foot).add(PlacedRow.furniture(row, kind));
      }
    }
    List<PlacedRow> placed = new ArrayList<>(head);
    placed.addAll(notes.mark(columns.read(text), page));
    placed.addAll(foot);
    RowBuilder.read(page, page.across()).forEach(row -> placed.add(PlacedRow.furniture(row, Furniture.STAMP)));
    return placed;
  }
}
