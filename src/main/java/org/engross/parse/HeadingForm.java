package org.engross.parse;

import java.util.List;
import org.engross.source.Line;
import org.engross.source.StyledText;

/**
 * What a heading looks like where a file holds only characters. rule: it stands apart, no punctuation ends it, and its last line breaks
 * off where the first word of the next would still have fitted.
 */
final class HeadingForm {
  /** A heading is no longer than this. */
  private static final int LONGEST = 300;
  /** Lines of running text fill more than this part of the widest. */
  private static final double SHORT = 0.7;

  /** Paragraphs that stand apart are enough to tell that all do, where so many times fewer seem not to. */
  private static final int FEWEST = 5;
  private static final int TIMES = 4;

  private final int width;
  /** Whether the paragraphs of the file stand apart from each other. */
  private final boolean apart;

  HeadingForm(List<Line> lines, Language language) {
    this.width = width(lines);
    int fresh = 0;
    int below = 0;
    for (int at = 1; at < lines.size(); at++) {
      if (lines.get(at).kind() == Line.Kind.TEXT && language.opening().sure(lines.get(at).text())) {
        boolean text = lines.get(at - 1).kind() == Line.Kind.TEXT;
        below += text && language.ends(DraftingForm.COMMA, lines.get(at - 1).text()) ? 1 : 0;
        fresh += text ? 0 : 1;
      }
    }
    this.apart = fresh >= FEWEST && fresh >= TIMES * below;
  }

  /** The length that only one line in twenty exceeds: heads over both columns are longer than any line of the text. */
  static int width(List<Line> lines) {
    int[] lengths = lines.stream().filter(line -> line.kind() == Line.Kind.TEXT).mapToInt(line -> line.text().length()).sorted().toArray();
    return lengths.length == 0 ? 0 : lengths[lengths.length * 19 / 20];
  }

  /**
   * Whether a paragraph may begin below the last line of another. rule: where paragraphs stand apart, as in Markdown, the few lines that open like one are words that
   * the end of a line happened to come before, unless it came too early or they begin with a capital, which opening words do not have within a sentence.
   *
   * @param length of that line
   * @param comma whether it ends in a comma
   * @param capital whether words follow that a capital marks as opening
   */
  boolean mayBeginBelow(int length, boolean comma, boolean capital) {
    return stopsShort(length) || comma && (capital || !apart);
  }

  /** Whether a line of this length was broken on purpose before the next. */
  boolean breaksOff(int length, StyledText next) {
    int blank = next.toString().indexOf(' ');
    return length + 1 + (blank < 0 ? next.length() : blank) < width;
  }

  /** Whether a block may be a heading: short, opened by a capital, and no number or letter of its own. */
  static boolean possible(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH && block.text().length() < 150 && Language.opens(block.text());
  }

  /** Whether a line of this length is the last of its paragraph: none within one is so much shorter than the others. */
  boolean stopsShort(int length) {
    return length < width * SHORT;
  }

  /** Whether a text may be a heading, and the next what stands under it. */
  static boolean fits(StyledText text, StyledText next, Language language) {
    boolean opens = !Character.isLowerCase(text.charAt(0)) && !Character.isLowerCase(next.charAt(0));
    return opens && text.length() < LONGEST && !language.closed(text);
  }
}
