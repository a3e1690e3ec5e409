package org.engross.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Signs become words, words become rows; small figures above a row become its superiors. */
final class RowBuilder {
  /** Two signs of one word may stand this far apart, in parts of their size: printers' kerning shifts them by up to 0.15. */
  private static final double KERNING = 0.25;
  /** Where a page prints no blanks, words are as near as this. */
  private static final double CLOSE = 0.16;
  /** A blank that was squeezed to less than this, in parts of the type, is none: the two sides were set close. */
  private static final double SQUEEZED = 0.08;
  /** Words stand in one row if their feet differ by no more than this part of their size. */
  private static final double LEVEL = 0.25;

  /** So many times larger is the type beside a superior. */
  private static final double SMALLER = 1.25;
  /** In parts of the type: how far before the text of a note its marker stands. */
  private static final double MARKER_SPACE = 8;
  private static final Pattern MARKER = Pattern.compile("\\(?(?:\\d{1,3}|[a-z]|\\*{1,3}|[\u2020\u2021\u00a7])[/.)]*");
  /** How many rows further a superior may find its words: those of two columns lie among one another. */
  private static final int NEAR = 9;
  /** How many words to either side of its place a superior looks at in a row; words overlap by a hair only. */
  private static final int NEIGHBOURS = 3;

  private final int page;
  private final double gap;
  /** Whether the page is seen in a mirror, because its text runs from right to left. */
  private final boolean mirrored;
  private final List<PrintedWord> words = new ArrayList<>();

  private RowBuilder(PdfPage page, List<PdfGlyph> glyphs) {
    this.page = page.number();
    this.mirrored = page.mirrored();
    long blanks = glyphs.stream().filter(PdfGlyph::blank).count();
    this.gap = blanks * 20 > glyphs.size() ? KERNING : CLOSE;
  }

  /** The rows of a page from top to bottom. */
  static List<PrintedRow> read(PdfPage page) {
    return read(page, page.glyphs());
  }

  static List<PrintedRow> read(PdfPage page, List<PdfGlyph> glyphs) {
    RowBuilder builder = new RowBuilder(page, glyphs);
    builder.words(glyphs);
    return builder.rows();
  }

  /** Signs in the order of the file; whatever breaks that order begins a new word, which the row will join again if it stands close. */
  private void words(List<PdfGlyph> glyphs) {
    Map<String, PdfGlyph> seen = new HashMap<>();
    List<PdfGlyph> word = new ArrayList<>();
    boolean apart = false;
    for (PdfGlyph glyph : glyphs) {
      if (!glyph.blank() && printedTwice(seen, glyph)) {
        continue;
      }
      if (glyph.blank() || mirrored || !word.isEmpty() && !joins(word.get(word.size() - 1), glyph)) {
        close(word, apart);
        apart = glyph.blank();
      }
      if (!glyph.blank()) {
        word.add(glyph);
      }
    }
    close(word, apart);
  }

