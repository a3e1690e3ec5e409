package org.engross.source;

import java.util.List;

/**
 * What is printed on a page, held upright; lengths are in points, the origin is the upper left corner.
 *
 * @param number from 1
 * @param width of the page
 * @param height of the page
 * @param glyphs in the order in which the file prints them
 * @param across text that does not run the way of the others, such as a stamp up the margin
 * @param strokes thin horizontal lines
 * @param pictures how many pictures the page shows
 * @param unknown how many signs are drawn by a font that does not say which characters they are
 * @param mirrored whether the page is seen in a mirror, because its text runs from right to left
 */
record PdfPage(
    int number, double width, double height, List<PdfGlyph> glyphs, List<PdfGlyph> across, List<Stroke> strokes, int pictures, int unknown,
    boolean mirrored) {

  /** A thin horizontal line. */
  record Stroke(double left, double right, double y) {}
}
