package org.engross.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Pages whose text runs from right to left. rule: such a page is seen in a mirror, so that whatever holds of margins, indents and columns
 * holds of it; in a row only figures and words in Latin letters, which run from left to right, then stand backwards.
 */
final class RightToLeft {
  private static final String BRACKETS = "()[]{}\u00AB\u00BB<>";

  private RightToLeft() {}

  /** Whether most letters of a page are Arabic or the like. */
  static boolean page(List<PdfGlyph> glyphs) {
    long letters = glyphs.stream().filter(glyph -> glyph.text().codePoints().anyMatch(Character::isLetter)).count();
    return glyphs.stream().filter(glyph -> backward(glyph.text())).count() * 2 > letters;
  }

  /** The signs in a mirror that stands at the right edge of a page of this width. */
  static List<PdfGlyph> mirrored(List<PdfGlyph> glyphs, double width) {
    return glyphs.stream()
        .map(glyph -> new PdfGlyph(glyph.text(), width - glyph.right(), width - glyph.left(), glyph.baseline(), glyph.size(), glyph.style())).toList();
  }

  /**
   * The words of a row as they are read, from its signs.
   *
   * @param signs in their order in the mirror, each a word of its own
   * @param gap signs that stand farther apart than this, in parts of their size, belong to two words
   */
  static List<PrintedWord> words(List<PrintedWord> signs, double gap) {
    List<PrintedWord> words = new ArrayList<>();
    PrintedWord before = null;
    for (PrintedWord sign : read(signs)) {
      add(words, sign, before != null && sign.left() - before.right() > gap * Math.min(sign.size(), before.size()));
      before = sign;
    }
    return words;
  }

  /** The signs in the order in which they are read; those that run from left to right change places, so that each stands behind the one before it. */
  private static List<PrintedWord> read(List<PrintedWord> signs) {
    List<PrintedWord> read = new ArrayList<>();
    for (int i = 0; i < signs.size(); i++) {
      if (!forward(signs.get(i).text())) {
        read.add(turned(signs.get(i)));
        continue;
      }
      int last = end(signs, i);
      double edges = signs.get(i).left() + signs.get(last).right();
      for (int at = last; at >= i; at--) {
        PrintedWord sign = signs.get(at);
        read.add(new PrintedWord(sign.text(), sign.styles(), edges - sign.right(), edges - sign.left(), sign.baseline(), sign.size(), sign.apart()));
      }
      i = last;
    }
    return read;
  }

  /** The last sign of a stretch that runs from left to right and begins at an index. */
  private static int end(List<PrintedWord> signs, int start) {
    int end = start;
    for (int i = start; i < signs.size() && !backward(signs.get(i).text()); i++) {
      end = forward(signs.get(i).text()) ? i : end;
    }
    return end;
  }

  private static void add(List<PrintedWord> words, PrintedWord sign, boolean apart) {
    PrintedWord last = words.isEmpty() ? null : words.get(words.size() - 1);
    if (last == null || apart || last.superior() != sign.superior()) {
      words.add(sign.withApart(apart));
      return;
    }
    byte[] styles = java.util.Arrays.copyOf(last.styles(), last.styles().length + sign.styles().length);
    System.arraycopy(sign.styles(), 0, styles, last.styles().length, sign.styles().length);
    words.set(words.size() - 1, new PrintedWord(last.text() + sign.text(), styles, Math.min(last.left(), sign.left()), Math.max(last.right(), sign.right()),
        last.baseline(), last.size(), last.apart()));
  }

  /** A bracket that opens to the left is printed as one that closes to the right. */
  private static PrintedWord turned(PrintedWord sign) {
    int bracket = sign.text().length() == 1 ? BRACKETS.indexOf(sign.text()) : -1;
    return bracket < 0 ? sign : new PrintedWord(BRACKETS.substring(bracket ^ 1, (bracket ^ 1) + 1), sign.styles(), sign.left(), sign.right(), sign.baseline(), sign.size(), sign.apart());
  }

  private static boolean backward(String text) {
    return text.codePoints().map(Character::getDirectionality)
        .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  private static boolean forward(String text) {
    return !backward(text) && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