  private void close(List<PdfGlyph> word, boolean apart) {
    if (word.isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder();
    word.forEach(glyph -> text.append(glyph.text()));
    byte[] styles = new byte[text.length()];
    int at = 0;
    double right = word.get(0).right();
    for (PdfGlyph glyph : word) {
      for (int i = 0; i < glyph.text().length(); i++) {
        styles[at++] = glyph.style();
      }
      right = Math.max(right, glyph.right());
    }
    PdfGlyph first = word.get(0);
    words.add(new PrintedWord(text.toString(), styles, first.left(), right, first.baseline(), first.size(), apart));
    word.clear();
  }

  private boolean joins(PdfGlyph last, PdfGlyph next) {
    double size = Math.min(last.size(), next.size());
    double space = next.left() - last.right();
    return Math.abs(last.baseline() - next.baseline()) < 0.05 * size
        && Math.max(last.size(), next.size()) < 1.05 * size
        && space < gap * size
        && space > -0.5 * size;
  }

  /** rule: a sign printed again upon itself, a hair aside, only looks bolder. */
  private static boolean printedTwice(Map<String, PdfGlyph> seen, PdfGlyph glyph) {
    String key = glyph.text() + Math.round(glyph.baseline());
    PdfGlyph before = seen.put(key, glyph);
    return before != null
        && Math.abs(before.left() - glyph.left()) < 0.15 * (glyph.right() - glyph.left())
        && Math.abs(before.baseline() - glyph.baseline()) < 0.1 * glyph.size();
  }

  private List<PrintedRow> rows() {
    words.sort(Comparator.comparingDouble(PrintedWord::baseline).thenComparingDouble(PrintedWord::left));
    List<List<PrintedWord>> rows = new ArrayList<>();
    for (PrintedWord word : words) {
      List<PrintedWord> row = rowFor(rows, word);
      if (row == null) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(word);
    }
    raise(rows);
    List<PrintedRow> printed = new ArrayList<>();
    for (List<PrintedWord> row : rows) {
      if (!row.isEmpty()) {
        printed.add(PrintedRow.of(page, spaced(row)));
      }
    }
    printed.sort(Comparator.comparingDouble(PrintedRow::baseline));
    return printed;
  }

  private static List<PrintedWord> rowFor(List<List<PrintedWord>> rows, PrintedWord word) {
    for (int i = rows.size() - 1; i >= Math.max(0, rows.size() - 4); i--) {
      PrintedWord first = rows.get(i).get(0);
      if (Math.abs(first.baseline() - word.baseline()) <= LEVEL * Math.min(first.size(), word.size())) {
        return rows.get(i);
      }
    }
    return null;
  }

  /** Small words beside larger ones whose foot stands lower are their superiors; those that stand a little lower are inferiors. */
  private static void raise(List<List<PrintedWord>> rows) {
    Set<PrintedWord> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    rows.forEach(row -> row.sort(Comparator.comparingDouble(PrintedWord::left)));
    for (int i = 0; i < rows.size(); i++) {
      List<PrintedWord> small = rows.get(i);
      for (int at = small.size() - 1; at >= 0; at--) {
        PrintedWord word = small.get(at);
        if (placed.contains(word)) {
          continue;
        }
        Beside beside = beside(rows, i, word, RowBuilder::follows);
        if (beside == null && MARKER.matcher(word.text()).matches()) {
          beside = beside(rows, i, word, RowBuilder::precedes);
        }
        if (beside != null) {
          PrintedWord set = word.baseline() < beside.large.baseline() ? word.asSuperior() : word;
          placed.add(set);
          beside.row.add(place(beside.row, set.left()), set);
          small.remove(at);
        }
      }
    }
  }

  /** A word of a row, beside which a smaller one stands. */
  private record Beside(List<PrintedWord> row, PrintedWord large) {}

  /** Rows have their words from left to right, so that only the neighbours of a place need to be looked at. */
  private static Beside beside(List<List<PrintedWord>> rows, int at, PrintedWord word, BiPredicate<PrintedWord, PrintedWord> fits) {
    for (int other = Math.max(0, at - NEAR); other < Math.min(rows.size(), at + NEAR); other++) {
      List<PrintedWord> row = rows.get(other);
      int place = other == at ? 0 : place(row, word.left());
      for (int i = Math.max(0, place - NEIGHBOURS); other != at && i < Math.min(row.size(), place + NEIGHBOURS); i++) {
        if (fits.test(word, row.get(i))) {
          return new Beside(row, row.get(i));
        }
      }
    }
    return null;
  }

  /** The index of the first word that begins further right. */
  private static int place(List<PrintedWord> row, double left) {
    int low = 0;
    int high = row.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (row.get(middle).left() > left) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Whether it stands at the end of a larger word, as the call of a note does. */
  private static boolean follows(PrintedWord word, PrintedWord large) {
    double after = word.left() - large.right();
    return smaller(word, large) && after > -0.3 * word.size() && after < 0.6 * large.size();
  }

  /** Whether it stands before a larger word, as the marker of a note does. */
  private static boolean precedes(PrintedWord word, PrintedWord large) {
    double before = large.left() - word.right();
    return smaller(word, large) && word.baseline() < large.baseline() && before > -0.3 * word.size() && before < MARKER_SPACE * large.size();
  }

  private static boolean smaller(PrintedWord word, PrintedWord large) {
    double raised = large.baseline() - word.baseline();
    boolean level = raised > 0.12 * large.size() && raised < 0.75 * large.size() || raised < 0 && raised > -0.4 * large.size();
    return level && large.size() >= SMALLER * word.size() && !large.superior();
  }

  /** The words from left to right; those the file printed apart stand apart only if something is between them. */
  private List<PrintedWord> spaced(List<PrintedWord> row) {
    row.sort(Comparator.comparingDouble(PrintedWord::left));
    if (mirrored) {
      return RightToLeft.words(row, CLOSE);
    }
    List<PrintedWord> spaced = new ArrayList<>();
    PrintedWord last = null;
    for (PrintedWord word : row) {
      boolean wide = last != null && word.left() - last.right() > gap * Math.min(last.size(), word.size());
      boolean apart = last != null && (wide || word.apart() && word.left() - last.right() > SQUEEZED * word.size());
      spaced.add(word.withApart(apart));
      last = word;
    }
    return spaced;
  }
}
