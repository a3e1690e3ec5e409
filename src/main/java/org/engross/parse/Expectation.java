package org.engross.parse;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Which number or letter the next paragraph or section would bear. */
final class Expectation {
  /** A number this far ahead is still taken for that of a paragraph, so that a lost one is reported and not swallowed. */
  private static final int LOST = 5;

  private int number;
  /** Whether a section has begun in which no number has been read yet. */
  private boolean unnumbered;
  /** The last label of each series of sections. */
  private final Map<Series, String> sections = new EnumMap<>(Series.class);
  private final Deque<String> letters = new ArrayDeque<>();

  void restart() {
    number = 0;
    sections.clear();
    letters.clear();
  }

  /** Whether a numbered paragraph has been read. */
  boolean numbered() {
    return number > 0;
  }

  /** How far a number lies ahead of the last one, 1 for the next; 0 where it lies behind it or too far ahead. */
  int ahead(int candidate) {
    return candidate > number && candidate <= number + LOST ? candidate - number : 0;
  }

  /** rule: sections run I, II, III or A, B, C; a part, chapter or article may be the first that is quoted. */
  boolean section(String candidate) {
    if (candidate.equals("I") || candidate.equals("A") || candidate.indexOf(' ') > 0) {
      return true;
    }
    String last = sections.get(Series.of(candidate, sections.get(Series.LETTER)));
    return last != null && Numbering.follows(last.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), 1);
  }

  void read(Block block) {
    switch (block.kind()) {
      case NUMBERED -> {
        number = Integer.parseInt(block.label());
        unnumbered = false;
        letters.clear();
      }
      case LETTERED -> {
        while (!letters.isEmpty() && !follows(letters.peek(), block.label())) {
          if (Numbering.first(block.label())) {
            break;
          }
          letters.pop();
        }
        if (!letters.isEmpty() && follows(letters.peek(), block.label())) {
          letters.pop();
        }
        letters.push(block.label());
      }
      case SECTION -> {
        letters.clear();
        unnumbered = true;
        sections.put(Series.of(block.label(), sections.get(Series.LETTER)), block.label());
      }
      case ANNEX -> restart();
      default -> { }
    }
  }

  /**
   * rule: operative paragraphs are numbered consecutively from 1 with arabic figures; in a new section they may begin again.
   *
   * @param apart whether the line stands apart from the one before it
   */
  boolean number(int candidate, boolean apart) {
    return candidate == number + 1 || candidate == 1 && (apart || unnumbered) || apart && candidate > number && candidate <= number + LOST;
  }

  /** rule: sub-paragraphs run (a), (b), (c); those under them (i), (ii), (iii). */
  boolean letter(String candidate) {
    return Numbering.first(candidate) || next(candidate);
  }

  /** Whether a sub-paragraph with a letter or figure before this one has been read. */
  boolean next(String candidate) {
    return letters.stream().anyMatch(last -> follows(last, candidate));
  }

  private static boolean follows(String last, String candidate) {
    return Numbering.follows(last, candidate, LOST);
  }
}
