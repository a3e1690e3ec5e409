package org.engross.typeset;

import java.util.ArrayList;
import java.util.List;
import org.engross.typeset.Copy.Run;
import org.engross.typeset.SetLine.Word;

/** Breaks runs into lines. */
final class LineBreaker {
  private static final int SHORTEST_PART = 3;

  private final Faces faces;
  private final double measure;
  private final boolean hyphenated;

  LineBreaker(Faces faces, double measure, boolean hyphenated) {
    this.faces = faces;
    this.measure = measure;
    this.hyphenated = hyphenated;
  }

  /**
   * The lines of a paragraph.
   *
   * @param label set before the text with a space of its own; empty for none
   * @param first indent of the first line
   * @param rest indent of the others
   */
  List<SetLine> lines(String label, List<Run> runs, double first, double rest, double size, double leading) {
    List<Word> words = new ArrayList<>();
    if (!label.isEmpty()) {
      Run run = Run.plain(label);
      words.add(new Word(List.of(run), false, Math.max(size / 2, 2.4 * size - faces.width(run, size))));
    }
    words.addAll(words(runs));
    List<SetLine> lines = new ArrayList<>();
    SetLine line = new SetLine(first, size, leading);
    lines.add(line);
    for (Word word : words) {
      Word rests = word;
      while (!line.words.isEmpty() && line.indent + line.natural(faces) + (rests.apart() ? faces.blank(size) : 0) + rests.width(faces, size) > measure) {
        Word fits = hyphenated ? part(rests, line, size) : null;
        if (fits != null) {
          line.words.add(fits);
          rests = rest(rests, fits);
        }
        line.full = true;
        line = new SetLine(rest, size, leading);
        lines.add(line);
      }
      line.words.add(rests);
    }
    return lines;
  }

  /** Words end at blanks; after a hyphen within a word the line may end too. */
  private static List<Word> words(List<Run> runs) {
    List<Word> words = new ArrayList<>();
    List<Run> word = new ArrayList<>();
    boolean apart = false;
    for (Run run : runs) {
      int start = 0;
      String text = run.text();
      for (int i = 0; i <= text.length(); i++) {
        boolean blank = i < text.length() && text.charAt(i) == ' ';
        boolean hyphen = i > 1 && i < text.length() && !run.call() && text.charAt(i - 1) == '-' && Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 2));
        if (i == text.length() || blank || hyphen) {
          if (i > start) {
            word.add(run.withText(text.substring(start, i)));
          }
          if ((blank || hyphen) && !word.isEmpty()) {
            words.add(new Word(List.copyOf(word), apart, 0));
            word.clear();
          }
          apart = blank || !hyphen && apart;
          start = blank ? i + 1 : i;
          apart = hyphen ? false : apart;
        }
      }
    }
    if (!word.isEmpty()) {
      words.add(new Word(List.copyOf(word), apart, 0));
    }
    return words;
  }

  /** As much of a word of letters as the line has room for, with a hyphen; null where none fits. */
  private Word part(Word word, SetLine line, double size) {
    if (word.runs().size() != 1 || !word.runs().get(0).text().matches("\\p{Ll}{7,}[,;.]?")) {
      return null;
    }
    Run run = word.runs().get(0);
    for (int end = run.text().length() - SHORTEST_PART - 1; end >= SHORTEST_PART; end--) {
      Word part = new Word(List.of(run.withText(run.text().substring(0, end) + "-")), word.apart(), 0);
      if (line.indent + line.natural(faces) + faces.blank(size) + part.width(faces, size) <= measure) {
        return part;
      }
    }
    return null;
  }

  private static Word rest(Word word, Word part) {
    Run run = word.runs().get(0);
    return new Word(List.of(run.withText(run.text().substring(part.runs().get(0).text().length() - 1))), false, 0);
  }
}
