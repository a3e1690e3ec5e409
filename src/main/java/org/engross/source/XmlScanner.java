package org.engross.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;

/**
 * Reads the elements and characters of a file that {@link XmlGuard} let pass. Parsers do not say where in a file each character
 * stands once references and line ends are resolved; this one does, which is all it is for.
 */
final class XmlScanner {
  private static final Map<String, Integer> ENTITIES = Map.of("amp", (int) '&', "lt", (int) '<', "gt", (int) '>', "quot", (int) '"', "apos", (int) '\'');

  private final Origin origin;
  private final String text;
  private final List<Passage> markup = new ArrayList<>();
  private final Deque<XmlNode.Element> open = new ArrayDeque<>();
  private int at;

  private XmlScanner(Origin origin) {
    this.origin = origin;
    this.text = origin.characters();
  }

  /**
   * A file as a tree.
   *
   * @param markup all characters that are neither text nor the value of an attribute, in the order of the file
   */
  record Tree(XmlNode.Element root, List<Passage> markup) {}

  static Tree read(Origin origin) {
    XmlScanner scanner = new XmlScanner(origin);
    XmlNode.Element document = new XmlNode.Element("");
    scanner.open.push(document);
    while (scanner.at < scanner.text.length()) {
      scanner.next();
    }
    return new Tree(document.elements().get(0), scanner.markup);
  }

  private void next() {
    if (text.startsWith("<!--", at)) {
      skip(text.indexOf("-->", at) + 3);
    } else if (text.startsWith("<![CDATA[", at)) {
      int end = text.indexOf("]]>", at);
      skip(at + 9);
      add(Passage.of(origin, at, end));
      at = end;
      skip(end + 3);
    } else if (text.startsWith("<?", at)) {
      skip(text.indexOf("?>", at) + 2);
    } else if (text.startsWith("</", at)) {
      skip(text.indexOf('>', at) + 1);
      open.pop();
    } else if (text.charAt(at) == '<') {
      startTag();
    } else {
      int tag = text.indexOf('<', at);
      int end = tag < 0 ? text.length() : tag;
      add(resolved(at, end));
      at = end;
    }
  }

  private void add(Passage passage) {
    if (open.size() > 1) {
      open.peek().children().add(new XmlNode.Text(passage));
    }
  }

  private void startTag() {
    int start = at++;
    String name = name();
    XmlNode.Element element = new XmlNode.Element(name.substring(name.indexOf(':') + 1));
    blanks();
    while (text.charAt(at) != '>' && text.charAt(at) != '/') {
      String attribute = name();
      at = text.indexOf('=', at) + 1;
      blanks();
      char quote = text.charAt(at++);
      markup.add(Passage.of(origin, start, at));
      start = text.indexOf(quote, at);
      element.attributes().put(attribute, resolved(at, start));
      at = start + 1;
      blanks();
    }
    boolean empty = text.charAt(at) == '/';
    at += empty ? 2 : 1;
    markup.add(Passage.of(origin, start, at));
    open.peek().children().add(element);
    if (!empty) {
      open.push(element);
    }
  }

  private String name() {
    int start = at;
    while (!Character.isWhitespace(text.charAt(at)) && "=/>".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private void blanks() {
    while (Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private void skip(int end) {
    markup.add(Passage.of(origin, at, end));
    at = end;
  }

  /** The characters from {@code start} to {@code end} with each reference made the character it stands for, which stands where it began. */
  private Passage resolved(int start, int end) {
    List<Passage> parts = new ArrayList<>();
    int from = start;
    int reference = reference(start, end);
    while (reference >= 0) {
      int stop = text.indexOf(';', reference) + 1;
      parts.add(Passage.of(origin, from, reference));
      String characters = Character.toString(codePoint(text.substring(reference + 1, stop - 1)));
      Passage character = Passage.of(origin, reference, reference + characters.length());
      for (int i = 0; i < characters.length(); i++) {
        character = character.withCharacter(i, characters.charAt(i));
      }
      parts.add(character);
      markup.add(Passage.of(origin, reference + characters.length(), stop));
      from = stop;
      reference = reference(stop, end);
    }
    parts.add(Passage.of(origin, from, end));
    return parts.size() == 1 ? parts.get(0) : Passage.join(parts);
  }

  /** Where the next reference begins, or -1; what lies behind the end is not looked at, or the whole file would be for each attribute. */
  private int reference(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '&') {
        return i;
      }
    }
    return -1;
  }

  private static int codePoint(String reference) {
    if (reference.startsWith("#x")) {
      return Integer.parseInt(reference.substring(2), 16);
    }
    return reference.startsWith("#") ? Integer.parseInt(reference.substring(1)) : ENTITIES.get(reference);
  }
}
