package org.engross.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.engross.diagnostic.Digests;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;

/**
 * Bytes become characters: a byte order mark decides, else the zeros of UTF-16, else strict UTF-8, else what the file declares, else the
 * old encoding that its quotation marks speak for, with a warning.
 */
public final class TextDecoder {
  /** In bytes. The longest resolutions have some 300,000 characters; a longer file is not read. */
  public static final int LIMIT = 4 * 1024 * 1024;
  /** A volume of official records has some fifty thousand. */
  private static final int MOST_LINES = 100_000;

  /**
   * Decodes a file.
   *
   * @param file the name to report it by
   * @return empty where the file is empty, too long or not text, which is then reported
   */
  public Optional<SourceText> decode(String file, byte[] bytes, Report report) {
    Position whole = Position.of(file);
    if (bytes.length > LIMIT) {
      report.add(MessageId.FIL_007, whole, bytes.length, LIMIT);
      return Optional.empty();
    }
    Decoded decoded = decoded(bytes);
    boolean old = decoded.charset.equals(LegacyEncoding.WINDOWS_1252);
    // bytes that windows-1252 has no character for
    int control = old && decoded.text.indexOf('\uFFFD') >= 0 ? decoded.text.indexOf('\uFFFD') : control(decoded.text);
    if (control >= 0) {
      int shown = old ? bytes[control + decoded.mark] & 0xff : decoded.text.charAt(control);
      report.add(MessageId.FIL_002, whole, String.format("%02X", shown), control);
      return Optional.empty();
    }
    if (decoded.warning != null) {
      report.add(decoded.warning, whole, decoded.charset.name());
    }
    if (decoded.text.isBlank()) {
      report.add(MessageId.FIL_001, whole);
      return Optional.empty();
    }
    Origin origin = new Origin(file, decoded.text);
    if (origin.lines() > MOST_LINES) {
      report.add(MessageId.FIL_011, whole, origin.lines(), MOST_LINES);
      return Optional.empty();
    }
    SourceText.Encoding encoding = new SourceText.Encoding(decoded.charset.name(), decoded.mark > 0);
    return Optional.of(new SourceText(origin, Digests.sha256(bytes), encoding));
  }

  /**
   * @param mark length of the byte order mark
   * @param warning null where the encoding is certain
   */
  private record Decoded(String text, Charset charset, int mark, MessageId warning) {}

  private static Decoded decoded(byte[] bytes) {
    for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
      byte[] mark = "\uFEFF".getBytes(charset);
      if (bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)) {
        Optional<String> text = strict(charset, bytes, mark.length);
        if (text.isPresent()) {
          return new Decoded(text.get(), charset, mark.length, null);
        }
      }
    }
    Optional<Charset> wide = LegacyEncoding.wide(bytes);
    Optional<String> text = wide.flatMap(charset -> strict(charset, bytes, 0)).filter(characters -> control(characters) < 0);
    if (text.isPresent()) {
      return new Decoded(text.get(), wide.get(), 0, MessageId.FIL_010);
    }
    text = strict(StandardCharsets.UTF_8, bytes, 0);
    if (text.isPresent()) {
      return new Decoded(text.get(), StandardCharsets.UTF_8, 0, null);
    }
    Optional<Charset> declared = LegacyEncoding.declared(bytes);
    text = declared.flatMap(charset -> strict(charset, bytes, 0));
    if (text.isPresent()) {
      return new Decoded(text.get(), declared.get(), 0, null);
    }
    int mark = bytes.length > 2 && (bytes[0] & 0xff) == 0xEF && (bytes[1] & 0xff) == 0xBB && (bytes[2] & 0xff) == 0xBF ? 3 : 0;
    Charset charset = LegacyEncoding.guess(bytes);
    MessageId warning = charset.equals(LegacyEncoding.WINDOWS_1252) ? MessageId.FIL_003 : MessageId.FIL_010;
    return new Decoded(new String(bytes, mark, bytes.length - mark, charset), charset, mark, warning);
  }

  private static Optional<String> strict(Charset charset, byte[] bytes, int start) {
    try {
      CharBuffer characters =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, start, bytes.length - start));
      return Optional.of(characters.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Index of the first control character that no text has, or -1. */
  private static int control(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B' || c == '\u007F' || c == '\uFFFF';
  }
}
