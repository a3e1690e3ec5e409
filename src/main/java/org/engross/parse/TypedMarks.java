package org.engross.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.source.Line;
import org.engross.source.StyledText;

/**
 * Marks of notes as typewriters set them, in a line with the text: a figure, a letter or asterisks before a stroke ("the report, a/"),
 * or asterisks alone ("Lamps*"). rule: the note opens with the same mark ("a/ A/37/12.", "* Reissued."), and no letter or stroke means
 * a note that no text calls.
 */
final class TypedMarks {
  /** "1/", "a/", "*&#47;" behind a word or its punctuation; group 1: the marker. */
  private static final Pattern CALL =
      Pattern.compile("(?:(?<=[\\p{L}\\p{M}\\d,;:.)\u201d\"\u2019\u00bb] )|(?<=[,;:.)\u201d\"\u2019\u00bb])|(?<=\\p{L})(?=[\\d*]))(\\d{1,3}|\\*{1,3}|[a-z])/(?=[\\s,;:.)\u201d\"]|$)");

  /** The same before a note; group 1: the marker. */
  private static final Pattern NOTE = Pattern.compile("(\\d{1,3}|\\*{1,3}|[a-z])/\\s+(?=\\S)");

  /** Asterisks behind a word or its punctuation. */
  private static final Pattern ASTERISKS = Pattern.compile("(?<=[\\p{L}\\p{M}\\d,;:.)])\\*{1,3}(?=[\\s,;:.)]|$)");
  private static final Pattern STARRED = Pattern.compile("(\\*{1,3})\\s+(?=\\S)");

  /** How often each mark calls a note, and how often it opens a line. */
  private final Map<String, Integer> calls = new HashMap<>();
  private final Map<String, Integer> openings = new HashMap<>();

  TypedMarks(List<Line> lines) {
    for (Line line : lines) {
      if (line.kind() == Line.Kind.TEXT) {
        CALL.matcher(line.text()).results().forEach(found -> calls.merge(found.group(), 1, Integer::sum));
        ASTERISKS.matcher(line.text()).results().forEach(found -> calls.merge(found.group(), 1, Integer::sum));
        Matcher starred = STARRED.matcher(line.text());
        if (starred.lookingAt()) {
          openings.merge(starred.group(1), 1, Integer::sum);
        }
      }
    }
  }

  /**
   * The mark with which a line opens a note that the text calls: "a/", "*".
   *
   * @param apart whether something stands before the line; if not, small letters after the mark go on with a paragraph
   */
  Optional<String> note(StyledText line, boolean apart) {
    Matcher stroke = NOTE.matcher(line);
    Matcher starred = STARRED.matcher(line);
    boolean found = stroke.lookingAt() && calls.containsKey(stroke.group(1) + "/")
        // rule: asterisks that open more lines than they end words are those of a list
        || starred.lookingAt() && openings.get(starred.group(1)) <= calls.getOrDefault(starred.group(1), 0);
    if (!found) {
      return Optional.empty();
    }
    Matcher matcher = stroke.lookingAt() ? stroke : starred;
    boolean goesOn = Character.isLowerCase(line.charAt(matcher.end())) && !apart;
    return goesOn ? Optional.empty() : Optional.of(matcher.group().strip());
  }

  /** Where marks with a stroke stand in a paragraph; group 1: the marker. */
  static Matcher calls(CharSequence paragraph) {
    return CALL.matcher(paragraph);
  }
}
