package org.engross.collection;

import org.engross.model.Cited;
import org.engross.model.Fact;
import org.engross.model.PlainText;
import org.engross.model.Resolution;
import org.engross.model.Symbol;

/** The citations of a collection as comma-separated values (RFC 4180, but with LF): symbol,par,cited,as_printed. */
public final class CitationsCsv {
  private CitationsCsv() {}

  /** The line that all others stand below. */
  public static final String HEAD = "symbol,par,cited,as_printed\n";

  /** A line for each citation of a text, in their order. */
  public static String lines(Resolution resolution) {
    StringBuilder csv = new StringBuilder();
    String symbol = resolution.facts().symbol().map(Fact::value).map(Symbol::text).orElse("");
    for (Citations.Citation citation : Citations.of(resolution)) {
      Cited cited = citation.inline().cited();
      csv.append(field(symbol)).append(',').append(field(citation.paragraph())).append(',').append(field(cited.symbol())).append(',')
          .append(field(PlainText.of(citation.inline().content()))).append('\n');
    }
    return csv.toString();
  }

  /** A field that begins like a formula is left as it is: no citation does. */
  private static String field(String text) {
    return text.matches("(?s).*[\",\n\r].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
