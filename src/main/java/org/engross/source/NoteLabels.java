package org.engross.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

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

  private NoteLabels() {}

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
    List<String> labels = new ArrayList<>();
    LABEL.matcher(text).results().filter(call -> !colons.contains(call.end()) && !MarkdownMarks.escaped(text, call.start())).forEach(call -> labels.add(call.group(1)));
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
}
