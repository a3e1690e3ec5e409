package org.engross.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The characters of one page by size and place, in points from the upper left corner; what is written across is left out. */
final class PrintedLines extends PDFTextStripper {
  static final double MILLIMETRE = 72 / 25.4;
  static final float TEXT = 10.5f;
  static final float CALL = 6.5f;
  static final float NOTE = 8.5f;
  static final float FIGURE = 6f;
  private static final double HEAD_ENDS = 15 * MILLIMETRE;

  /**
   * A line of one size of type.
   *
   * @param words whole: one that is divided stands in the line that it goes on in
   * @param letters how many are drawn, blanks between words with them
   * @param begun how many letters it ends with that belong to the first word of the next line; 0 where that is not divided
   */
  record Line(double baseline, double left, double right, String words, int letters, int begun) {}

  private final List<TextPosition> characters = new ArrayList<>();

  private PrintedLines() {}

  /** @param page from 1 */
  static PrintedLines of(PDDocument document, int page) throws IOException {
    PrintedLines lines = new PrintedLines();
    lines.setStartPage(page);
    lines.setEndPage(page);
    lines.getText(document);
    return lines;
  }

  @Override
  protected void writeString(String words, List<TextPosition> written) {
    written.stream().filter(character -> character.getDir() == 0).forEach(characters::add);
  }

  /** The lines of the text, without the figures that call notes. */
  List<Line> text() {
    return lines(TEXT);
  }

  /** The lines of the notes, without their own figures. */
  List<Line> notes() {
    return lines(NOTE).stream().filter(line -> line.baseline() > HEAD_ENDS).toList();
  }

  /** What stands above the text; empty where nothing does. */
  String head() {
    return lines(NOTE).stream().filter(line -> line.baseline() < HEAD_ENDS).map(Line::words).findFirst().orElse("").replaceAll("[\\s\\u00A0\\u2002\\u2003]+", " ").strip();
  }

  /** The figures that call notes, in order. */
  List<String> calls() {
    List<String> calls = new ArrayList<>();
    TextPosition last = null;
    for (TextPosition character : characters) {
      if (character.getFontSize() == CALL) {
        boolean goesOn = last != null && Math.abs(last.getYDirAdj() - character.getYDirAdj()) < 0.1 && Math.abs(last.getEndX() - character.getX()) < 1;
        String before = goesOn ? calls.remove(calls.size() - 1) : "";
        calls.add(before + character.getUnicode());
        last = character;
      }
    }
    return calls;
  }

  /** How many lines of any type stand below the head. */
  long depth() {
    return characters.stream().filter(character -> character.getYDirAdj() > HEAD_ENDS).map(character -> Math.round(character.getYDirAdj())).distinct().count();
  }

  /** True where one of the first three lines calls a note. */
  boolean opensWithCall() {
    List<Line> lines = text();
    double third = lines.get(Math.min(2, lines.size() - 1)).baseline();
    return characters.stream().anyMatch(character -> character.getFontSize() == CALL && character.getYDirAdj() > HEAD_ENDS && character.getYDirAdj() < third + 1);
  }

  /** True where the first note on the page goes on from the page before: no figure of its own stands by its first line. */
  boolean notesGoOn() {
    return notes().stream().findFirst()
        .filter(first -> characters.stream().noneMatch(character -> character.getFontSize() == FIGURE && Math.abs(character.getYDirAdj() - first.baseline()) < 4)).isPresent();
  }

  private List<Line> lines(float size) {
    TreeMap<Long, List<TextPosition>> byBaseline = new TreeMap<>();
    for (TextPosition character : characters) {
      if (character.getFontSize() == size) {
        byBaseline.computeIfAbsent(Math.round(character.getYDirAdj() * 100.0), baseline -> new ArrayList<>()).add(character);
      }
    }
    List<Line> lines = new ArrayList<>();
    byBaseline.forEach((baseline, line) -> lines.add(line(baseline / 100.0, line)));
    return lines;
  }

  private static Line line(double baseline, List<TextPosition> characters) {
    characters.sort(Comparator.comparing(TextPosition::getX));
    StringBuilder words = new StringBuilder();
    TextPosition last = null;
    for (TextPosition character : characters) {
      if (words.length() > 0 && character.getX() - last.getEndX() > 1.5 && !Character.isWhitespace(words.charAt(words.length() - 1))) {
        words.append(' ');
      }
      words.append(character.getUnicode());
      last = character;
    }
    // the blank at which a line ends stands out into the margin
    List<TextPosition> drawn = characters.stream().filter(character -> character.getUnicode().isEmpty() || !character.getUnicode().isBlank()).toList();
    double right = drawn.stream().mapToDouble(TextPosition::getEndX).max().orElse(0);
    int begun = 0;
    while (begun < characters.size() && characters.get(characters.size() - 1 - begun).getUnicode().isEmpty()) {
      begun++;
    }
    return new Line(baseline, characters.get(0).getX(), right, words.toString().strip(), drawn.isEmpty() ? 0 : characters.lastIndexOf(drawn.get(drawn.size() - 1)) + 1, Math.max(0, begun - 1));
  }
}
