package org.engross.source;

/** How a character is set, as bits: {@link StyledText} keeps one byte a character. */
final class Style {
  static final byte PLAIN = 0;
  static final byte ITALIC = 1;
  static final byte BOLD = 2;
  static final byte SUPERSCRIPT = 4;
  /** An editor has found that it calls a note. */
  static final byte CALL = 8;
  /** An editor has found that it does not. */
  static final byte NO_CALL = 16;

  private Style() {}
}
