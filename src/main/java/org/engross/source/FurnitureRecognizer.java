package org.engross.source;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;

/** Recognises the lines that belong to the page and not to the text, by their form alone. */
final class FurnitureRecognizer {
  private static final Pattern RULE = Pattern.compile("[_\\-=\u2014\u2500*]{3,}|(?:\\* ){2,}\\*");
  private static final Pattern SYMBOL = Pattern.compile("[A-Z]{1,2}(?:/[A-Z0-9][A-Za-z0-9.()\\-]*){2,}");

  private static final Map<Furniture, Pattern> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put(Furniture.FIELD_CODE, Pattern.compile("(?:\\[DU\\d\\]\\s*)?(?:<<[^<>]+>>[^<>]*<<[^<>]+>>\\s*)+|\\[DU\\d\\]"));
    FORMS.put(Furniture.BARCODE, Pattern.compile("\\*\\d{6,}\\*"));
    // "02-55141", "17-05123 (E)", "22-28630 3/7", "N0848015E"
    FORMS.put(Furniture.JOB_NUMBER, Pattern.compile("(?:\\d{1,3}/\\d{1,3}\\s+)?(?:\\d{2}-\\d{5}|N\\d{7})\\s*[A-Z]?(?:\\s*\\([A-Z]\\))?(?:\\s+\\d{6})?(?:\\s+\\d{1,3}/\\d{1,3})?"));
    FORMS.put(Furniture.PAGE_NUMBER, Pattern.compile("(?i)(?:page\\s+)?\\d{1,4}|[-\u2013\u2014]\\s*\\d{1,4}\\s*[-\u2013\u2014]|\\d{1,3}/\\d{1,3}|page\\s+\\d{1,4}\\s+of\\s+\\d{1,4}"));
    FORMS.put(Furniture.CATCHWORD, Pattern.compile("/(?:\u2026|\\.\\.\\.)"));
  }

  private final Set<String> symbols = new HashSet<>();

  /**
   * What the line is, or null where it is text. Lines are given in order, since a symbol alone on its line belongs to the masthead
   * the first time and is a running head when it comes back.
   */
  Furniture recognize(String line) {
    if (RULE.matcher(line).matches()) {
      return Furniture.RULE;
    }
    for (Map.Entry<Furniture, Pattern> form : FORMS.entrySet()) {
      if (form.getValue().matcher(line).matches()) {
        return form.getKey();
      }
    }
    if (SYMBOL.matcher(line).matches()) {
      return symbols.contains(line) ? Furniture.RUNNING_HEAD : remember(line);
    }
    if (line.length() < 200) {
      // a masthead whose lines were run together: "United NationsA/RES/63/156General Assembly"
      symbolIn(line);
    }
    return null;
  }

  private Furniture remember(String symbol) {
    symbols.add(symbol);
    return null;
  }

  private void symbolIn(String line) {
    if (line.startsWith("United Nations")) {
      var matcher = Pattern.compile("[A-Z]{1,2}(?:/[A-Z0-9][A-Z0-9.()\\-]*)+?(?=[A-Z][a-z]|\\s|$)").matcher(line);
      while (matcher.find()) {
        symbols.add(matcher.group());
      }
    }
  }
}
