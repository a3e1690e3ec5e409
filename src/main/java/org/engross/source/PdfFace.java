package org.engross.source;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Tells bold and italic from the font, and from how a program without the right font feigns it. */
final class PdfFace {
  private static final float BOLD_WEIGHT = 600;
  /** A sign leaning more than this, in parts of its height, is slanted on purpose; real italics lean 0.2 to 0.3. */
  private static final double SLANT = 0.1;

  private final Map<PDFont, Byte> known = new HashMap<>();

  /** Bits of {@link Style}. */
  byte style(PDFont font, Matrix matrix, RenderingMode mode) {
    byte style = known.computeIfAbsent(font, PdfFace::read);
    if (Math.abs(matrix.getShearX()) > SLANT * Math.abs(matrix.getScaleY()) && Math.abs(matrix.getShearY()) < 0.01 * Math.abs(matrix.getScaleX())) {
      style |= Style.ITALIC;
    }
    return mode == RenderingMode.FILL_STROKE ? (byte) (style | Style.BOLD) : style;
  }

  private static Byte read(PDFont font) {
    String name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
    PDFontDescriptor descriptor = font.getFontDescriptor();
    boolean italic = name.contains("ital") || name.contains("obli") || descriptor != null && (descriptor.isItalic() || descriptor.getItalicAngle() != 0);
    boolean bold = name.contains("bold") || name.contains("black") || name.contains("heavy")
        || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    return (byte) ((italic ? Style.ITALIC : 0) | (bold ? Style.BOLD : 0));
  }
}
