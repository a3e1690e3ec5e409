package org.engross.check;

/** Finds its way through the characters of an XML file that is known to be well-formed. */
final class MarkedUp {
  private static final String CDATA = "<![CDATA[";

  private MarkedUp() {}

  /**
   * Where the next character of text stands, when so many have been passed.
   *
   * @param start where text or mark-up begins, outside any tag
   */
  static int skip(String xml, int start, int characters) {
    int at = markUp(xml, start);
    for (int left = characters; left > 0 && at < xml.length(); ) {
      int end = at + 1;
      if (xml.charAt(at) == '&') {
        end = after(xml, ";", at);
        left -= twoUnits(xml.substring(at, end)) ? 2 : 1;
      } else {
        // XML 1.0, 2.11: a line end is one character, however the file writes it.
        end += xml.startsWith("\r\n", at) ? 1 : 0;
        left--;
      }
      at = markUp(xml, end);
    }
    return at;
  }

  /** The first place from here on that is no tag, comment or instruction. */
  private static int markUp(String xml, int start) {
    int at = start;
    while (at < xml.length()) {
      if (xml.startsWith(CDATA, at)) {
        at += CDATA.length();
      } else if (xml.startsWith("]]>", at)) {
        at += "]]>".length();
      } else if (xml.startsWith("<!--", at)) {
        at = after(xml, "-->", at);
      } else if (xml.startsWith("<?", at)) {
        at = after(xml, "?>", at);
      } else if (xml.charAt(at) == '<') {
        at = tag(xml, at);
      } else {
        return at;
      }
    }
    return at;
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
