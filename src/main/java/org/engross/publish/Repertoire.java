package org.engross.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the typeface of the book has, in every face. */
final class Repertoire {
  private static final List<String> FACES = List.of("Regular", "Italic", "Bold", "BoldItalic");
  /**
   * The dashes and quotation marks of every text, for which the fonts, which have them with Latin-1, need not be opened; and what the stylesheets print otherwise
   * (xslt/book/type.xsl): the hyphen that does not break, and the sign for what could not be read.
   */
  private static final String USUAL = "–—‘’“”…\u2009\u2002\u2003\u200B\u2060\u2011\uFFFD";

  private List<CmapLookup> faces;

  /** The characters that the typeface lacks, by the slug of each text that has any; in the order of their code points. */
  Map<String, String> lacking(List<PublishedText> texts) {
    Map<String, String> lacking = new LinkedHashMap<>();
    for (PublishedText text : texts) {
      String own = lacking(text);
      if (!own.isEmpty()) {
        lacking.put(text.slug(), own);
      }
    }
    return lacking;
  }

  private String lacking(PublishedText text) {
    return Normalizer.normalize(new String(text.akn(), StandardCharsets.UTF_8), Normalizer.Form.NFC).codePoints()
        .filter(character -> character > 0xFF && USUAL.indexOf(character) < 0).sorted().distinct()
        .filter(character -> faces().stream().anyMatch(face -> face.getGlyphId(character) == 0))
        .mapToObj(Character::toString).collect(Collectors.joining());
  }

  /** True of a character that has no shape and can be left out: a mark of the direction of writing. */
  static boolean isUnseen(int character) {
    return Character.getType(character) == Character.FORMAT;
  }

  private List<CmapLookup> faces() {
    if (faces == null) {
      faces = new ArrayList<>();
      for (String face : FACES) {
        try (InputStream stream = Repertoire.class.getResourceAsStream("/liberation/LiberationSerif-" + face + ".ttf");
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
          faces.add(font.getUnicodeCmapLookup());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return faces;
  }
}
