package org.engross.parse;

import java.util.List;
import org.engross.source.Line;

/**
 * Whether the opening line stands below a line. rule: above it a sentence about the organ sums up the text; the head of an annex ends the
 * search, as an annexed text has an opening line of its own.
 */
final class LaterOpening {
  private final List<Line> lines;
  private final Language language;
  /** What ended the search last; none above it does. */
  private int end;

  LaterOpening(List<Line> lines, Language language) {
    this.lines = lines;
    this.language = language;
  }

  /** @param place of the line; no asking goes back */
  boolean comes(int place) {
    end = Math.max(end, place + 1);
    while (end < lines.size() && !annex() && !speaks()) {
      end++;
    }
    return end < lines.size() && speaks();
  }

  private boolean annex() {
    return lines.get(end).kind() == Line.Kind.TEXT && language.matches(DraftingForm.ANNEX, lines.get(end).text().collapse());
  }

  private boolean speaks() {
    return lines.get(end).kind() == Line.Kind.TEXT && BlockForm.speaks(language, lines.get(end).text().collapse());
  }
}
