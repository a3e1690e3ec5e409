package org.engross.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Report;
import org.engross.source.Line.Flow;
import org.engross.source.SourceLines.Removed;

/**
 * The body of the Markdown that Engross writes, block by block: headings, paragraphs, tables, and notes, which are moved behind the
 * block that first calls them. Lines that an editor has broken are joined.
 */
final class EditionBlocks {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})[ \\t]+(.*?)[ \\t]*#*[ \\t]*");
  private static final Pattern RULE = Pattern.compile("(?:-{3,}|\\*{3,}|_{3,})[ \\t]*");
  private static final Pattern DEFINITION = Pattern.compile("\\[\\^([^\\]\\s]+)\\]:[ \\t]*");
  private static final Pattern CALL = Pattern.compile("(?<!\\\\)\\[\\^([^\\]\\s]+)\\]");
  private static final Pattern INDENTED = Pattern.compile("(?: {4}|\\t)\\s*\\S.*");
  /** What Obsidian calls a paragraph by, behind its end. */
  private static final Pattern IDENTIFIER = Pattern.compile(" \\^[\\p{L}\\p{N}-]+$");
  /** Stands between the number and the title of a part of the text. */
  private static final char NUMBER_END = '\u2003';

  private enum Kind { HEADING, PARAGRAPH, TABLE, RULE }

  /** A block, and the lines it becomes. */
  private record Block(Kind kind, int number, StyledText text, List<Line> cells, List<String> calls) {}

  private final Origin origin;
  private final List<Integer> headRows;
  private final List<Removed> removed;
  private final Report report;
  private final List<Block> blocks = new ArrayList<>();
  /** The lines of each note, by its label. */
  private final Map<String, List<Line>> notes = new LinkedHashMap<>();
  private final Map<String, String> markers = new HashMap<>();
  private int tables;

  /**
   * @param first line of the body
   * @param headRows how many rows head each table; one where the list has none for it
   */
  EditionBlocks(Origin origin, int first, List<Integer> headRows, List<Removed> removed, Report report) {
    this.origin = origin;
    this.headRows = headRows;
    this.removed = removed;
    this.report = report;
    int number = first;
    while (number <= origin.lines()) {
      number = origin.line(number).isBlank() ? number + 1 : block(number);
    }
  }

  /** Reads the block that begins at a line, and returns the line after it. */
  private int block(int number) {
    String line = origin.line(number);
    Matcher heading = HEADING.matcher(line);
    if (DEFINITION.matcher(line).lookingAt()) {
      return note(number);
    }
    if (heading.matches()) {
      int start = origin.start(number);
      mark(start, start + heading.start(2));
      mark(start + heading.end(2), start + line.length());
      StyledText text = new MarkdownMarks(origin, removed).read(start + heading.start(2), start + heading.end(2));
      blocks.add(new Block(Kind.HEADING, number, text, List.of(), calls(heading.group(2))));
      return number + 1;
    }
    if (RULE.matcher(line).matches()) {
      mark(origin.start(number), origin.start(number) + line.length());
      blocks.add(new Block(Kind.RULE, number, StyledText.EMPTY, List.of(), List.of()));
      return number + 1;
    }
    int last = last(number);
    EditionTable table = new EditionTable(origin, removed);
    if (table.begins(number, last)) {
      List<Line> cells = table.read(number, last, tables, tables < headRows.size() ? headRows.get(tables) : 1);
      tables++;
      blocks.add(new Block(Kind.TABLE, number, StyledText.EMPTY, cells, calls(raw(number, last))));
    } else {
      int end = end(last);
      Matcher identifier = IDENTIFIER.matcher(raw(number, last));
      if (identifier.find()) {
        mark(end - identifier.group().length(), end);
        end -= identifier.group().length();
      }
      StyledText text = text(origin.start(number), end);
      if (!text.strip().isEmpty()) {
        blocks.add(new Block(Kind.PARAGRAPH, number, text, List.of(), calls(raw(number, last))));
      }
    }
    return last + 1;
  }

  /** The last line of a paragraph: the one before a blank line, a heading or a note. */
  private int last(int number) {
    int last = number;
    while (last < origin.lines() && !origin.line(last + 1).isBlank() && !HEADING.matcher(origin.line(last + 1)).matches() && !DEFINITION.matcher(origin.line(last + 1)).lookingAt()) {
      last++;
    }
    return last;
  }

  /** A note and its further paragraphs, which are indented. */
  private int note(int number) {
    Matcher definition = DEFINITION.matcher(origin.line(number));
    definition.lookingAt();
    String label = definition.group(1);
    int start = origin.start(number);
    List<Line> lines = new ArrayList<>();
    int last = last(number);
    Passage marker = NoteLabels.marker(origin, start + definition.start(1), start + definition.end(1));
    mark(start, start + definition.start(1));
    mark(start + definition.start(1) + marker.length(), start + definition.end());
    StyledText first = text(start + definition.end(), end(last)).collapse().strip();
    lines.add(Line.text(number, StyledText.plain(marker.plus(Passage.supplied(" "))).join("", first), 0, Flow.NOTE_OPENS));
    int next = last + 1;
    while (next < origin.lines() && origin.line(next).isBlank() && INDENTED.matcher(origin.line(next + 1)).matches()) {
      last = last(next + 1);
      lines.add(Line.text(next + 1, text(origin.start(next + 1), end(last)).collapse().strip(), 0, Flow.NOTE_CONTINUES));
      next = last + 1;
    }
    if (notes.containsKey(label)) {
      report.add(MessageId.NOT_006, origin, origin.position(start), label);
      notes.get(label).addAll(lines);
    } else {
      notes.put(label, lines);
      markers.put(label, marker.toString());
    }
    return next;
  }

  /** The lines in order: each block, then the notes that it is the first to call; at the end those that nothing calls. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    Set<String> called = new LinkedHashSet<>();
    int formula = formula();
    int closing = closing(formula);
    boolean closed = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      closed &= block.kind() == Kind.PARAGRAPH;
      boolean annex = i > 0 && blocks.get(i - 1).kind() == Kind.RULE;
      switch (block.kind()) {
        case HEADING -> heading(block, annex ? Flow.ATTACHES : Flow.HEADS, lines);
        case TABLE -> lines.addAll(block.cells());
        case PARAGRAPH -> {
          closed = i >= closing && (i == closing || closed) && italic(block.text());
          boolean set = i == formula || closed;
          lines.add(Line.text(block.number(), set ? block.text().upright() : block.text(), 0, i == formula ? Flow.ENACTS : annex ? Flow.ATTACHES : Flow.OPENS));
        }
        case RULE -> { }
      }
      block.calls().stream().filter(label -> notes.containsKey(label) && called.add(label)).forEach(label -> lines.addAll(notes.get(label)));
    }
    notes.keySet().stream().filter(called::add).forEach(label -> lines.addAll(notes.get(label)));
    return lines;
  }

  /** Number and title of a part are lines of their own. */
  private static void heading(Block block, Flow flow, List<Line> lines) {
    int end = block.text().toString().indexOf(NUMBER_END);
    if (end > 0) {
      lines.add(Line.text(block.number(), block.text().subSequence(0, end).collapse().strip(), 0, flow));
      lines.add(Line.text(block.number(), block.text().from(end + 1).collapse().strip(), 0, Flow.HEADS));
    } else {
      lines.add(Line.text(block.number(), block.text().collapse().strip(), 0, flow));
    }
  }

  /** rule: the opening line is the first paragraph, or the last of those before the first that is not all italic but for its comma. */
  private int formula() {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Kind.PARAGRAPH && italic(blocks.get(i).text()) && i + 1 < blocks.size() && blocks.get(i + 1).kind() != Kind.HEADING) {
        return i;
      }
    }
    return -1;
  }

  /** rule: the closing lines are the first italic paragraphs before an annex or the end. */
  private int closing(int formula) {
    for (int i = formula + 1; i < blocks.size(); i++) {
      if (blocks.get(i).kind() == Kind.PARAGRAPH && italic(blocks.get(i).text())) {
        int after = i;
        while (after < blocks.size() && blocks.get(after).kind() == Kind.PARAGRAPH && italic(blocks.get(after).text())) {
          after++;
        }
        if (after == blocks.size() || blocks.get(after).kind() == Kind.HEADING || blocks.get(after).kind() == Kind.RULE) {
          return i;
        }
        i = after;
      }
    }
    return blocks.size();
  }

  /** Whether all letters are italic, calls of notes apart. */
  private static boolean italic(StyledText text) {
    boolean any = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && !text.superscript(i)) {
        if (!text.italic(i)) {
          return false;
        }
        any = true;
      }
    }
    return any;
  }

  private StyledText text(int start, int end) {
    return new MarkdownMarks(origin, removed).read(start, end).collapse().strip();
  }

  private static List<String> calls(String text) {
    return CALL.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private String raw(int first, int last) {
    return origin.characters().substring(origin.start(first), end(last));
  }

  private int end(int line) {
    return origin.start(line) + origin.line(line).length();
  }

  private void mark(int start, int end) {
    if (end > start) {
      removed.add(new Removed(Furniture.MARKUP, Passage.of(origin, start, end)));
    }
  }
}
