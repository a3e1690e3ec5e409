package org.engross.lineage;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lineage as tables: one line an edge, one a paragraph that was not carried forward. As RFC 4180 says, but with LF. */
public final class LineageCsv {
  private static final String END = "\n";

  private LineageCsv() {}

  /** The edges, in the order of the later texts and their paragraphs, the nearest origin of a paragraph first; then those of sub-paragraphs. */
  public static String edges(Lineage lineage) {
    return "from_symbol,from_par,to_symbol,to_par,relation,confidence,moved,revived" + END
        + Stream.concat(lineage.edges().stream(), lineage.pointEdges().stream())
            .map(edge -> line(edge.from().text().symbol(), edge.from().passage().label(), edge.to().text().symbol(), edge.to().passage().label(),
                edge.relation().word(), edge.confidence().word(), String.valueOf(edge.moved()), String.valueOf(edge.revived())))
            .collect(Collectors.joining());
  }

  /** The paragraphs that the next text has nothing of, and where a later one has them again. */
  public static String notCarried(Lineage lineage) {
    return "symbol,par,next_symbol,back_symbol,back_par" + END
        + lineage.notCarried().stream()
            .map(left -> line(left.paragraph().text().symbol(), left.paragraph().passage().label(), left.next().symbol(),
                left.comesBack() == null ? "" : left.comesBack().text().symbol(), left.comesBack() == null ? "" : left.comesBack().passage().label()))
            .collect(Collectors.joining());
  }

  private static String line(String... fields) {
    return Stream.of(fields).map(LineageCsv::field).collect(Collectors.joining(",")) + END;
  }

  private static String field(String field) {
    return field.matches("(?s).*[,\"\r\n].*") ? '"' + field.replace("\"", "\"\"") + '"' : field;
  }
}
