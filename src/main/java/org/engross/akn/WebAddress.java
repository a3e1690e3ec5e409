package org.engross.akn;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.model.Cited;
import org.engross.model.Symbol;

/** Where the United Nations publishes a document on the web: undocs.org. */
final class WebAddress {
  /** "217 A (III)": before 1976 the letter belongs to a part, and undocs.org knows the whole only. A session in small letters is a slip. */
  private static final Pattern OF_OLD = Pattern.compile("(\\d+)\\s*[A-Z]*\\s*(\\([A-Za-z-]+\\))");

  private WebAddress() {}

  /** {@code https://undocs.org/en/A/RES/57/176}. */
  static String of(Symbol symbol, String language) {
    Matcher matcher = OF_OLD.matcher(symbol.number());
    String number = matcher.matches() ? matcher.group(1) + matcher.group(2).toUpperCase(Locale.ROOT) : symbol.number();
    return of(symbol.kind().draft() ? symbol.text() : new Symbol(symbol.organ(), number, symbol.kind()).text(), language);
  }

  static String of(Cited cited, String language) {
    boolean resolution = cited.kind() == Cited.Kind.RESOLUTION && cited.organ() != null && cited.number() != null;
    return resolution ? of(new Symbol(cited.organ(), cited.number()), language) : of(cited.symbol(), language);
  }

  static String of(String symbol, String language) {
    try {
      return new URI("https", "undocs.org", "/" + language + "/" + symbol.replaceAll("\\s+", ""), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(symbol, e);
    }
  }
}
