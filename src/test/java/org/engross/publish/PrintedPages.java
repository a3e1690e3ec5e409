package org.engross.publish;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What a reader copies from pages of a book: the text and, apart, the notes at the foot. Left out are the heads and folios, which
 * stand in the margins, and the marks at the edge, which are written across.
 */
final class PrintedPages extends PDFTextStripper {
  private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
  private static final float HEAD = 17 * POINTS_PER_MILLIMETRE;
  private static final float FOOT = (234 - 24) * POINTS_PER_MILLIMETRE;
  /** Notes are set in 8.5 point, their own figures in 6; the figures that call them in 6.5. */
  private static final List<Float> NOTE_SIZES = List.of(8.5f, 6f);

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();

  private PrintedPages() {}

  /** The pages of the n-th text. */
  static PrintedPages ofText(BuiltBook book, PDDocument document, int n) throws IOException {
    List<PublishedText> texts = book.edition().texts();
    String next = n + 1 < texts.size() ? texts.get(n + 1).slug() : "cited-instruments";
    PrintedPages pages = new PrintedPages();
    pages.setStartPage(page(document, texts.get(n).slug()));
    pages.setEndPage(page(document, next) - 1);
    pages.getText(document);
    return pages;
  }

  /** The number, from 1, of the page that a named destination stands on. */
  static int page(PDDocument document, String name) throws IOException {
    PDPageDestination destination = new PDDocumentNameDictionary(document.getDocumentCatalog()).getDests().getValue(name);
    return destination.retrievePageNumber() + 1;
  }

  String text() {
    return BookWords.normal(text.toString());
  }

  String notes() {
    return BookWords.normal(notes.toString());
  }

  @Override
  protected void writeString(String words, List<TextPosition> characters) {
    for (TextPosition character : characters) {
      if (character.getDir() == 0 && character.getYDirAdj() > HEAD && character.getYDirAdj() < FOOT) {
        (NOTE_SIZES.contains(character.getFontSize()) ? notes : text).append(character.getUnicode());
      }
    }
  }

  @Override
  protected void writeWordSeparator() {
    separate();
  }

  @Override
  protected void writeLineSeparator() {
    separate();
  }

  private void separate() {
    text.append(' ');
    notes.append(' ');
  }
}
