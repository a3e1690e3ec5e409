package org.engross.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words with signs in them for italics and calls, which take no room on a line until a layout writes them its own way. */
final class Marked {
  private static final char CALL = '\uE000';
  private static final char CALL_END = '\uE001';
  private static final char ITALIC = '\uE002';
  private static final char ITALIC_END = '\uE003';
  private static final Pattern CALLS = Pattern.compile(CALL + "([^" + CALL_END + "]*)" + CALL_END);

  private Marked() {}

  static String text(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece.call()) {
        text.append(CALL).append(piece.text()).append(CALL_END);
      } else if (piece.italic()) {
        String words = piece.text();
        String core = words.strip();
        int start = words.indexOf(core);
        text.append(words, 0, start).append(core.isEmpty() ? "" : ITALIC + core + ITALIC_END).append(words.substring(start + core.length()));
      } else {
        text.append(piece.text());
      }
    }
    return text.toString();
  }

  static String italic(String words) {
    return ITALIC + words + ITALIC_END;
  }

  /** Whether the character at {@code at} stands in italics. */
  static boolean inItalics(String text, int at) {
    return text.lastIndexOf(ITALIC, at) > text.lastIndexOf(ITALIC_END, at);
  }

  /** The markers called in a text, in order. */
  static List<String> calls(String text) {
    List<String> calls = new ArrayList<>();
    Matcher matcher = CALLS.matcher(text);
    while (matcher.find()) {
      calls.add(matcher.group(1));
    }
    return calls;
  }

  /** The text with its calls and italics written out. */
  static String write(String text, UnaryOperator<String> call, String italic, String italicEnd) {
    return CALLS.matcher(text).replaceAll(match -> Matcher.quoteReplacement(call.apply(match.group(1))))
        .replace(String.valueOf(ITALIC), italic).replace(String.valueOf(ITALIC_END), italicEnd);
  }

  /** The text as type without italics and superiors shows it. */
  static String plain(String text) {
    return write(text, marker -> marker, "", "");
  }

  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) >= CALL && text.charAt(i) <= ITALIC_END ? 0 : 1;
    }
    return width;
  }

  /**
   * Breaks a text into lines, at blanks and behind the hyphens of compound words.
   *
   * @param width of a line in characters, indents included
   * @param first what stands before the first line
   * @param rest what stands before the others
   */
  static List<String> wrap(String text, int width, String first, String rest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    int used = first.length();
    boolean empty = true;
    for (String part : text.split("(?<=[\\p{L}]-)(?=\\p{L})|(?<= )")) {
      int length = width(part.stripTrailing());
      if (!empty && used + length > width) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(rest);
        used = rest.length();
      }
      line.append(part);
      used += width(part);
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
