package org.engross.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.engross.diagnostic.Origin;

/**
 * Puts the markers of notes before their texts. Programs that take the text out of a PDF without its layout print the small figures
 * at the foot of a page on lines of their own: some before their notes, and those of a whole row of notes together before or after
 * them.
 */
final class NoteColumns {
  private static final Pattern MARKER = Pattern.compile("\\d{1,3}");
  /** rule: a note ends in a full stop, or is a web address. */
  private static final Pattern COMPLETE = Pattern.compile("(?s).*(?:[.?!][\"\u201d\u2019')\\]]*|https?://\\S+)$");

  private final Origin origin;
  private final List<Line> lines;

  private NoteColumns(Origin origin, List<Line> lines) {
    this.origin = origin;
    this.lines = lines;
  }

  /** The same lines; where the foot of a page has markers apart from their notes, each note opens with its own. */
  static List<Line> joined(Origin origin, List<Line> lines) {
    List<Line> copy = new ArrayList<>(lines);
    NoteColumns columns = new NoteColumns(origin, copy);
    for (int i = 0; i < copy.size(); i++) {
      if (copy.get(i).kind() == Line.Kind.RULE) {
        columns.foot(i + 1, columns.end(i + 1));
      }
    }
    return copy;
  }

  /** Where the next page begins. */
  private int end(int start) {
    int end = start;
    while (end < lines.size() && origin.line(lines.get(end).number()).indexOf('\f') < 0 && lines.get(end).kind() != Line.Kind.RULE) {
      end++;
    }
    return end;
  }

  private void foot(int start, int end) {
    List<Integer> alone = new ArrayList<>();
    List<List<Integer>> unmarked = new ArrayList<>();
    List<List<Integer>> notes = new ArrayList<>();
    List<Integer> markers = new ArrayList<>();
    List<Integer> note = null;
    int marker = -1;
    for (int i = start; i < end; i++) {
      Line line = lines.get(i);
      boolean figures = line.text() != null && MARKER.matcher(line.text()).matches() && (line.kind() == Line.Kind.TEXT || line.furniture() == Furniture.PAGE_NUMBER);
      if (figures) {
        if (marker >= 0) {
          alone.add(marker);
        }
        marker = i;
        note = null;
      } else if (line.kind() == Line.Kind.TEXT) {
        if (note == null || COMPLETE.matcher(lines.get(note.get(note.size() - 1)).text()).matches()) {
          note = new ArrayList<>();
          if (marker >= 0 && marker == i - 1) {
            notes.add(note);
            markers.add(marker);
          } else {
            if (marker >= 0) {
              alone.add(marker);
            }
            unmarked.add(note);
          }
          marker = -1;
        }
        note.add(i);
      } else if (marker >= 0) {
        alone.add(marker);
        marker = -1;
      }
    }
    if (marker >= 0) {
      alone.add(marker);
    }
    if (!alone.isEmpty() && alone.size() == unmarked.size()) {
      markers.addAll(alone);
      notes.addAll(unmarked);
      write(markers, notes);
    }
  }

  private void write(List<Integer> markers, List<List<Integer>> notes) {
    List<Integer> places = notes.stream().map(note -> note.get(0)).toList();
    List<StyledText> texts = new ArrayList<>();
    for (int i = 0; i < markers.size(); i++) {
      texts.add(lines.get(markers.get(i)).text().join(" ", lines.get(places.get(i)).text()));
    }
    for (int i = 0; i < markers.size(); i++) {
      Line first = lines.get(places.get(i));
      lines.set(places.get(i), Line.text(first.number(), texts.get(i), first.indent(), Line.Flow.NOTE_OPENS));
      lines.set(markers.get(i), Line.blank(lines.get(markers.get(i)).number()));
      for (int more : notes.get(i).subList(1, notes.get(i).size())) {
        Line line = lines.get(more);
        lines.set(more, Line.text(line.number(), line.text(), line.indent(), Line.Flow.NOTE_CONTINUES));
      }
    }
  }
}
