package org.engross.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.source.SourceLines.Removed;

/**
 * Writes the text of a file that is no text, a line a paragraph, and remembers how each character is set. Positions in such a file are lines
 * and columns of this text. What is no part of the text (deleted words, field codes) is written too and marked.
 */
final class TextLines {
  private final StringBuilder characters = new StringBuilder();
  private final List<Written> lines = new ArrayList<>();
  private List<Stretch> stretches = new ArrayList<>();
  private int start;

  /** Characters that are set alike; {@code furniture} is null for text. */
  private record Stretch(int start, int end, byte style, Furniture furniture) {}

  private record Written(List<Stretch> stretches, Line.Flow flow, Furniture furniture, Line.Cell cell) {}

  /** Adds text to the line being written; whatever would end the line becomes a blank. */
  void text(String text, byte style) {
    add(text, style, null);
  }

  /** Adds what is no part of the text. */
  void removed(String text, Furniture furniture) {
    add(text, Style.PLAIN, furniture);
  }

  private void add(String text, byte style, Furniture furniture) {
    if (text.isEmpty()) {
      return;
    }
    int from = characters.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      characters.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    stretches.add(new Stretch(from, characters.length(), style, furniture));
  }

  /** Whether the line being written has characters other than blanks that belong to the text. */
  boolean hasText() {
    return stretches.stream().anyMatch(stretch -> stretch.furniture == null && !characters.substring(stretch.start, stretch.end).isBlank());
  }

  /** The text of the line being written. */
  String current() {
    StringBuilder text = new StringBuilder();
    stretches.stream().filter(stretch -> stretch.furniture == null).forEach(stretch -> text.append(characters, stretch.start, stretch.end));
    return text.toString();
  }

  /** Whether the line being written opens with superior figures, as a note does whose marker was typed. */
  boolean opensSuperior() {
    Stretch first = stretches.stream().filter(stretch -> stretch.furniture == null).findFirst().orElse(null);
    return first != null && (first.style & Style.SUPERSCRIPT) != 0 && characters.substring(first.start, first.end).strip().matches("\\d{1,3}|\\*{1,3}");
  }

  int length() {
    return characters.length();
  }

  /** Ends the line. */
  void end(Line.Flow flow, Furniture furniture, Line.Cell cell) {
    characters.append('\n');
    lines.add(new Written(stretches, flow, furniture, cell));
    stretches = new ArrayList<>();
    start = characters.length();
  }

  /** Ends the line and leaves one empty, as between paragraphs; empty lines do not follow one another. */
  void blank() {
    if (characters.length() > start) {
      end(Line.Flow.OPENS, null, null);
    }
    if (!lines.isEmpty() && (!lines.get(lines.size() - 1).stretches.isEmpty() || lines.get(lines.size() - 1).cell != null)) {
      end(Line.Flow.UNKNOWN, null, null);
    }
  }

  /** A cell is done; where nothing stands in it, an empty line tells that it is there. */
  void inCell(Line.Cell cell) {
    if (lines.isEmpty() || !cell.equals(lines.get(lines.size() - 1).cell)) {
      end(Line.Flow.OPENS, null, cell);
    }
  }

  SourceLines finish(String file, String sha256, Shape shape) {
    Origin origin = new Origin(file, characters.toString());
    List<Removed> removed = new ArrayList<>();
    List<Line> read = new ArrayList<>();
    for (int number = 1; number <= lines.size(); number++) {
      read.add(line(origin, number, lines.get(number - 1), removed));
    }
    return new SourceLines(new SourceText(origin, sha256), shape, read, removed);
  }

  private static Line line(Origin origin, int number, Written written, List<Removed> removed) {
    List<StyledText> kept = new ArrayList<>();
    for (Stretch stretch : written.stretches) {
      Passage passage = Passage.of(origin, stretch.start, stretch.end);
      if (stretch.furniture != null && written.furniture == null) {
        removed.add(new Removed(stretch.furniture, passage));
      } else {
        byte[] styles = new byte[passage.length()];
        Arrays.fill(styles, stretch.style);
        kept.add(new StyledText(passage, styles));
      }
    }
    StyledText text = kept.isEmpty() ? StyledText.EMPTY : StyledText.join(kept).strip();
    if (text.isBlank()) {
      return written.cell == null ? Line.blank(number) : Line.text(number, StyledText.EMPTY, 0, Line.Flow.OPENS).in(written.cell);
    }
    return written.furniture != null ? Line.furniture(number, text, written.furniture) : (written.flow == Line.Flow.UNKNOWN ? Line.text(number, text, 0, true) : Line.text(number, text, 0, written.flow)).in(written.cell);
  }
}
