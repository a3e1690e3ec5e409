package org.engross.akn;

import java.util.List;
import org.engross.akn.xml.P;
import org.engross.akn.xml.Td;
import org.engross.akn.xml.Th;
import org.engross.akn.xml.Tr;
import org.engross.model.Table;

/** Tables: text stands in p inside the cell (AKN4UN Guidelines part 1, 4.11). */
final class TableWriter {
  private final EIds eIds;
  private final InlineWriter inline;

  TableWriter(EIds eIds, InlineWriter inline) {
    this.eIds = eIds;
    this.inline = inline;
  }

  org.engross.akn.xml.Table table(Table source, String prefix) {
    org.engross.akn.xml.Table table = new org.engross.akn.xml.Table();
    table.setEId(eIds.next(prefix, "table", source.position()));
    source.rows().forEach(row -> table.getTr().add(row(row)));
    return table;
  }

  private Tr row(Table.Row source) {
    Tr row = new Tr();
    source.cells().forEach(cell -> row.getThOrTd().add(cell.header() ? head(cell) : plain(cell)));
    return row;
  }

  private Th head(Table.Cell source) {
    Th cell = new Th();
    cell.getP().addAll(paragraphs(source));
    cell.setColspan(span(source.columns()));
    cell.setRowspan(span(source.rows()));
    return cell;
  }

  private Td plain(Table.Cell source) {
    Td cell = new Td();
    cell.getP().addAll(paragraphs(source));
    cell.setColspan(span(source.columns()));
    cell.setRowspan(span(source.rows()));
    return cell;
  }

  private List<P> paragraphs(Table.Cell cell) {
    return cell.paragraphs().stream().filter(text -> !text.isEmpty()).map(inline::p).toList();
  }

  private static Integer span(int cells) {
    return cells > 1 ? cells : null;
  }
}
