package org.engross.source;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.engross.source.PdfPage.Stroke;

/** Gathers what a page shows and turns it upright, whichever way the page or its text lies. */
final class PdfPageCollector {
  /** A line thicker than this is a bar. */
  private static final double THIN = 2.5;
  /** A shape with more sides is a drawing, no line of a page. */
  private static final int LINES_OF_A_PATH = 1_000;
  private static final int LINES_OF_A_PAGE = 5_000;
  private static final String SUPERIORS = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";

  private final PDRectangle box;
  private final int rotation;
  /** By quarter turns of their text. */
  private final List<List<Sign>> signs = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  private final List<Point2D.Float[]> lines = new ArrayList<>();
  private int pictures;
  private int unknown;

  /** A sign in the space of the file. */
  private record Sign(String text, double x, double y, double endX, double endY, double size, byte style) {}

  PdfPageCollector(PDRectangle box, int rotation) {
    this.box = box;
    this.rotation = Math.floorMod(rotation / 90, 4);
  }

  void picture() {
    pictures++;
  }

  void sign(String text, boolean nameless, Matrix matrix, Point2D.Float end, byte style) {
    double x = matrix.getTranslateX();
    double y = matrix.getTranslateY();
    double size = Math.hypot(matrix.getShearX(), matrix.getScaleY());
    if (!Double.isFinite(x + y + end.x + end.y + size) || size <= 0 || !box.contains((float) x, (float) y)) {
      return;
    }
    unknown += nameless ? 1 : 0;
    int superior = SUPERIORS.indexOf(text);
    String characters = superior >= 0 && text.length() == 1 ? String.valueOf(superior) : characters(text);
    byte set = superior >= 0 && text.length() == 1 ? (byte) (style | Style.SUPERSCRIPT) : style;
    signs.get(quarter(matrix)).add(new Sign(characters, x, y, end.x, end.y, size, set));
  }

  /** The shape that was drawn: kept if it is a thin horizontal line, in whichever way the page is turned. */
  void drawn(List<Point2D.Float> path) {
    for (int i = 0; i + 1 < Math.min(path.size(), LINES_OF_A_PATH) && lines.size() < LINES_OF_A_PAGE; i += 2) {
      lines.add(new Point2D.Float[] {path.get(i), path.get(i + 1)});
    }
  }

  /** The page so turned that most of its text runs from left to right. */
  PdfPage page(int number) {
    int turned = 0;
    for (int quarter = 1; quarter < 4; quarter++) {
      turned = signs.get(quarter).size() > signs.get(turned).size() ? quarter : turned;
    }
    if (signs.get(turned).isEmpty()) {
      turned = Math.floorMod(-rotation, 4);
    }
    AffineTransform upright = upright(turned);
    List<PdfGlyph> glyphs = new ArrayList<>();
    List<PdfGlyph> across = new ArrayList<>();
    for (int quarter = 0; quarter < 4; quarter++) {
      for (Sign sign : signs.get(quarter)) {
        (quarter == turned ? glyphs : across).add(glyph(sign, upright));
      }
    }
    boolean sideways = turned % 2 == 1;
    double width = sideways ? box.getHeight() : box.getWidth();
    double height = sideways ? box.getWidth() : box.getHeight();
    boolean mirrored = RightToLeft.page(glyphs);
    List<Stroke> strokes = new ArrayList<>();
    for (Point2D.Float[] line : lines) {
      Point2D a = upright.transform(line[0], null);
      Point2D b = upright.transform(line[1], null);
      if (Math.abs(a.getY() - b.getY()) <= THIN && Math.abs(a.getX() - b.getX()) > 3 * THIN) {
        double left = Math.min(a.getX(), b.getX());
        double right = Math.max(a.getX(), b.getX());
        strokes.add(new Stroke(mirrored ? width - right : left, mirrored ? width - left : right, (a.getY() + b.getY()) / 2));
      }
    }
    return new PdfPage(number, width, height, mirrored ? RightToLeft.mirrored(glyphs, width) : glyphs, across, strokes, pictures, unknown, mirrored);
  }

  private static PdfGlyph glyph(Sign sign, AffineTransform upright) {
    Point2D start = upright.transform(new Point2D.Double(sign.x, sign.y), null);
    Point2D end = upright.transform(new Point2D.Double(sign.endX, sign.endY), null);
    return new PdfGlyph(
        sign.text, Math.min(start.getX(), end.getX()), Math.max(start.getX(), end.getX()), start.getY(), sign.size, sign.style);
  }

  /** From the space of the file, whose y grows upwards, to that of the page with text turned by so many quarters set upright. */
  private AffineTransform upright(int quarters) {
    double left = box.getLowerLeftX();
    double bottom = box.getLowerLeftY();
    double right = box.getUpperRightX();
    double top = box.getUpperRightY();
    return switch (quarters) {
      case 1 -> new AffineTransform(0, 1, 1, 0, -bottom, -left);
      case 2 -> new AffineTransform(-1, 0, 0, 1, right, -bottom);
      case 3 -> new AffineTransform(0, -1, -1, 0, top, right);
      default -> new AffineTransform(1, 0, 0, -1, -left, top);
    };
  }

  private static int quarter(Matrix matrix) {
    double turn = Math.atan2(matrix.getShearY(), matrix.getScaleX());
    return Math.floorMod((int) Math.round(turn / (Math.PI / 2)), 4);
  }

  /** Ligatures and the forms that Arabic letters take in a word become letters, odd blanks plain ones; a control character is no text. */
  private static String characters(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB06' || c >= '\uFB50' && c <= '\uFBFF' || c >= '\uFE80' && c <= '\uFEFC') {
        plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
      } else if (c == '\u00AD') {
        // Word prints some hyphens as soft ones; printed is printed
        plain.append('-');
      } else {
        plain.append(Character.isISOControl(c) || Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c);
      }
    }
    return plain.toString();
  }
}
