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
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters the typeface of the book has, in every face, and which those that a user adds. */
final class Repertoire {
  private static final List<String> FACES = List.of("Regular", "Italic", "Bold", "BoldItalic");
  /**
   * The dashes and quotation marks of every text, for which the fonts, which have them with Latin-1, need not be opened; and what the stylesheets print otherwise
   * (xslt/book/type.xsl): the hyphen that does not break, and the sign for what could not be read.
   */
  private static final String USUAL = "–—‘’“”…\u2009\u2002\u2003\u200B\u2060\u2011\uFFFD";

  /** So many characters before and behind one show where it stands. */
  private static final int AROUND = 30;

  private final Typefaces further;
  private List<CmapLookup> faces;

  Repertoire(Typefaces further) {
    this.further = further;
  }

  /** The characters that no typeface has, by the slug of each text that has any; in the order of their code points. */
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
    return foreign(text).filter(character -> !further.has(character)).mapToObj(Character::toString).collect(Collectors.joining());
  }

  /** The words of a text in which one of some characters stands first, facts about it last; cut short, and empty where it stands in none. */
  static String where(PublishedText text, String characters) {
    String akn = Normalizer.normalize(new String(text.akn(), StandardCharsets.UTF_8), Normalizer.Form.NFC);
    int words = Math.max(0, akn.indexOf("</meta>"));
    int first = IntStream.concat(IntStream.range(words, akn.length()), IntStream.range(0, words)).filter(at -> characters.indexOf(akn.codePointAt(at)) >= 0).findFirst().orElse(-1);
    if (first < 0) {
      return "";
    }
    int start = Math.max(akn.lastIndexOf('>', first) + 1, first - AROUND);
    int end = akn.indexOf('<', first);
    return akn.substring(start, Math.min(end < 0 ? akn.length() : end, first + AROUND)).strip();
  }

  /** The typefaces besides that of the book which the texts need. */
  List<Typefaces.Family> further(List<PublishedText> texts) {
    return further.needed(texts.stream().flatMapToInt(this::foreign).filter(further::has).sorted().distinct().boxed().toList());
  }

  /** The characters of a text that the typeface of the book lacks. */
  private IntStream foreign(PublishedText text) {
    return Normalizer.normalize(new String(text.akn(), StandardCharsets.UTF_8), Normalizer.Form.NFC).codePoints().sorted().distinct().filter(this::isForeign);
  }

  /** True of a character that the typeface of the book lacks. */
  boolean isForeign(int character) {
    return character > 0xFF && USUAL.indexOf(character) < 0 && faces().stream().anyMatch(face -> face.getGlyphId(character) == 0);
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
