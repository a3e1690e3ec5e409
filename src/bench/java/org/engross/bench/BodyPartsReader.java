package org.engross.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads the paragraphs, points and headings of the body of an official file. */
final class BodyPartsReader {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.");
  private static final Pattern LETTER = Pattern.compile("\\((?:[a-z]{1,2}|[ivx]+)\\)");
  private static final Pattern NUMBER_IN_TEXT = Pattern.compile("^(\\d{1,3}\\.|\\([a-z]{1,4}\\))\\s");
  private static final Pattern SECTION = Pattern.compile("(?:[IVX]+|[A-Z])\\.?");

  private final PieceReader pieces;
  private final List<String> faults;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  BodyPartsReader(PieceReader pieces, List<String> faults) {
    this.pieces = pieces;
    this.faults = faults;
  }

  List<Paragraph> read(Element body) throws Unusable {
    for (Element child : OfficialReader.children(body)) {
      switch (child.getLocalName()) {
        case "paragraph" -> paragraph(child);
        case "section" -> read(child);
        case "num", "subheading", "heading" -> heading(pieces.read(child));
        case "crossHeading" -> {
          List<Piece> words = pieces.read(child);
          add(Paragraph.Kind.PREAMBULAR, 0, "", Opening.lead(words, "preambular paragraph of a section", faults), words);
        }
        default -> throw new Unusable("the body has a " + child.getLocalName());
      }
    }
    return paragraphs;
  }

  private void paragraph(Element paragraph) throws Unusable {
    Element number = OfficialReader.child(paragraph, "num");
    Element list = OfficialReader.child(paragraph, "list");
    boolean heading = paragraph.getAttribute("class").matches("H\\d+|HCh") || OfficialReader.descendant(paragraph, "subheading") != null
        || OfficialReader.descendant(paragraph, "heading") != null;
    List<Element> texts = OfficialReader.children(paragraph).stream().filter(child -> child != number && child != list).toList();
    List<Piece> words = list == null ? pieces.read(texts) : pieces.read(OfficialReader.child(list, "intro"));
    String label = number == null ? "" : OfficialReader.words(number);
    if (heading) {
      if (!label.isEmpty()) {
        throw new Unusable("headings with numbers");
      }
      heading(words);
      return;
    }
    if (label.isEmpty()) {
      Matcher inText = NUMBER_IN_TEXT.matcher(PieceReader.words(words));
      if (inText.find()) {
        label = inText.group(1);
        words = cut(words, inText.end());
        faults.add("the number stands in the text: " + label + " " + Opening.start(words));
      }
    }
    numbered(label, words);
    if (list != null) {
      points(list, 1);
    }
  }

  private void numbered(String label, List<Piece> words) throws Unusable {
    Matcher figures = NUMBER.matcher(label);
    if (figures.matches()) {
      add(Paragraph.Kind.OPERATIVE, 0, figures.group(1), Opening.lead(words, "operative paragraph " + label, faults), words);
    } else if (LETTER.matcher(label).matches()) {
      add(Paragraph.Kind.POINT, depth(label), label, null, words);
    } else if (!label.isEmpty()) {
      throw new Unusable("paragraphs numbered " + label.replaceAll("\\d", "9"));
    } else if (!words.isEmpty()) {
      unnumbered(words);
    }
  }

  private void unnumbered(List<Piece> words) {
    boolean afterPoint = !paragraphs.isEmpty() && paragraphs.get(paragraphs.size() - 1).kind() == Paragraph.Kind.POINT;
    boolean opens = words.get(0).italic() && !words.get(0).call();
    if (afterPoint && !opens) {
      add(Paragraph.Kind.CLOSING, 0, "", null, words);
    } else {
      add(Paragraph.Kind.OPERATIVE, 0, "", opens ? Opening.lead(words, "operative paragraph", faults) : null, words);
    }
  }

  private void points(Element list, int depth) throws Unusable {
    for (Element child : OfficialReader.children(list)) {
      switch (child.getLocalName()) {
        case "intro" -> { }
        case "sublist", "list" -> points(child, depth + 1);
        case "point" -> {
          Element number = OfficialReader.child(child, "num");
          List<Piece> words = pieces.read(OfficialReader.children(child).stream().filter(part -> part != number).toList());
          String label = number == null ? "" : OfficialReader.words(number);
          if (label.isEmpty()) {
            faults.add("a point without its letter: " + Opening.start(words));
            add(Paragraph.Kind.CLOSING, 0, "", null, words);
          } else if (LETTER.matcher(label).matches()) {
            add(Paragraph.Kind.POINT, depth, label, null, words);
          } else {
            throw new Unusable("points lettered " + label);
          }
        }
        default -> throw new Unusable("a list has a " + child.getLocalName());
      }
    }
  }

  /** rule: (i) under (a) is a Roman figure; after (h) it is a letter. */
  private int depth(String label) {
    Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
    boolean roman = label.matches("\\([ivx]+\\)");
    if (!roman || last == null || last.kind() != Paragraph.Kind.POINT || last.label().equals("(h)") || last.label().equals("(u)")) {
      return 1;
    }
    return last.label().matches("\\([ivx]+\\)") ? last.depth() : last.depth() + 1;
  }

  private void heading(List<Piece> words) {
    String text = PieceReader.words(words);
    if (SECTION.matcher(text).matches()) {
      add(Paragraph.Kind.SECTION, 0, text.replace(".", ""), null, List.of());
    } else if (!text.isEmpty()) {
      add(Paragraph.Kind.HEADING, 0, "", null, words);
    }
  }

  private void add(Paragraph.Kind kind, int depth, String label, String lead, List<Piece> words) {
    paragraphs.add(new Paragraph(kind, depth, label, lead, words));
  }

  private static List<Piece> cut(List<Piece> words, int length) {
    List<Piece> rest = new ArrayList<>(words);
    int left = length;
    while (left > 0) {
      Piece first = rest.remove(0);
      if (first.text().length() > left) {
        rest.add(0, Piece.words(first.text().substring(left), first.italic()));
      }
      left -= Math.min(left, first.text().length());
    }
    return rest;
  }
}
