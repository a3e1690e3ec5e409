package org.engross.source;

/**
 * A printed sign.
 *
 * @param text as Unicode; several characters where one sign stands for them ("fi")
 * @param left where it begins, in points from the left edge of the page
 * @param right where the next one would begin
 * @param baseline where it stands, in points from the top of the page
 * @param size of its type as printed, in points
 * @param style bits of {@link Style}; whether it is a superior only its neighbours tell, unless Unicode says so
 */
record PdfGlyph(String text, double left, double right, double baseline, double size, byte style) {

  boolean blank() {
    return text.isBlank() || text.equals("\u00A0");
  }
}
