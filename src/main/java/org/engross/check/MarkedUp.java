package org.engross.check;

/** Finds its way through the characters of an XML file that is known to be well-formed. */
final class MarkedUp {
  private static final String CDATA = "<![CDATA[";
  private static final String CDATA_END = "]]>";

  private MarkedUp() {}

  /**
   * Where the next character of text stands, when so many have been passed.
   *
   * @param start where text or mark-up begins, outside any tag
   */
  static int skip(String xml, int start, int characters) {
    int at = start;
    int left = characters;
    while (at < xml.length()) {
      if (xml.startsWith(CDATA, at)) {
        int from = at + CDATA.length();
        int end = Math.max(xml.indexOf(CDATA_END, from), from);
        if (left < end - from) {
          return from + left;
        }
        left -= end - from;
        at = end + CDATA_END.length();
      } else if (xml.charAt(at) == '<') {
        at = markUp(xml, at);
      } else if (left <= 0) {
        return at;
      } else if (xml.charAt(at) == '&') {
        int end = after(xml, ";", at);
        left -= twoUnits(xml.substring(at, end)) ? 2 : 1;
        at = end;
      } else {
        // XML 1.0, 2.11: a line end is one character, however the file writes it.
        at += xml.startsWith("\r\n", at) ? 2 : 1;
        left--;
      }
    }
    return at;
  }

  /** The end of the tag, comment or instruction that begins here. */
  private static int markUp(String xml, int start) {
    if (xml.startsWith("<!--", start)) {
      return after(xml, "-->", start);
    }
    return xml.startsWith("<?", start) ? after(xml, "?>", start) : tag(xml, start);
  }

  private static int tag(String xml, int start) {
    char quote = 0;
    for (int at = start; at < xml.length(); at++) {
      char c = xml.charAt(at);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return at + 1;
      }
    }
    return xml.length();
  }

  private static int after(String xml, String end, int start) {
    int found = xml.indexOf(end, start);
    return found < 0 ? xml.length() : found + end.length();
  }

  /** Whether a character reference stands for a character beyond the basic plane. */
  private static boolean twoUnits(String reference) {
    try {
      return reference.startsWith("&#x") && Integer.parseInt(reference.substring(3, reference.length() - 1), 16) > 0xFFFF
          || reference.startsWith("&#") && !reference.startsWith("&#x") && Integer.parseInt(reference.substring(2, reference.length() - 1)) > 0xFFFF;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
