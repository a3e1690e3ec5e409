package org.engross.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the words of an element with their italics, and the notes called in them. */
final class PieceReader {
  private final Map<String, List<Piece>> notes;
  private final List<String> faults;

  /** @param notes takes the notes that are met, by marker */
  PieceReader(Map<String, List<Piece>> notes, List<String> faults) {
    this.notes = notes;
    this.faults = faults;
  }

  /** The words of the elements one after the other, every run of white space one blank, none at the ends or before a call. */
  List<Piece> read(List<Element> elements) {
    List<Piece> raw = new ArrayList<>();
    for (Element element : elements) {
      append(element, false, raw);
      raw.add(Piece.words(" ", false));
    }
    return tidy(raw);
  }

  List<Piece> read(Element element) {
    return read(List.of(element));
  }

  /** Takes the text of a note. */
  void note(Element note) {
    notes.put(note.getAttribute("marker"), read(note));
  }

  private void append(Node parent, boolean italic, List<Piece> pieces) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeType() == Node.TEXT_NODE) {
        pieces.add(Piece.words(node.getNodeValue(), italic));
      } else if (node instanceof Element element) {
        switch (element.getLocalName()) {
          case "authorialNote" -> {
            note(element);
            pieces.add(Piece.call(element.getAttribute("marker")));
          }
          case "eol" -> pieces.add(Piece.words(" ", italic));
          default -> append(element, italic || element.getAttribute("class").contains("italic"), pieces);
        }
      }
    }
  }

  private List<Piece> tidy(List<Piece> raw) {
    List<Piece> tidy = new ArrayList<>();
    boolean blank = true;
    for (Piece piece : raw) {
      if (piece.call()) {
        dropBlank(tidy);
        tidy.add(piece);
        blank = false;
        continue;
      }
      StringBuilder words = new StringBuilder();
      for (char c : piece.text().toCharArray()) {
        if (c == '\u200E' || c == '\u200F' || c == '\u200B' || c == '\u00AD' || c == '\uFEFF') {
          continue;
        }
        boolean white = Character.isWhitespace(c) || c == '\u00A0' || c == '\u2009' || c == '\u202F';
        if (!white) {
          if (words.isEmpty() && !tidy.isEmpty() && tidy.get(tidy.size() - 1).call() && Character.isLetterOrDigit(c)) {
            faults.add("no blank after the call of a note: " + piece.text().strip());
            words.append(' ');
          }
          words.append(c);
        } else if (!blank) {
          words.append(' ');
        }
        blank = white;
      }
      if (!words.isEmpty()) {
        add(tidy, Piece.words(words.toString(), piece.italic()));
      }
    }
    dropBlank(tidy);
    return tidy;
  }

  /** A blank is set as what stands before it, so that "Recalling " and "Recalling" are one to the reader. */
  private static void add(List<Piece> tidy, Piece piece) {
    Piece last = tidy.isEmpty() ? null : tidy.get(tidy.size() - 1);
    if (last != null && !last.call() && (last.italic() == piece.italic() || piece.text().isBlank())) {
      tidy.set(tidy.size() - 1, Piece.words(last.text() + piece.text(), last.italic()));
    } else {
      tidy.add(piece);
    }
  }

  private static void dropBlank(List<Piece> tidy) {
    while (!tidy.isEmpty() && !tidy.get(tidy.size() - 1).call()) {
      Piece last = tidy.remove(tidy.size() - 1);
      if (!last.text().isBlank()) {
        tidy.add(Piece.words(last.text().stripTrailing(), last.italic()));
        return;
      }
    }
  }

  /** The words alone, without calls. */
  static String words(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      words.append(piece.call() ? "" : piece.text());
    }
    return words.toString();
  }

  /** The pieces without their first {@code length} characters. */
  static List<Piece> cut(List<Piece> pieces, int length) {
    List<Piece> rest = new ArrayList<>(pieces);
    int left = length;
    while (left > 0 && !rest.isEmpty()) {
      Piece first = rest.remove(0);
      if (first.text().length() > left) {
        rest.add(0, Piece.words(first.text().substring(left), first.italic()));
      }
      left -= Math.min(left, first.text().length());
    }
    return rest;
  }

  /** The pieces with words before them. */
  static List<Piece> before(String words, List<Piece> pieces) {
    List<Piece> longer = new ArrayList<>(pieces);
    longer.add(0, Piece.words(words, false));
    return longer;
  }
}
