package org.engross.source;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Signs that stand together.
 *
 * @param text never empty, without blanks
 * @param styles a byte a character, bits of {@link Style}
 * @param left where it begins
 * @param right where it ends
 * @param baseline where it stands
 * @param size of its type
 * @param apart whether a blank stands before it
 */
record PrintedWord(String text, byte[] styles, double left, double right, double baseline, double size, boolean apart) {
  /** What a paragraph is numbered by: "15.", "(a)", "57/176.", "IV.", a bullet. */
  static final Pattern LABEL =
      Pattern.compile("\\(?(?:\\d{1,3}|[a-z]{1,2}|[ivxl]{1,7}|[IVXLC]{1,7}|[A-Z])[.)]|\\d{1,4}/\\d{1,4}\\s?[A-Z]?\\.|[\u2022\u2013\u2014\u00b7*-]");

  boolean superior() {
    return (styles[0] & Style.SUPERSCRIPT) != 0;
  }

  /** Whether its letters and figures are bold; a word without any may be either. */
  boolean bold() {
    for (int i = 0; i < styles.length; i++) {
      if (Character.isLetterOrDigit(text.charAt(i)) && (styles[i] & Style.BOLD) == 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it begins in italics. */
  boolean italic() {
    return (styles[0] & Style.ITALIC) != 0;
  }

  PrintedWord asSuperior() {
    byte[] raised = styles.clone();
    for (int i = 0; i < raised.length; i++) {
      raised[i] |= Style.SUPERSCRIPT;
    }
    return new PrintedWord(text, raised, left, right, baseline, size, apart);
  }

  PrintedWord withApart(boolean blankBefore) {
    return blankBefore == apart ? this : new PrintedWord(text, styles, left, right, baseline, size, blankBefore);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PrintedWord word && text.equals(word.text) && left == word.left && baseline == word.baseline && Arrays.equals(styles, word.styles);
  }

  @Override
  public int hashCode() {
    return text.hashCode() * 31 + Double.hashCode(left);
  }
}
