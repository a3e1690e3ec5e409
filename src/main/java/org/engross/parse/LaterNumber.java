package org.engross.parse;

import java.util.List;
import org.engross.source.Line;
import org.engross.source.StyledText;

/**
 * Whether the numbered paragraphs of a body go on below a line. rule: they do where a line opens with the number that comes next, or
 * with one a little later and a verb; the closing lines, the head of an annex and numbers that begin again (those of notes) end the
 * search.
 */
final class LaterNumber {
  private final List<Line> lines;
  private final Language language;
  private final BlockForm form;
  private final Expectation expected;
  /** The place of the line being read. */
  private int place;
  /** Where the next number was found; until that line is reached nobody need look again. */
  private int found = -1;

  /** @param expected says which number comes next at the time of asking */
  LaterNumber(List<Line> lines, Language language, BlockForm form, Expectation expected) {
    this.lines = lines;
    this.language = language;
    this.form = form;
    this.expected = expected;
  }

  /** The line at a place is being read. */
  void at(int place) {
    this.place = place;
  }

  /** Whether a numbered paragraph that goes on stands below the line being read. */
  boolean comes() {
    if (found > place) {
      return true;
    }
    for (int below = place + 1; below < lines.size(); below++) {
      if (lines.get(below).kind() == Line.Kind.TEXT && !lines.get(below).flow().note()) {
        StyledText text = lines.get(below).text().collapse();
        ParagraphNumber number = ParagraphNumber.of(text, language);
        int ahead = number == null ? 0 : expected.ahead(number.value());
        if (ahead == 1 || number != null && number.drafted() || ahead > 1 && form.verb(text)) {
          found = below;
          return true;
        }
        if (number != null && ahead == 0 || ends(text)) {
          return false;
        }
      }
    }
    return false;
  }

  /** Whether the line being read, or the one below it, stands right above the next number, and no punctuation ends it: so does a heading. */
  boolean headed() {
    for (int below = place + 1; below < Math.min(lines.size(), place + 3) && lines.get(below).kind() == Line.Kind.TEXT; below++) {
      ParagraphNumber number = ParagraphNumber.of(lines.get(below).text().collapse(), language);
      if (number != null) {
        return expected.ahead(number.value()) == 1 && !language.closed(lines.get(below - 1).text().collapse());
      }
    }
    return false;
  }

  /** Whether numbers begin right below the line being read, or below one line that may be their title. */
  boolean begins() {
    for (int below = place + 1; below < Math.min(lines.size(), place + 3) && lines.get(below).kind() == Line.Kind.TEXT; below++) {
      ParagraphNumber number = ParagraphNumber.of(lines.get(below).text().collapse(), language);
      if (number != null) {
        return number.value() == 1;
      }
    }
    return false;
  }

  private boolean ends(StyledText text) {
    return language.matches(DraftingForm.MEETING, text) || language.matches(DraftingForm.ADOPTED, text) || language.matches(DraftingForm.ANNEX, text);
  }
}
