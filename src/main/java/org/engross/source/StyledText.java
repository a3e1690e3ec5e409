package org.engross.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.engross.diagnostic.Passage;
import org.engross.diagnostic.Position;

/** A passage whose characters also know how they are set. Cut and joined like a string. */
public final class StyledText implements CharSequence {
  /** No characters at all. */
  public static final StyledText EMPTY = new StyledText(Passage.supplied(""), new byte[0]);

  private final Passage passage;
  private final byte[] styles;

  StyledText(Passage passage, byte[] styles) {
    this.passage = passage;
    this.styles = styles;
  }

  static StyledText plain(Passage passage) {
    return new StyledText(passage, new byte[passage.length()]);
  }

  /** The texts one after the other. */
  public static StyledText join(List<StyledText> parts) {
    List<Passage> passages = new ArrayList<>();
    int length = 0;
    for (StyledText part : parts) {
      passages.add(part.passage);
      length += part.styles.length;
    }
    byte[] styles = new byte[length];
    int at = 0;
    for (StyledText part : parts) {
      System.arraycopy(part.styles, 0, styles, at, part.styles.length);
      at += part.styles.length;
    }
    return new StyledText(Passage.join(passages), styles);
  }

  /**
   * This text, a joint, and the next: a blank that stands in no source, or nothing.
   *
   * @param joint " " or ""; it is set in italics where the text on both sides is
   */
  public StyledText join(String joint, StyledText next) {
    if (length() == 0 || next.length() == 0) {
      return length() == 0 ? next : this;
    }
    byte both = (byte) (styles[styles.length - 1] & next.styles[0] & (Style.ITALIC | Style.BOLD));
    byte[] jointStyles = new byte[joint.length()];
    Arrays.fill(jointStyles, both);
    return join(List.of(this, new StyledText(Passage.supplied(joint), jointStyles), next));
  }

  public Passage passage() {
    return passage;
  }

  public boolean italic(int index) {
    return (styles[index] & Style.ITALIC) != 0;
  }

  public boolean bold(int index) {
    return (styles[index] & Style.BOLD) != 0;
  }

  public boolean superscript(int index) {
    return (styles[index] & Style.SUPERSCRIPT) != 0;
  }

  /** Whether every character but white space is bold; false where there is none. */
  boolean allBold() {
    for (int i = 0; i < styles.length; i++) {
      if ((styles[i] & Style.BOLD) == 0 && !Character.isWhitespace(charAt(i))) {
        return false;
      }
    }
    return !isBlank();
  }

  /** Whether an editor has found that the character is the call of a note, or part of one. */
  public boolean corrected(int index) {
    return (styles[index] & Style.CALL) != 0;
  }

  /** Whether an editor has found that the character calls no note, whatever it looks like. */
  public boolean excluded(int index) {
    return (styles[index] & Style.NO_CALL) != 0;
  }

  /** The same text with a bit of {@link Style} more from {@code start} to {@code end}. */
  StyledText marked(int start, int end, byte bit) {
    byte[] marked = styles.clone();
    for (int i = start; i < end; i++) {
      marked[i] |= bit;
    }
    return new StyledText(passage, marked);
  }

  /** The same text with another character in the place of one. */
  StyledText withCharacter(int index, char character) {
    return new StyledText(passage.withCharacter(index, character), styles);
  }

  /**
   * The same text with italics that begin and end with a word: not with the blank beside it or the comma before it, which nobody can see to
   * be slanted and every file has elsewhere.
   */
  public StyledText withItalicsOfWords() {
    byte[] others = styles.clone();
    for (int start = 0; start < others.length; start++) {
      int end = start;
      while (end < others.length && italic(end)) {
        end++;
      }
      int first = start;
      int last = end;
      while (first < end && (Character.isWhitespace(charAt(first)) || ",;:.)]".indexOf(charAt(first)) >= 0)) {
        others[first++] &= ~Style.ITALIC;
      }
      while (last > first && Character.isWhitespace(charAt(last - 1))) {
        others[--last] &= ~Style.ITALIC;
      }
      start = Math.max(start, end);
    }
    return new StyledText(passage, others);
  }

  /** The same text without italics. */
  public StyledText upright() {
    byte[] others = styles.clone();
    for (int i = 0; i < others.length; i++) {
      others[i] &= (byte) ~Style.ITALIC;
    }
    return new StyledText(passage, others);
  }

  /** Whether any character is set in italics, bold or as a superior figure. */
  public boolean hasStyle() {
    for (byte style : styles) {
      if (style != Style.PLAIN) {
        return true;
      }
    }
    return false;
  }

  /** Where the first character that stands in a source stands; null where none does. */
  public Position position() {
    return passage.position();
  }

  public StyledText from(int start) {
    return subSequence(start, length());
  }

  /** Without white space at either end. */
  public StyledText strip() {
    int start = 0;
    int end = length();
    while (start < end && Character.isWhitespace(charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(charAt(end - 1))) {
      end--;
    }
    return subSequence(start, end);
  }

  /** With every run of white space made one blank, which stands where the run began. */
  public StyledText collapse() {
    List<StyledText> parts = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < length(); at++) {
      if (Character.isWhitespace(charAt(at)) || charAt(at) == '\u00A0') {
        int end = at + 1;
        while (end < length() && (Character.isWhitespace(charAt(end)) || charAt(end) == '\u00A0')) {
          end++;
        }
        parts.add(subSequence(start, at));
        StyledText blank = subSequence(at, at + 1);
        parts.add(new StyledText(blank.passage.withCharacter(0, ' '), blank.styles));
        start = end;
        at = end - 1;
      }
    }
    parts.add(from(start));
    return join(parts);
  }

  public boolean isBlank() {
    return passage.isBlank();
  }

  @Override
  public int length() {
    return styles.length;
  }

  @Override
  public char charAt(int index) {
    return passage.charAt(index);
  }

  @Override
  public StyledText subSequence(int start, int end) {
    return new StyledText(passage.subSequence(start, end), Arrays.copyOfRange(styles, start, end));
  }

  /** The characters alone. */
  @Override
  public String toString() {
    return passage.toString();
  }
}
