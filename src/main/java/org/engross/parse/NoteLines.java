package org.engross.parse;

import java.util.List;
import java.util.stream.IntStream;
import org.engross.source.Line;
import org.engross.source.StyledText;

/** The lines of a file among which its notes stand. */
final class NoteLines {
  /** A page has no more lines. */
  private static final int PAGE = 120;

  private final List<Line> lines;
  private final Language language;
  private final int width;
  private final boolean columns;

  NoteLines(List<Line> lines, Language language) {
    this.lines = lines;
    this.language = language;
    width = HeadingForm.width(lines);
    columns = IntStream.range(1, lines.size()).anyMatch(i -> lines.get(i).number() < lines.get(i - 1).number());
  }

  /** Whether a line of this length is short among them. */
  boolean areLonger(int length) {
    return length < width * 7 / 10;
  }

  /**
   * Whether a line of this length was broken on purpose before the next.
   *
   * @param apart whether they stand apart, so that a word that would have fitted is enough
   */
  boolean breaksOff(int length, StyledText next, boolean apart) {
    int blank = next.toString().indexOf(' ');
    return length + 1 + (blank < 0 ? next.length() : blank) < width && (apart || areLonger(length));
  }

  /** Whether they stand in columns, the ends of which show. */
  boolean inColumns() {
    return columns;
  }

  /**
   * Whether another note comes before the lines break off. rule: a paragraph that notes have cut in the middle of a sentence goes on
   * after the last of them, and no sooner.
   *
   * @param place of the line behind which it is looked for
   * @param last the number of the note read last
   */
  boolean haveNote(int place, int last) {
    for (int i = place + 1; i < Math.min(lines.size(), place + PAGE) && lines.get(i).kind() == Line.Kind.TEXT; i++) {
      StyledText text = lines.get(i).text().collapse();
      String marker = language.label(DraftingForm.NOTE, text);
      if (marker != null && comes(marker, last) && !language.opensDate(text)) {
        return true;
      }
    }
    return false;
  }

  private static boolean comes(String marker, int last) {
    int number = Character.isDigit(marker.charAt(0)) ? Integer.parseInt(marker) : 0;
    return number > last && number <= last + NoteArea.LOST;
  }
}
