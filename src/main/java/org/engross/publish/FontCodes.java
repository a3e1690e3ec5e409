package org.engross.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** What the codes of a font stand for: two bytes each, as FOP writes them. */
final class FontCodes {
  /** Stands where a word goes on in the next line (xslt/book/type.xsl). */
  private static final String SIGN = "\u00AD";
  private static final String SIGN_IN_MEANINGS = "00AD";
  private static final String HYPHEN_IN_MEANINGS = "002D";
  /** Where single codes have their meanings; ranges of codes look much alike. */
  private static final Pattern SINGLE_CODES = Pattern.compile("beginbfchar.*?endbfchar", Pattern.DOTALL);
  private static final Pattern MEANING = Pattern.compile("<(\\p{XDigit}+)>\\s*<(\\p{XDigit}+)>");

  private final COSStream meanings;
  private final CMap characters;
  /** As the content of a page has it; null where the font has none. */
  private final String sign;

  FontCodes(COSDictionary font) {
    meanings = font.getCOSStream(COSName.TO_UNICODE);
    try (InputStream stream = meanings.createInputStream()) {
      characters = new CMapParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
      byte[] code = characters.getCodesFromUnicode(SIGN);
      sign = code == null ? null : HexFormat.of().withUpperCase().formatHex(code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True where a string of the content may end with the sign. */
  boolean endsSomething(String content) {
    return sign != null && content.contains(sign + ">");
  }

  /** For readers that do not know what a replacement is the sign is a hyphen, as it looks. */
  void nameSign() throws IOException {
    if (sign == null) {
      return;
    }
    String text;
    try (InputStream stream = meanings.createInputStream()) {
      text = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    try (OutputStream stream = meanings.createOutputStream(COSName.FLATE_DECODE)) {
      String named = SINGLE_CODES.matcher(text).replaceAll(codes -> Matcher.quoteReplacement(MEANING.matcher(codes.group()).replaceAll(this::named)));
      stream.write(named.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private String named(MatchResult meaning) {
    boolean isSign = meaning.group(1).equalsIgnoreCase(sign) && meaning.group(2).equalsIgnoreCase(SIGN_IN_MEANINGS);
    return isSign ? "<" + meaning.group(1) + "> <" + HYPHEN_IN_MEANINGS + ">" : meaning.group();
  }

  /** Letters one by one, with what moves them. */
  List<COSBase> letters(COSArray shown) {
    List<COSBase> letters = new ArrayList<>();
    for (COSBase part : shown) {
      if (part instanceof COSString string) {
        byte[] codes = string.getBytes();
        for (int i = 0; i + 1 < codes.length; i += 2) {
          letters.add(new COSString(Arrays.copyOfRange(codes, i, i + 2), true));
        }
      } else {
        letters.add(part);
      }
    }
    return letters;
  }

  /** Letters as the content of a page has them, those side by side in one string. */
  static COSArray joined(List<COSBase> letters) {
    COSArray shown = new COSArray();
    StringBuilder run = new StringBuilder();
    for (COSBase letter : letters) {
      if (letter instanceof COSString string) {
        run.append(string.toHexString());
      } else {
        add(run, shown);
        shown.add(letter);
      }
    }
    add(run, shown);
    return shown;
  }

  private static void add(StringBuilder run, COSArray shown) {
    if (run.length() > 0) {
      shown.add(new COSString(HexFormat.of().parseHex(run), true));
      run.setLength(0);
    }
  }

  String text(List<COSBase> letters) {
    StringBuilder text = new StringBuilder();
    letters.forEach(letter -> text.append(character(letter)));
    return text.toString().replace(SIGN, "");
  }

  boolean endsWithSign(List<COSBase> letters) {
    return sign != null && !letters.isEmpty() && SIGN.equals(character(letters.get(letters.size() - 1)));
  }

  /** The place of the first blank behind something else, or behind the last letter; a blank that all begins with is taken for a letter. */
  int firstBlank(List<COSBase> letters) {
    int place = 0;
    boolean begun = false;
    while (place < letters.size() && !(begun && isBlank(letters.get(place)))) {
      begun |= !character(letters.get(place)).isEmpty();
      place++;
    }
    return place;
  }

  /** The place of the last blank; -1 where there is none. */
  int lastBlank(List<COSBase> letters) {
    int place = letters.size() - 1;
    while (place >= 0 && !isBlank(letters.get(place))) {
      place--;
    }
    return place;
  }

  private boolean isBlank(COSBase letter) {
    String character = character(letter);
    return !character.isEmpty() && (Character.isWhitespace(character.codePointAt(0)) || Character.isSpaceChar(character.codePointAt(0)));
  }

  /** Empty of what is no letter. */
  private String character(COSBase letter) {
    String character = letter instanceof COSString string ? characters.toUnicode(string.getBytes()) : "";
    return character == null ? "" : character;
  }
}
