package org.engross.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Finds where in a web page the characters of its text stand. The parser says where a stretch of text begins and ends; within it each
 * character stands for itself or is written as a reference ({@code &amp;}), and text that the parser moved or put together has mark-up in it.
 */
final class HtmlCharacters {
  private static final Pattern REFERENCE = Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?");

  private final Origin origin;
  private final String file;
  /** What each reference of the page stands for; a page repeats a few, and to read one costs as much as to read a page. */
  private final Map<String, String> decoded = new HashMap<>();

  HtmlCharacters(Origin origin) {
    this.origin = origin;
    this.file = origin.characters();
  }

  /** The characters of a stretch of text, each with its place; those that are not found stand nowhere. */
  Passage read(TextNode node) {
    String text = node.getWholeText();
    int at = Math.max(0, node.sourceRange().isTracked() ? node.sourceRange().startPos() : file.length());
    List<Passage> parts = new ArrayList<>();
    int plain = at;
    int i = 0;
    while (i < text.length() && at < file.length()) {
      char c = file.charAt(at);
      int reference = c == '&' ? reference(text, i, at) : 0;
      if (reference > 0) {
        parts.add(Passage.of(origin, plain, at));
        int length = decoded(at, reference).length();
        parts.add(replaced(at, text.substring(i, i + length)));
        i += length;
        at += reference;
        plain = at;
      } else if (c == text.charAt(i)) {
        i++;
        at++;
      } else {
        // mark-up inside text that was put together, or a line end that the parser made one sign
        parts.add(Passage.of(origin, plain, at));
        at = c == '<' ? Math.max(at + 1, file.indexOf('>', at) + 1) : at + 1;
        plain = at;
      }
    }
    parts.add(Passage.of(origin, plain, at));
    parts.add(Passage.supplied(text.substring(i)));
    return Passage.join(parts);
  }

  /** How long the reference at this place is; 0 where the sign stands for itself. */
  private int reference(String text, int index, int at) {
    Matcher matcher = REFERENCE.matcher(file).region(at, Math.min(file.length(), at + 40));
    if (!matcher.lookingAt()) {
      return 0;
    }
    // without its semicolon the name of a reference may end before the letters do: "&ampere"
    for (int length = matcher.end() - at; length > 1; length--) {
      String decoded = decoded(at, length);
      if (!decoded.equals(file.substring(at, at + length)) && text.startsWith(decoded, index) && (length == 2 || !decoded.startsWith(decoded(at, length - 1)) || file.charAt(at + length - 1) == ';')) {
        return length;
      }
    }
    return 0;
  }

  private String decoded(int at, int length) {
    return decoded.computeIfAbsent(file.substring(at, at + length), reference -> Parser.unescapeEntities(reference, false));
  }

  private Passage replaced(int at, String characters) {
    Passage passage = Passage.of(origin, at, at + characters.length());
    for (int i = 0; i < characters.length(); i++) {
      passage = passage.withCharacter(i, characters.charAt(i));
    }
    return passage;
  }
}
