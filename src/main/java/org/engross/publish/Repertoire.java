package org.engross.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the typeface of the book has. */
final class Repertoire {
  private static final List<String> FACES = List.of("Regular", "Italic", "Bold", "BoldItalic");
  /** Latin-1 and the dashes and quotation marks of every text; all faces have them, so the fonts need not be opened. */
  private static final String USUAL = "–—‘’“”…\u2009\u2002\u2003\u200B\u2060\u2011";

  private Repertoire() {}

  /** Whether a text is written in letters that the typeface has; a word in others is set with a mark in its place. */
  static boolean readable(PublishedText text) {
    String words = new String(text.akn(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
    long other = words.codePoints().filter(character -> {
      Character.UnicodeScript script = Character.UnicodeScript.of(character);
      return script == Character.UnicodeScript.ARABIC || script == Character.UnicodeScript.HAN;
    }).count();
    return other * 5 < words.codePoints().filter(Character::isLetter).count();
  }

  /** The characters of the texts that some face lacks, each once, in the order of their code points. */
  static String lacking(List<PublishedText> texts) throws IOException {
    Set<Integer> unusual = new TreeSet<>();
    for (PublishedText text : texts) {
      new String(text.akn(), StandardCharsets.UTF_8).codePoints()
          .filter(character -> character > 0xFF && USUAL.indexOf(character) < 0)
          .forEach(unusual::add);
    }
    StringBuilder lacking = new StringBuilder();
    if (!unusual.isEmpty()) {
      List<CmapLookup> faces = faces();
      for (int character : unusual) {
        if (faces.stream().anyMatch(face -> face.getGlyphId(character) == 0)) {
          lacking.appendCodePoint(character);
        }
      }
    }
    return lacking.toString();
  }

  private static List<CmapLookup> faces() throws IOException {
    List<CmapLookup> faces = new ArrayList<>();
    for (String face : FACES) {
      try (InputStream stream = Repertoire.class.getResourceAsStream("/liberation/LiberationSerif-" + face + ".ttf");
          TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
        faces.add(font.getUnicodeCmapLookup());
      }
    }
    return faces;
  }
}
