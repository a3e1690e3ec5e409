package org.engross.parse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.source.StyledText;

/**
 * The letters and numbers that programs print before the items of a list within a paragraph where the Secretariat prints "(a)": "a.", "ii.",
 * "1.", "b)".
 *
 * <p>rule: a colon or a dash ends the words before the first of them; a number, which might be that of the next paragraph, is set further in than the
 * number of the paragraph that it stands in.
 */
final class InnerLabel {
  private static final Pattern FORM = Pattern.compile("([a-z]{1,2}|[ivxl]{1,7}|\\d{1,2})[.)]\\s+(?=\\S)");
  private static final Pattern ANNOUNCES = Pattern.compile("[:\u2013\u2014]$");
  /** So many columns are further in. */
  private static final int IN = 2;

  private final Expectation expected;
  /** Where the number of the paragraph being read stands; -1 where it has none. */
  private int column = -1;

  InnerLabel(Expectation expected) {
    this.expected = expected;
  }

  /** Where the words of an item begin; 0 where it opens with no such letter. */
  static int end(CharSequence text) {
    Matcher matcher = FORM.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** A paragraph begins. */
  void read(Block block, int indent) {
    column = block.kind() == Block.Kind.NUMBERED ? indent : block.kind() == Block.Kind.LETTERED || set(indent) ? column : -1;
  }

  /**
   * The item that a line starts; null for none.
   *
   * @param indent how many columns stand before it
   * @param above the paragraph before it; null for none
   */
  Block starts(StyledText text, int indent, Block above) {
    Matcher matcher = FORM.matcher(text);
    if (above == null || !matcher.lookingAt()) {
      return null;
    }
    String label = matcher.group(1);
    boolean set = set(indent);
    boolean comes = (set || above.kind() == Block.Kind.LETTERED) && expected.next(label) || Numbering.first(label) && ANNOUNCES.matcher(above.text()).find();
    return comes && (set || !Character.isDigit(label.charAt(0))) ? new Block(Block.Kind.LETTERED, label, text) : null;
  }

  private boolean set(int indent) {
    return column >= 0 && indent >= column + IN;
  }
}
