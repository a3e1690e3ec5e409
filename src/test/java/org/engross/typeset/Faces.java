package org.engross.typeset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The four faces of a typeface, embedded in a document. */
final class Faces {
  private final PDFont[] faces = new PDFont[4];

  Faces(PDDocument document) throws IOException {
    String[] names = {"Regular", "Italic", "Bold", "BoldItalic"};
    for (int i = 0; i < names.length; i++) {
      try (InputStream font = Faces.class.getResourceAsStream("/liberation/LiberationSerif-" + names[i] + ".ttf")) {
        faces[i] = PDType0Font.load(document, font);
      }
    }
  }

  PDFont of(Copy.Run run) {
    return faces[(run.italic() ? 1 : 0) + (run.bold() ? 2 : 0)];
  }

  /** In points, in type of this size; a call is set smaller. */
  double width(Copy.Run run, double size) {
    try {
      return of(run).getStringWidth(run.text()) / 1000 * (run.call() ? SetLine.CALL * size : size);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double blank(double size) {
    return width(Copy.Run.plain(" "), size);
  }
}
