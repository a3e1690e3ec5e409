package org.engross.parse;

import java.util.BitSet;
import java.util.List;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;
import org.engross.model.Inline;
import org.engross.model.InlineWalker;
import org.engross.source.Line;
import org.engross.source.SourceLines;

/**
 * Which characters of a source have found a place: in the document, or among what was removed by name. White space needs none.
 * A character without a place is an error, for nothing may be lost unseen.
 */
final class Accounting {
  private final BitSet placed = new BitSet();

  void place(Passage passage) {
    for (int i = 0; i < passage.length(); i++) {
      if (passage.offset(i) != Passage.NOWHERE) {
        placed.set(passage.offset(i));
      }
    }
  }

  void place(List<Inline> content) {
    new Placer().walk(content);
  }

  /** Places furniture and mark-up, which the reading of the lines has named. */
  void placeRemoved(SourceLines source) {
    source.removed().forEach(removed -> place(removed.passage()));
    for (Line line : source.lines()) {
      if (line.furniture() != null) {
        place(line.text().passage());
      }
    }
  }

  /** Reports every line that has characters without a place. */
  void report(Origin origin, Report report) {
    for (int number = 1; number <= origin.lines(); number++) {
      String line = origin.line(number);
      int start = origin.start(number);
      int lost = 0;
      int first = -1;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        boolean blank = Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF' || c == '\u00AD';
        if (!blank && !placed.get(start + i)) {
          lost++;
          first = first < 0 ? i : first;
        }
      }
      if (lost > 0) {
        report.add(MessageId.TXT_003, origin, new Position(origin.file(), number, first + 1), lost, line.strip());
      }
    }
  }

  private final class Placer extends InlineWalker {
    @Override
    public Void text(Inline.Text text) {
      place(text.passage());
      return null;
    }

    @Override
    public Void authorialNote(Inline.AuthorialNote note) {
      place(note.call());
      return super.authorialNote(note);
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      place(call.call());
      return null;
    }
  }
}
