package org.engross.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the encodings of files that neither bear a byte order mark nor are UTF-8. */
final class LegacyEncoding {
  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  /** Part of the JDK, though not of every Java platform. */
  private static final String MAC_ROMAN = "x-MacRoman";
  private static final Pattern DECLARED = Pattern.compile("(?i)<(?:meta\\b[^<>]*\\bcharset|\\?xml\\b[^<>]*\\bencoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})");
  private static final int BEGINNING = 4096;
  /** rule (WHATWG, Encoding): pages that say the first mean the second. */
  private static final Map<String, String> MEANT = Map.of(
      "iso-8859-1", "windows-1252", "us-ascii", "windows-1252", "latin1", "windows-1252", "iso-8859-9", "windows-1254", "gb2312", "GB18030", "gbk", "GB18030",
      "shift_jis", "windows-31j", "ks_c_5601-1987", "x-windows-949");

  /** An apostrophe or a quotation mark between letters and blanks, in one byte a character. */
  private static final Pattern WINDOWS_MARKS = Pattern.compile("(?<=[A-Za-z])\u0092(?=[a-z])|[\\s(]\u0093(?=[A-Za-z])|(?<=[A-Za-z.,;])\u0094[\\s,;.)]|\\s\u0096\\s");
  private static final Pattern MAC_MARKS = Pattern.compile("(?<=[A-Za-z])\u00D5(?=[a-z])|[\\s(]\u00D2(?=[A-Za-z])|(?<=[A-Za-z.,;])\u00D3[\\s,;.)]|\\s\u00D0\\s|(?<=[a-z])[\u008E\u008F\u008D\u0096\u0097](?=[a-z])");

  private LegacyEncoding() {}

  /** UTF-16 without a mark: its blanks and line ends have a zero on the same side, and no text has any other. */
  static Optional<Charset> wide(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] < Math.max(2, bytes.length / 100) || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    return Optional.of(zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
  }

  /** What a web page or an XML file declares itself to be; empty where it declares nothing that this Java knows. */
  static Optional<Charset> declared(byte[] bytes) {
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    String meant = MEANT.getOrDefault(name, name);
    try {
      return Charset.isSupported(meant) ? Optional.of(Charset.forName(meant)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** windows-1252, unless quotation marks and accents speak for a Macintosh of before 2001. */
  static Charset guess(byte[] bytes) {
    String raw = new String(bytes, StandardCharsets.ISO_8859_1);
    long windows = WINDOWS_MARKS.matcher(raw).results().count();
    long mac = MAC_MARKS.matcher(raw).results().count();
    return mac > windows && Charset.isSupported(MAC_ROMAN) ? Charset.forName(MAC_ROMAN) : WINDOWS_1252;
  }
}
