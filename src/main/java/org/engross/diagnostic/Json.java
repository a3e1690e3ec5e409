package org.engross.diagnostic;

/** How strings stand in JSON. */
public final class Json {
  private Json() {}

  /** rule (RFC 8259, 7): quotation mark, reverse solidus and control characters are escaped; so are lone surrogates, which UTF-8 lacks. */
  public static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (paired) {
        json.append(c).append(text.charAt(++i));
      } else if (c < 0x20 || c == 0x7F || Character.isSurrogate(c)) {
        json.append(String.format("\\u%04x", (int) c));
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
