package org.engross.parse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.parse.CallPlace.Evidence;
import org.engross.source.Furniture;
import org.engross.source.Line;
import org.engross.source.StyledText;

/**
 * Finds notes at the foot of a page where neither a rule nor a blank line parts them from the text.
 *
 * <p>rule: figures glued to words or their punctuation call the first of them on the same page; each opens with the next figure and a capital;
 * none is a paragraph by its form; and with the last of them, which a full stop ends, the page ends. Where the foot of the page is gone, the
 * small letter that goes on with a sentence, or the closing lines, show that.
 */
final class PageFoot {
  private static final Set<Furniture> ENDS = EnumSet.of(Furniture.PAGE_NUMBER, Furniture.JOB_NUMBER, Furniture.BARCODE, Furniture.RUNNING_HEAD, Furniture.CATCHWORD, Furniture.IMPRINT);
  private static final Pattern RUN = Pattern.compile("\\d+");
  /** A page has no more lines, its notes no more of them. */
  private static final int PAGE = 80;
  private static final int NOTES = 40;

  private final List<Line> lines;
  private final Language language;
  private final NoteEnd end;
  private final NoteLines widths;

  PageFoot(List<Line> lines, Language language, NoteEnd end, NoteLines widths) {
    this.lines = lines;
    this.language = language;
    this.end = end;
    this.widths = widths;
  }

  /**
   * Whether the notes of a page begin with a line.
   *
   * @param place of the line
   * @param number that it opens with
   * @param open whether the paragraph above it stops in the middle of a sentence
   */
  boolean begins(int place, int number, boolean open) {
    return calls(place, number) && closes(place, number, open);
  }

  /** Whether a line opens a note that figures on its page call. */
  boolean calls(int place, int number) {
    return opens(lines.get(place).text().collapse(), number) && called(place, String.valueOf(number));
  }

  /** Whether a line opens a note that has this number: with a capital, and not as a paragraph does. */
  private boolean opens(StyledText text, int number) {
    String marker = language.label(DraftingForm.NOTE, text);
    if (marker == null || !marker.equals(String.valueOf(number)) || ParagraphNumber.of(text, language) != null) {
      return false;
    }
    StyledText content = text.from(marker.length()).strip();
    return content.length() > 0 && !Character.isLowerCase(content.charAt(0)) && language.opening().end(content) == 0 && !language.opensDate(text);
  }

  private boolean called(int place, String marker) {
    for (int at = place - 1; at >= Math.max(0, place - PAGE) && !ends(lines.get(at)); at--) {
      if (lines.get(at).kind() == Line.Kind.TEXT && calls(lines.get(at).text().toString(), marker)) {
        return true;
      }
    }
    return false;
  }

  private static boolean calls(String text, String marker) {
    Matcher run = RUN.matcher(text);
    while (run.find()) {
      int start = run.end() - marker.length();
      if (run.group().endsWith(marker)) {
        Evidence evidence = CallPlace.evidence(text, run.start(), start, run.end());
        if (evidence == Evidence.GLUED || evidence == Evidence.YEAR) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing but notes stands from a line to the end of its page. */
  private boolean closes(int place, int number, boolean open) {
    int next = number + 1;
    StyledText last = lines.get(place).text().collapse();
    boolean blank = false;
    for (int at = place + 1; at < Math.min(lines.size(), place + NOTES); at++) {
      Line line = lines.get(at);
      StyledText text = line.text().collapse();
      if (ends(line)) {
        return end.complete(last);
      }
      if (line.kind() == Line.Kind.TEXT && opens(text, next)) {
        next++;
      } else if (line.kind() == Line.Kind.TEXT && (blank || !goesOn(last, text))) {
        return end.complete(last) && (open && Character.isLowerCase(text.charAt(0)) || language.matches(DraftingForm.MEETING, text));
      }
      blank = line.kind() != Line.Kind.TEXT;
      last = blank ? last : text;
    }
    return place + NOTES >= lines.size() && end.complete(last);
  }

  private boolean goesOn(StyledText last, StyledText text) {
    boolean done = end.complete(last) && (widths.areLonger(last.length()) || Character.isLowerCase(text.charAt(0)));
    boolean opens = ParagraphNumber.of(text, language) != null || language.opening().sure(text) || language.matches(DraftingForm.MEETING, text);
    return !done && !opens;
  }

  private static boolean ends(Line line) {
    return line.kind() == Line.Kind.FURNITURE && ENDS.contains(line.furniture());
  }
}
