package org.engross.source;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** How the elements of a web page set their text: by their names, by what is written in them, by the classes that Word gives them. */
final class HtmlStyle {
  private static final Pattern SUPERIOR = Pattern.compile("vertical-align\\s*:\\s*(?:super|text-top)");
  private static final Pattern ITALIC = Pattern.compile("font-style\\s*:\\s*(?:italic|oblique)");
  private static final Pattern UPRIGHT = Pattern.compile("font-style\\s*:\\s*normal");
  private static final Pattern BOLD = Pattern.compile("font-weight\\s*:\\s*(?:bold|[6-9]00)");

  private HtmlStyle() {}

  /** How the text in an element is set, in what is set so already. */
  static byte set(Element element, byte style) {
    String css = element.attr("style").toLowerCase(Locale.ROOT);
    int set = switch (element.normalName()) {
      case "i", "em", "cite", "dfn", "var" -> style | Style.ITALIC;
      case "b", "strong" -> style | Style.BOLD;
      case "sup" -> style | Style.SUPERSCRIPT;
      default -> style;
    };
    set |= ITALIC.matcher(css).find() ? Style.ITALIC : 0;
    set &= UPRIGHT.matcher(css).find() ? ~Style.ITALIC : ~0;
    set |= BOLD.matcher(css).find() ? Style.BOLD : 0;
    set |= SUPERIOR.matcher(css).find() || element.hasClass("MsoFootnoteReference") || element.hasClass("MsoEndnoteReference") ? Style.SUPERSCRIPT : 0;
    return (byte) set;
  }
}
