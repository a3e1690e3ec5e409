package org.engross.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.source.SourceLines.Removed;

/**
 * Takes the mark-up out of a block of Markdown: emphasis, superiors, links, headings, escapes, entities. What it takes out is
 * listed; what it leaves knows how it is set.
 */
final class MarkdownMarks {
  private static final Pattern TAG = Pattern.compile("(?i)<(/?)(sup|i|em|b|strong|u|sub|span|div|p|a|small|mark|font|center|code|kbd|abbr|cite|q)(?:\\s[^<>]{0,500})?>|<br ?/?>|<!--(?s:.{0,2000}?)-->");
  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*+(?:\\s+\"[^\"\\n]*\")?\\)");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\s]{1,64})\\]");
  private static final Pattern RAISED = Pattern.compile("\\^([\\p{L}\\d()]{1,4})\\^");
  /** The begun address of a page, in which underscores are characters. */
  private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S*$");
  private static final int LONGEST_ADDRESS = 300;
  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt|quot|nbsp|#39);");
  private static final Map<String, Character> ENTITIES = Map.of("amp", '&', "lt", '<', "gt", '>', "quot", '"', "nbsp", '\u00A0', "#39", '\'');
  private static final Pattern HEADING = Pattern.compile("#{1,6}[ \\t]+|>[ \\t]?|[ \\t]*[-*+][ \\t]+(?=\\()");

  /** The characters that a stroke before them makes text (CommonMark, backslash escapes). */
  private static final String ESCAPED = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final Origin origin;
  private final List<Removed> removed;
  private final Map<String, String> numbers;
  /** Whether every label is what its note was printed with. */
  private final boolean printed;
  private final List<StyledText> pieces = new ArrayList<>();
  /** Where the text being read begins in the file; all other places are counted from there. */
  private int base;
  /** End of a link's text: the offset after its "](...)". */
  private final Map<Integer, Integer> linkEnds = new HashMap<>();
  private byte style;
  /** The notes met that are written where they are called, and whether they are looked for. */
  private final List<NoteLabels.Inline> inline = new ArrayList<>();
  private boolean inlined;
  /** Where the marker of a note begins that was kept last; the signs before it went. */
  private int kept = -1;

  /** For a file in which all labels are what their notes were printed with. */
  MarkdownMarks(Origin origin, List<Removed> removed) {
    this(origin, removed, Map.of(), true);
  }

  /** @param numbers of the notes whose labels are words; other words in the place of a label are text */
  MarkdownMarks(Origin origin, List<Removed> removed, Map<String, String> numbers) {
    this(origin, removed, numbers, false);
  }

  private MarkdownMarks(Origin origin, List<Removed> removed, Map<String, String> numbers, boolean printed) {
    this.origin = origin;
    this.removed = removed;
    this.numbers = numbers;
    this.printed = printed;
  }

  /**
   * The same as {@link #read}, with the notes that are written where they are called: "^[See A/77/1.]".
   *
   * @param notes takes them as lines
   */
  StyledText read(int start, int end, List<Line> notes) {
    inline.clear();
    inlined = true;
    StyledText text = read(start, end);
    inlined = false;
    for (NoteLabels.Inline note : List.copyOf(inline)) {
      StyledText words = read(note.start() + 2, note.end() - 1).collapse();
      StyledText number = StyledText.plain(Passage.supplied(numbers.get(note.key()) + " "));
      notes.add(Line.text(origin.position(note.start()).line(), StyledText.join(List.of(number, words)), 0, Line.Flow.NOTE_OPENS));
    }
    return text;
  }

  /** The text from {@code start} to {@code end} without its mark-up; line ends stay where they are. */
  StyledText read(int start, int end) {
    pieces.clear();
    linkEnds.clear();
    style = Style.PLAIN;
    base = start;
    String text = origin.characters().substring(start, end);
    int at = 0;
    boolean lineStart = true;
    while (at < text.length()) {
      int skipped = lineStart ? match(HEADING, text, at) : 0;
      skipped = skipped > 0 ? skipped : mark(text, at);
      if (skipped > 0) {
        removed.add(new Removed(Furniture.MARKUP, passage(at, kept > at ? kept : at + skipped)));
        lineStart = lineStart && text.charAt(at) == '>';
        at += skipped;
      } else {
        keep(text, at);
        lineStart = text.charAt(at) == '\n';
        at += literal(text, at);
      }
    }
    return StyledText.join(pieces);
  }

  /** How many characters of mark-up begin here; 0 for none. */
  private int mark(String text, int at) {
    char c = text.charAt(at);
    if (linkEnds.containsKey(at)) {
      return linkEnds.remove(at) - at;
    }
    return switch (c) {
      case '<' -> tag(text, at);
      case '*', '_' -> emphasis(text, at);
      case '[' -> link(text, at);
      case '^' -> raised(text, at);
      case '`' -> code(text, at);
      case '\\' -> at + 1 == text.length() || "\r\n".indexOf(text.charAt(at + 1)) >= 0 ? 1 : at + 1 < text.length() && ESCAPED.indexOf(text.charAt(at + 1)) >= 0 && !escaped(text, at) ? 1 : 0;
      default -> 0;
    };
  }

  private int tag(String text, int at) {
    Matcher matcher = TAG.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return 0;
    }
    byte bit = matcher.group(2) == null ? Style.PLAIN : switch (matcher.group(2).toLowerCase(java.util.Locale.ROOT)) {
      case "sup" -> Style.SUPERSCRIPT;
      case "i", "em" -> Style.ITALIC;
      case "b", "strong" -> Style.BOLD;
      default -> Style.PLAIN;
    };
    style = (byte) (bit == Style.PLAIN || matcher.group(1).isEmpty() ? style | bit : style & ~bit);
    return matcher.end() - at;
  }

  private int emphasis(String text, int at) {
    char c = text.charAt(at);
    if (escaped(text, at) || c == '_' && ADDRESS.matcher(text.substring(Math.max(0, at - LONGEST_ADDRESS), at)).find()) {
      return 0;
    }
    int run = at + 1 < text.length() && text.charAt(at + 1) == c ? 2 : 1;
    byte bit = run == 2 ? Style.BOLD : Style.ITALIC;
    char before = at > 0 ? text.charAt(at - 1) : ' ';
    char after = at + run < text.length() ? text.charAt(at + run) : ' ';
    boolean opens = !Character.isWhitespace(after) && (c == '*' || !Character.isLetterOrDigit(before));
    boolean closes = !Character.isWhitespace(before) && (c == '*' || !Character.isLetterOrDigit(after));
    if ((style & bit) != 0 && closes) {
      style &= (byte) ~bit;
      return run;
    }
    if ((style & bit) == 0 && opens && closedLater(text, at + run, c, run)) {
      style |= bit;
      return run;
    }
    return 0;
  }

  /** Whether the same run of signs stands later in the block, behind a character that is no blank. */
  private static boolean closedLater(String text, int from, char c, int run) {
    String sign = String.valueOf(c).repeat(run);
    for (int at = text.indexOf(sign, from + 1); at >= 0; at = text.indexOf(sign, at + 1)) {
      boolean within = c == '_' && at + run < text.length() && Character.isLetterOrDigit(text.charAt(at + run));
      if (!within && !Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '\\') {
        return true;
      }
    }
    return false;
  }

  private int link(String text, int at) {
    if (escaped(text, at)) {
      return 0;
    }
    Matcher note = NOTE.matcher(text).region(at, text.length());
    boolean labelled = note.lookingAt();
    int noteEnd = labelled ? note.end() + (opens(text, at, note.end()) ? 1 : 0) : at;
    if (labelled && numbers.containsKey(note.group(1))) {
      StyledText number = StyledText.plain(Passage.supplied(numbers.get(note.group(1))));
      pieces.add(number.marked(0, number.length(), Style.SUPERSCRIPT));
      return noteEnd - at;
    }
    if (labelled && (printed || NoteLabels.printed(note.group(1)))) {
      Passage marker = NoteLabels.marker(origin, base + note.start(1), base + note.end(1));
      byte[] styles = new byte[marker.length()];
      java.util.Arrays.fill(styles, Style.SUPERSCRIPT);
      pieces.add(new StyledText(marker, styles));
      kept = note.start(1);
      int end = note.start(1) + marker.length();
      linkEnds.put(end, noteEnd);
      return end - at;
    }
    Matcher link = LINK.matcher(text).region(at, text.length());
    if (link.lookingAt()) {
      linkEnds.put(link.end(1), link.end());
      return 1;
    }
    return 0;
  }

  /** Whether a label opens a line and a colon follows it, which is then a sign and no character of the text. */
  private static boolean opens(String text, int at, int end) {
    int line = at;
    while (line > 0 && " \t>".indexOf(text.charAt(line - 1)) >= 0) {
      line--;
    }
    return end < text.length() && text.charAt(end) == ':' && (line == 0 || text.charAt(line - 1) == '\n' || text.charAt(line - 1) == '\r');
  }

  /** The signs round code, which are as many on either side. */
  private int code(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    String signs = text.substring(at, end);
    int close = escaped(text, at) ? -1 : text.indexOf(signs, end);
    if (close < 0) {
      return 0;
    }
    linkEnds.put(close, close + signs.length());
    return signs.length();
  }

  /** A raised figure or letter between two signs ("1^er^"), or a note, as pandoc has them. */
  private int raised(String text, int at) {
    NoteLabels.Inline note = inlined ? NoteLabels.inline(origin.characters(), base + at) : null;
    if (note != null && note.end() <= base + text.length() && numbers.containsKey(note.key())) {
      StyledText number = StyledText.plain(Passage.supplied(numbers.get(note.key())));
      pieces.add(number.marked(0, number.length(), Style.SUPERSCRIPT));
      inline.add(note);
      kept = at + 2;
      removed.add(new Removed(Furniture.MARKUP, Passage.of(origin, note.end() - 1, note.end())));
      return note.end() - note.start();
    }
    Matcher matcher = RAISED.matcher(text).region(at, text.length());
    if (at == 0 || !matcher.lookingAt() || escaped(text, at)) {
      return 0;
    }
    keep(matcher.start(1), matcher.end(1), Style.SUPERSCRIPT);
    kept = matcher.start(1);
    linkEnds.put(matcher.end(1), matcher.end());
    return matcher.end(1) - at;
  }

  /** Whether a stroke takes its meaning from the sign at a place. */
  static boolean escaped(String text, int at) {
    int strokes = 0;
    while (at - 1 - strokes >= 0 && text.charAt(at - 1 - strokes) == '\\') {
      strokes++;
    }
    return strokes % 2 == 1;
  }

  private void keep(String text, int at) {
    Matcher entity = ENTITY.matcher(text).region(at, text.length());
    if (text.charAt(at) == '&' && entity.lookingAt()) {
      pieces.add(new StyledText(Passage.supplied(ENTITIES.get(entity.group(1)).toString()), new byte[] {style}));
    } else {
      keep(at, at + 1, style);
    }
  }

  private void keep(int start, int end, byte set) {
    byte[] styles = new byte[end - start];
    java.util.Arrays.fill(styles, set);
    pieces.add(new StyledText(passage(start, end), styles));
  }

  private int literal(String text, int at) {
    Matcher entity = ENTITY.matcher(text).region(at, text.length());
    if (text.charAt(at) == '&' && entity.lookingAt()) {
      removed.add(new Removed(Furniture.MARKUP, passage(at, entity.end())));
      return entity.end() - at;
    }
    return 1;
  }

  private Passage passage(int start, int end) {
    return Passage.of(origin, base + start, base + end);
  }

  private static int match(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    return matcher.lookingAt() ? matcher.end() - at : 0;
  }
}
