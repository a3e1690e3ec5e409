package org.engross.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.bench.Paragraph.Kind;
import org.w3c.dom.Element;

/** Reads the paragraphs, points and headings of the body of an official file, or of an annex. */
final class BodyPartsReader {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})\\.");
  private static final Pattern LETTER = Pattern.compile("\\((?:[a-z]{1,2}|[ivx]+)\\)");
  private static final Pattern NUMBER_IN_TEXT = Pattern.compile("^(\\d{1,3}\\.|\\([a-z]{1,4}\\))\\s");
  private static final Pattern SECTION = Pattern.compile("([IVX]+|[A-Z])\\.?");
  private static final Pattern ANNEX = Pattern.compile("(?:Annex|Appendix)(?: [IVX]+)?");
  private static final Pattern ROMAN = Pattern.compile("\\([ivx]+\\)");

  private final PieceReader pieces;
  private final List<String> faults;
  private final boolean annex;
  private final List<Paragraph> paragraphs = new ArrayList<>();

  /** @param annex whether paragraphs have no opening words to speak of */
  BodyPartsReader(PieceReader pieces, List<String> faults, boolean annex) {
    this.pieces = pieces;
    this.faults = faults;
    this.annex = annex;
  }

  List<Paragraph> read(Element body) throws Unusable {
    for (Element child : OfficialReader.children(body)) {
      switch (child.getLocalName()) {
        case "paragraph" -> paragraph(child);
        case "section" -> read(child);
        case "num", "subheading", "heading" -> heading("", pieces.read(child));
        case "crossHeading" -> preambular(pieces.read(child));
        default -> throw new Unusable("the body has a " + child.getLocalName());
      }
    }
    return paragraphs;
  }

  private void paragraph(Element paragraph) throws Unusable {
    Element number = OfficialReader.child(paragraph, "num");
    Element list = OfficialReader.child(paragraph, "list");
    String style = paragraph.getAttribute("class");
    boolean heading = style.matches("H\\d+|HCh") || OfficialReader.descendant(paragraph, "subheading") != null
        || OfficialReader.descendant(paragraph, "heading") != null;
    if (style.equals("FootnoteText")) {
      throw new Unusable("has notes without calls");
    }
    List<Element> texts = OfficialReader.children(paragraph).stream().filter(child -> child != number && child != list).toList();
    List<Piece> words = list == null ? pieces.read(texts) : pieces.read(OfficialReader.child(list, "intro"));
    String label = number == null ? "" : OfficialReader.words(number).replaceAll("^l\\.$", "1.");
    if (PieceReader.words(words).matches("[* ]*") && label.isEmpty()) {
      // strokes or asterisks across the page
      return;
    }
    if (heading) {
      heading(label, words);
      return;
    }
    if (label.isEmpty()) {
      Matcher inText = NUMBER_IN_TEXT.matcher(PieceReader.words(words));
      if (inText.find()) {
        label = inText.group(1);
        words = PieceReader.cut(words, inText.end());
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
      add(Kind.OPERATIVE, 0, figures.group(1), annex ? null : Opening.lead(words, "operative paragraph " + label, faults), words);
    } else if (LETTER.matcher(label).matches()) {
      add(Kind.POINT, depth(label), label, null, words);
    } else if (!label.isEmpty()) {
      throw new Unusable("paragraphs numbered " + label.replaceAll("\\d", "9"));
    } else if (!words.isEmpty()) {
      unnumbered(words);
    }
  }

  private void unnumbered(List<Piece> words) {
    Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
    boolean opens = !annex && words.get(0).italic() && !words.get(0).call();
    boolean inside = last != null && (last.kind() == Kind.POINT || last.kind() == Kind.CLOSING || last.kind() == Kind.OPERATIVE && !last.label().isEmpty());
    boolean belowSection = !annex && last != null && last.kind() == Kind.SECTION && last.pieces().isEmpty();
    if (SECTION.matcher(PieceReader.words(words)).matches() || belowSection && !opens) {
      faults.add("a heading is marked as a paragraph: " + Opening.start(words));
      heading("", words);
    } else if (opens && words.get(0).text().split("[ ,]")[0].endsWith("ing")) {
      faults.add("a preambular paragraph stands in the body: " + Opening.start(words));
      preambular(words);
    } else if (inside && !opens) {
      add(annex ? Kind.OPERATIVE : Kind.CLOSING, 0, "", null, words);
    } else {
      add(Kind.OPERATIVE, 0, "", opens ? Opening.lead(words, "operative paragraph", faults) : null, words);
    }
  }

  /** The preamble of the text, where it was put into the body by mistake, or that of a section. */
  private void preambular(List<Piece> words) {
    boolean section = paragraphs.stream().anyMatch(paragraph -> paragraph.kind() != Kind.PREAMBULAR);
    add(section ? Kind.SECTION_PREAMBULAR : Kind.PREAMBULAR, 0, "", Opening.lead(words, "preambular paragraph", faults), words);
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
            add(Kind.CLOSING, 0, "", null, words);
          } else if (LETTER.matcher(label).matches()) {
            add(Kind.POINT, depth, label, null, words);
          } else {
            throw new Unusable("points lettered " + label);
          }
        }
        default -> throw new Unusable("a list has a " + child.getLocalName());
      }
    }
  }

  /** rule: (i) under (a) is a Roman figure; after (h), (u) and (w) such a sign is a letter. */
  private int depth(String label) {
    Paragraph last = paragraphs.isEmpty() ? null : paragraphs.get(paragraphs.size() - 1);
    boolean roman = ROMAN.matcher(label).matches();
    if (!roman || last == null || last.kind() != Kind.POINT || last.depth() == 1 && follows(last.label(), label)) {
      return 1;
    }
    return last.depth() > 1 ? last.depth() : 2;
  }

  private static boolean follows(String last, String label) {
    return last.length() == 3 && label.length() == 3 && last.charAt(1) + 1 == label.charAt(1);
  }

  private void heading(String label, List<Piece> words) {
    String text = PieceReader.words(words);
    if (!label.isEmpty() && text.startsWith(label)) {
      // the figure stands in the heading too
      words = PieceReader.cut(words, label.length() + (text.startsWith(label + " ") ? 1 : 0));
      text = PieceReader.words(words);
    }
    if (annex && ANNEX.matcher(text).matches()) {
      add(Kind.ANNEX, 0, text, null, List.of());
      return;
    }
    Matcher section = SECTION.matcher(label.isEmpty() ? text : label);
    if (section.matches()) {
      add(Kind.SECTION, 0, section.group(1), null, label.isEmpty() ? List.of() : PieceReader.cut(words, text.startsWith(". ") ? 2 : text.startsWith(".") ? 1 : 0));
    } else if (!text.isEmpty()) {
      add(Kind.HEADING, 0, "", null, label.isEmpty() ? words : PieceReader.before(label + " ", words));
    }
  }

  private void add(Kind kind, int depth, String label, String lead, List<Piece> words) {
    paragraphs.add(new Paragraph(kind, depth, label, lead, words));
  }
}
