package org.engross.typeset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a printer is given to set: the text with its type, free of pages.
 *
 * @param masthead null where none is printed
 * @param title with the number of the resolution before it
 * @param paragraphs everything after the title, in order
 * @param notes by marker
 */
public record Copy(Masthead masthead, List<Run> title, List<Paragraph> paragraphs, Map<String, List<Run>> notes) {

  /** The same words, all upright and of one weight. */
  Copy upright() {
    Map<String, List<Run>> uprightNotes = new LinkedHashMap<>();
    notes.forEach((marker, note) -> uprightNotes.put(marker, upright(note)));
    return new Copy(masthead, upright(title), paragraphs.stream().map(paragraph -> new Paragraph(paragraph.kind, paragraph.label, upright(paragraph.runs))).toList(), uprightNotes);
  }

  private static List<Run> upright(List<Run> runs) {
    return runs.stream().map(run -> new Run(run.text, false, false, run.call)).toList();
  }

  /** The lines above the title of a document of its own; each may be null. */
  public record Masthead(
      String publisher, String symbol, String organ, List<String> distribution, String session, List<String> agenda, List<String> adoption, String report) {}

  /** How a paragraph stands. */
  public enum Kind {
    /** Its first line is indented. */
    TEXT,
    /** As {@link #TEXT}, with the number or letter that begins it set apart. */
    NUMBERED,
    /** A sub-paragraph of a sub-paragraph: all of it stands further in. */
    INNER,
    /** Without an indent. */
    FLUSH,
    HEADING,
    /** At the right, in italics. */
    CLOSING
  }

  /** @param label printed before the text, with its stop or brackets; empty where there is none */
  public record Paragraph(Kind kind, String label, List<Run> runs) {}

  /** A stretch of text in one type; a call is the marker of a note, set as a superior. */
  public record Run(String text, boolean italic, boolean bold, boolean call) {
    /** The typeface has no unbreakable hyphen; the plain one looks the same. */
    public Run {
      text = text.replace('\u2011', '-').replace('\u00A0', ' ');
    }

    public static Run plain(String text) {
      return new Run(text, false, false, false);
    }

    public static Run call(String marker) {
      return new Run(marker, false, false, true);
    }

    Run withText(String other) {
      return new Run(other, italic, bold, call);
    }
  }
}
