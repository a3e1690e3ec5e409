package org.engross.source;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of notes whose labels are words: "[^cbd]".
 *
 * <p>rule: a label that is a figure, a star or a letter is what the note was printed with. A word is only the writer's, and programs print a
 * number in its place: the one after the note that is called before it, which no other label has.
 */
final class NoteLabels {
  private static final Pattern LABEL = Pattern.compile("\\[\\^([^\\]\\s]{1,64})\\](?!:)");
  private static final Pattern PRINTED = Pattern.compile("\\d{1,6}(?:\\.\\d+)?|(?:star)+|[a-z*\u2020\u2021\u00a7]|\\*{2,3}");

  private NoteLabels() {}

  /** By their labels: the numbers of the notes of a Markdown text that have words for labels. */
  static Map<String, String> numbers(String text) {
    Set<String> taken = new HashSet<>();
    LABEL.matcher(text).results().forEach(call -> taken.add(call.group(1)));
    Map<String, String> numbers = new HashMap<>();
    int last = 0;
    Matcher call = LABEL.matcher(text);
    while (call.find()) {
      String label = call.group(1);
      if (PRINTED.matcher(label).matches()) {
        last = Character.isDigit(label.charAt(0)) ? Integer.parseInt(label.replaceFirst("\\..*", "")) : last;
      } else if (!numbers.containsKey(label)) {
        do {
          last++;
        } while (!taken.add(String.valueOf(last)));
        numbers.put(label, String.valueOf(last));
      }
    }
    return numbers;
  }
}
