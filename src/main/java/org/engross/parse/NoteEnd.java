package org.engross.parse;

import java.util.regex.Pattern;
import org.engross.source.StyledText;

/** Tells whether the text of a note may be at its end. */
final class NoteEnd {
  /** "A.", "II": what a chapter or section may be called. */
  private static final Pattern FIGURE_CITED = Pattern.compile("[A-Z]{1,3}\\.?");

  /** The same with the stop that ends the note: "annex / I." */
  private static final Pattern FIGURE_STOPPED = Pattern.compile("(?:[IVX]{1,4}|[A-Z])\\.");

  /** A stop, with the marks that may stand behind it. */
  private static final Pattern COMPLETE = Pattern.compile("[.?!\u3002][\"\u201d\u2019')\\]]*$");
  /** What a note may end in that has lost its full stop: a name, a figure, a longer word, a bracket; no comma and no "of". */
  private static final Pattern POSSIBLE = Pattern.compile("(?:\\d|[)\\]\u201d\u2019\"]|(?<![\\p{L}])\\p{Lu}\\p{L}*|/[^\\s,;]*|\\p{L}{4,})$");
  private static final int LONGEST_END = 16;

  private final Language language;

  NoteEnd(Language language) {
    this.language = language;
  }

  /** rule: a note ends in a full stop that shortens no word. */
  boolean complete(StyledText note) {
    return COMPLETE.matcher(note.from(Math.max(0, note.length() - LONGEST_END))).find() && !shortened(note);
  }

  /** Whether a note that no full stop ends may be at its end. */
  boolean possible(StyledText note) {
    return POSSIBLE.matcher(note.from(Math.max(0, note.length() - LONGEST_END))).find() && !shortened(note);
  }

  /** Whether a note breaks off after a word that waits for a figure: "Supplement No." */
  boolean shortened(StyledText note) {
    return language.ends(DraftingForm.SHORTENED, note);
  }

  /** Whether a line is the figure or letter of what the note cites, alone: "chap. I, sect. / A.", "annex / I." */
  boolean cited(StyledText note, StyledText line) {
    return FIGURE_CITED.matcher(line).matches() && shortened(note) || FIGURE_STOPPED.matcher(line).matches() && !complete(note);
  }
}
