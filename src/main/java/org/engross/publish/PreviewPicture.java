package org.engross.publish;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The picture that others show beside a link to a page: symbol, title, body and date, and a bar for each paragraph. Letters are drawn as the
 * outlines of the book's typefaces, so the typefaces of the machine do not matter.
 */
final class PreviewPicture {
  static final int WIDTH = 1200;
  static final int HEIGHT = 630;
  private static final int LEFT = 80;
  private static final int BARS = 960;
  private static final int BARS_TOP = 86;
  private static final int BARS_HEIGHT = HEIGHT - 2 * BARS_TOP;
  /** The nearest that two bars may stand; of more paragraphs than fit so, only some are drawn. */
  private static final int STEP = 3;
  private static final Color GROUND = new Color(0xFCFBF8);
  private static final Color TEXT = new Color(0x1C1B19);
  private static final Color MUTED = new Color(0x5A5650);
  private static final Color LINK = new Color(0x0B4F8A);
  private static final Color RULE = new Color(0x8A857C);

  private final TrueTypeFont serif = typeface("/liberation/LiberationSerif-Bold.ttf");
  private final TrueTypeFont sans = typeface("/liberation/LiberationSans-Regular.ttf");

  /**
   * What a picture shows.
   *
   * @param symbol at its head
   * @param line at its foot, such as the body and the date
   * @param light the lengths of the bars that come first, of preambular paragraphs
   * @param dark those of the others
   */
  record Shown(String symbol, String title, String line, List<Integer> light, List<Integer> dark) {}

  /** Draws a picture as PNG of 1200 by 630 points, the form that Open Graph asks for. */
  byte[] png(Shown shown) throws IOException {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(GROUND);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    int room = (shown.light().isEmpty() && shown.dark().isEmpty() ? WIDTH - LEFT : BARS - 60) - LEFT;
    // A title in letters that the typeface does not have, or that run from right to left, is left to the page.
    boolean readable = written(shown.title());
    draw(pen, sans, shown.symbol(), LEFT, 118, 30, MUTED);
    if (readable) {
      drawTitle(pen, shown.title(), room);
    } else {
      draw(pen, serif, shown.symbol(), LEFT, 250, 64, TEXT);
    }
    pen.setColor(RULE);
    pen.fill(new Rectangle2D.Double(LEFT, HEIGHT - 132, 64, 3));
    List<String> foot = lines(sans, shown.line(), 28, room);
    for (int line = 0; line < Math.min(2, foot.size()); line++) {
      draw(pen, sans, foot.get(line), LEFT, HEIGHT - 86 + 36.0 * line, 28, MUTED);
    }
    drawBars(pen, shown);
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }

  private void drawTitle(Graphics2D pen, String title, int room) {
    double size = 68;
    List<String> lines = lines(serif, title, size, room);
    while (lines.size() * size > 272 && size > 40) {
      size -= 4;
      lines = lines(serif, title, size, room);
    }
    int most = (int) (300 / (size * 1.16));
    for (int line = 0; line < Math.min(most, lines.size()); line++) {
      String words = line == most - 1 && lines.size() > most ? lines.get(line) + " …" : lines.get(line);
      draw(pen, serif, words, LEFT, 140 + size * (1 + 1.16 * line), size, TEXT);
    }
  }

  private static void drawBars(Graphics2D pen, Shown shown) {
    int count = shown.light().size() + shown.dark().size();
    List<Integer> all = new ArrayList<>(shown.light());
    all.addAll(shown.dark());
    int longest = all.stream().mapToInt(length -> length).max().orElse(1);
    int drawn = Math.min(count, BARS_HEIGHT / STEP);
    double step = Math.min(40, (double) BARS_HEIGHT / Math.max(1, drawn));
    for (int bar = 0; bar < drawn; bar++) {
      int paragraph = (int) ((long) bar * count / drawn);
      pen.setColor(paragraph < shown.light().size() ? RULE : LINK);
      pen.fill(new Rectangle2D.Double(BARS, BARS_TOP + bar * step, Math.max(4, 160.0 * all.get(paragraph) / longest), step * 0.6));
    }
  }

  /** The words in as few lines as there is room for, each about as long as the others. */
  private static List<String> lines(TrueTypeFont typeface, String words, double size, double room) {
    List<String> best = cut(typeface, words, size, room);
    for (double narrower = room - 10; narrower > 0 && cut(typeface, words, size, narrower).size() == best.size(); narrower -= 10) {
      best = cut(typeface, words, size, narrower);
    }
    return best;
  }

  private static List<String> cut(TrueTypeFont typeface, String words, double size, double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split("\\s+")) {
      if (!line.isEmpty() && width(typeface, line + " " + word, size) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private boolean written(String words) {
    return words.codePoints().allMatch(letter -> glyph(serif, letter) != 0 && Character.getDirectionality(letter) != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && Character.getDirectionality(letter) != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  private static double width(TrueTypeFont typeface, String words, double size) {
    return words.codePoints().mapToDouble(letter -> advance(typeface, letter, size)).sum();
  }

  private static double advance(TrueTypeFont typeface, int letter, double size) {
    try {
      return typeface.getAdvanceWidth(glyph(typeface, letter)) * size / typeface.getUnitsPerEm();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int glyph(TrueTypeFont typeface, int letter) {
    try {
      return typeface.getUnicodeCmapLookup().getGlyphId(letter);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void draw(Graphics2D pen, TrueTypeFont typeface, String words, double left, double base, double size, Color colour) {
    pen.setColor(colour);
    double at = left;
    for (int letter : words.codePoints().toArray()) {
      try {
        double scale = size / typeface.getUnitsPerEm();
        AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, base);
        var outline = typeface.getGlyph().getGlyph(glyph(typeface, letter));
        if (outline != null) {
          pen.fill(place.createTransformedShape(outline.getPath()));
        }
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      at += advance(typeface, letter, size);
    }
  }

  private static TrueTypeFont typeface(String path) {
    try (InputStream stream = PreviewPicture.class.getResourceAsStream(path)) {
      return new TTFParser().parse(new RandomAccessReadBuffer(stream));
    } catch (IOException e) {
      throw new IllegalStateException(path, e);
    }
  }
}
