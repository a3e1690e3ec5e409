package org.engross.source;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Follows what draws a page and notes where every sign stands. Nothing is painted, no picture unpacked, no script run, no annotation
 * opened.
 */
final class PdfPageReader extends PDFStreamEngine {
  /** In points; a longer one is a drawing. */
  private static final int LONGEST_PATH = 1_000;

  private final PdfBudget budget;
  private final PdfFace face = new PdfFace();
  private final Map<COSDictionary, Long> formLengths = new HashMap<>();
  private final List<Point2D.Float> path = new ArrayList<>();
  private PdfPageCollector page;

  PdfPageReader(PdfBudget budget) {
    this.budget = budget;
    List.of(
            new BeginText(this), new EndText(this), new Concatenate(this), new Save(this), new Restore(this), new SetGraphicsStateParameters(this),
            new SetMatrix(this), new NextLine(this), new SetCharSpacing(this), new MoveText(this), new MoveTextSetLeading(this),
            new SetFontAndSize(this), new ShowText(this), new ShowTextAdjusted(this), new SetTextLeading(this), new SetTextRenderingMode(this),
            new SetTextRise(this), new SetWordSpacing(this), new SetTextHorizontalScaling(this), new ShowTextLine(this), new ShowTextLineAndSpace(this),
            new DrawObject(this))
        .forEach(this::addOperator);
  }

  /**
   * Follows a page as far as it goes.
   *
   * @throws IOException when it is damaged; {@link #readSoFar} then has what stands before the damage
   * @throws PdfBudget.Exceeded when the pages read so far ask for too much
   */
  void read(PDPage source) throws IOException {
    page = new PdfPageCollector(source.getCropBox(), source.getRotation());
    path.clear();
    budget.page();
    processPage(new MeasuredPage(source.getCOSObject()));
  }

  /** The page that was read last. */
  PdfPage readSoFar(int number) {
    return page.page(number);
  }

  /** A page that counts what draws it. */
  private final class MeasuredPage extends PDPage {
    MeasuredPage(COSDictionary dictionary) {
      super(dictionary);
    }

    @Override
    public RandomAccessRead getContentsForStreamParsing() throws IOException {
      RandomAccessRead contents = super.getContentsForStreamParsing();
      budget.drawing(contents.length());
      return contents;
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    budget.form(length(form));
    super.showForm(form);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    budget.form(length(form));
    super.showTransparencyGroup(form);
  }

  private long length(PDFormXObject form) throws IOException {
    Long known = formLengths.get(form.getCOSObject());
    if (known == null) {
      try (RandomAccessRead contents = form.getContentsForStreamParsing()) {
        known = contents.length();
      }
      formLengths.put(form.getCOSObject(), known);
    }
    return known;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.step();
    switch (operator.getName()) {
      case "m", "l" -> point(operands);
      case "re" -> rectangle(operands);
      case "S", "s", "f", "F", "f*", "B", "B*", "b", "b*" -> {
        page.drawn(path);
        path.clear();
      }
      case "n" -> path.clear();
      case "BI" -> page.picture();
      case "Do" -> {
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name && getResources() != null && getResources().isImageXObject(name)) {
          page.picture();
        }
      }
      default -> { }
    }
    super.processOperator(operator, operands);
  }

  /** A sign is noted and never drawn, so that no font runs a programme of its own. */
  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
    budget.sign();
    String text = font.toUnicode(code, GlyphList.getAdobeGlyphList());
    boolean unknown = text == null && !(font instanceof PDSimpleFont) || text != null && text.isEmpty();
    if (unknown) {
      text = "\uFFFD";
    } else if (text == null) {
      text = String.valueOf((char) code);
    }
    Point2D.Float end = matrix.transformPoint(displacement.getX(), displacement.getY());
    page.sign(text, unknown, matrix, end, face.style(font, matrix, getGraphicsState().getTextState().getRenderingMode()));
  }

  private void rectangle(List<COSBase> operands) {
    if (operands.size() >= 4 && operands.get(2) instanceof COSNumber width && operands.get(3) instanceof COSNumber height && point(operands)) {
      float x = ((COSNumber) operands.get(0)).floatValue() + width.floatValue();
      float y = ((COSNumber) operands.get(1)).floatValue() + height.floatValue();
      path.add(transformedPoint(x, y));
    }
  }

  private boolean point(List<COSBase> operands) {
    if (operands.size() < 2 || path.size() > LONGEST_PATH || !(operands.get(0) instanceof COSNumber x) || !(operands.get(1) instanceof COSNumber y)) {
      return false;
    }
    return path.add(transformedPoint(x.floatValue(), y.floatValue()));
  }
}
