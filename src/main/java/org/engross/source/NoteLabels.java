package org.engross.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;

/**
 * The numbers of notes whose labels are words or letters: "[^cbd]".
 *
 * <p>rule: a label that is a figure or a star is what the note was printed with. A word or a letter is only the writer's, and programs print a
 * number in its place: the one after the note that is called before it, which no other label has. Notes that nothing calls come last. It labels
 * a note only where a line opens with it and a colon; elsewhere, and behind a stroke, it is text.
 */
final class NoteLabels {
  private static final Pattern LABEL = Pattern.compile("\\[\\^([^\\]\\s]{1,64})\\]");
  private static final Pattern DEFINITION = Pattern.compile("(?m)^[ \\t>]*\\[\\^([^\\]\\s]{1,64})\\]:");
  private static final Pattern PRINTED = Pattern.compile("\\d{1,6}(?:\\.\\d+)?|(?:star)+|[*\u2020\u2021\u00a7]|\\*{2,3}");

  private static final Pattern PRINTED_LABEL = Pattern.compile("([^\\]\\s]+?)(?:\\.\\d+)?(?=$|\\])");
  private static final String STAR = "star";
  private static final Pattern STARS = Pattern.compile("(?:star)+");
  private static final String INLINE = "^[";
  private static final int LONGEST_INLINE = 2_000;

  private NoteLabels() {}

  /**
   * A note that is written where it is called.
   *
   * @param start where its sign stands
   * @param end behind its closing bracket
   */
  record Inline(int start, int end) {
    /** What stands for its label. */
    String key() {
      return INLINE + start;
    }
  }

  /** The note that is written at a place; null for none. */
  static Inline inline(String text, int start) {
    if (!text.startsWith(INLINE, start) || MarkdownMarks.escaped(text, start) || start == 0 || Character.isWhitespace(text.charAt(start - 1))) {
      return null;
    }
    int open = 0;
    for (int at = start + 1; at < Math.min(text.length(), start + LONGEST_INLINE); at++) {
      open += text.charAt(at) == '[' ? 1 : text.charAt(at) == ']' ? -1 : 0;
      if (open == 0) {
        return new Inline(start, at + 1);
      }
    }
    return null;
  }

  /** Whether a label is what its note was printed with. */
  static boolean printed(String label) {
    return PRINTED.matcher(label).matches();
  }

  /** Whether a line opens a note. */
  static boolean opens(String line) {
    return DEFINITION.matcher(line).lookingAt();
  }

  /** By their labels: the numbers of the notes of a Markdown text that have words or letters for labels. */
  static Map<String, String> numbers(String text) {
    Set<String> defined = new LinkedHashSet<>();
    Set<Integer> colons = new HashSet<>();
    DEFINITION.matcher(text).results().forEach(definition -> {
      defined.add(definition.group(1));
      colons.add(definition.end() - 1);
    });
    SortedMap<Integer, String> calls = new TreeMap<>();
    LABEL.matcher(text).results().filter(call -> !colons.contains(call.end()) && !MarkdownMarks.escaped(text, call.start())).forEach(call -> calls.put(call.start(), call.group(1)));
    for (int at = text.indexOf(INLINE); at >= 0; at = text.indexOf(INLINE, at + 1)) {
      Inline note = inline(text, at);
      if (note != null) {
        calls.put(at, note.key());
        defined.add(note.key());
      }
    }
    List<String> labels = new ArrayList<>(calls.values());
    labels.addAll(defined);
    Set<String> taken = new HashSet<>(labels);
    Map<String, String> numbers = new HashMap<>();
    int last = 0;
    for (String label : labels) {
      if (printed(label)) {
        last = Character.isDigit(label.charAt(0)) ? Integer.parseInt(label.replaceFirst("\\..*", "")) : last;
      } else if (defined.contains(label) && !numbers.containsKey(label)) {
        do {
          last++;
        } while (!taken.add(String.valueOf(last)));
        numbers.put(label, String.valueOf(last));
      }
    }
    return numbers;
  }

  /** The marker that the label of a note stands for: "1.2" is the second note 1 of a file, a star an asterisk. */
  static Passage marker(Origin origin, int start, int end) {
    Matcher label = PRINTED_LABEL.matcher(origin.characters()).region(start, end);
    label.lookingAt();
    Passage marker = Passage.of(origin, label.start(1), label.end(1));
    int stars = STARS.matcher(marker).matches() ? marker.length() / STAR.length() : 0;
    for (int i = 0; i < stars; i++) {
      marker = marker.withCharacter(i, '*');
    }
    return stars > 0 ? marker.subSequence(0, stars) : marker;
  }
}
