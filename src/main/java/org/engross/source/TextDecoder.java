package org.engross.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;

/** Bytes become characters: a byte order mark decides, else strict UTF-8, else windows-1252 with a warning. */
public final class TextDecoder {
  /** In bytes. The longest resolutions have some 300,000 characters; a longer file is not read. */
  public static final int LIMIT = 4 * 1024 * 1024;

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

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
    Optional<String> marked = byteOrderMark(bytes);
    Optional<String> text = marked.isPresent() ? marked : strict(StandardCharsets.UTF_8, bytes, 0);
    int control = text.isPresent() ? control(text.get()) : controlByte(bytes);
    if (control >= 0) {
      int shown = text.map(characters -> (int) characters.charAt(control)).orElseGet(() -> bytes[control] & 0xff);
      report.add(MessageId.FIL_002, whole, String.format("%02X", shown), control);
      return Optional.empty();
    }
    SourceText.Encoding encoding = encoding(bytes, text.isPresent());
    if (text.isEmpty()) {
      report.add(MessageId.FIL_003, whole);
      int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
      text = Optional.of(new String(bytes, mark, bytes.length - mark, WINDOWS_1252));
    }
    if (text.get().isBlank()) {
      report.add(MessageId.FIL_001, whole);
      return Optional.empty();
    }
    return Optional.of(new SourceText(new Origin(file, text.get()), sha256(bytes), encoding));
  }

  /** SHA-256 in hexadecimal. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static Optional<String> byteOrderMark(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return strict(StandardCharsets.UTF_8, bytes, 3);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(StandardCharsets.UTF_16BE, bytes, 2);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(StandardCharsets.UTF_16LE, bytes, 2);
    }
    return Optional.empty();
  }

  private static SourceText.Encoding encoding(byte[] bytes, boolean unicode) {
    boolean eight = startsWith(bytes, 0xEF, 0xBB, 0xBF);
    boolean big = startsWith(bytes, 0xFE, 0xFF);
    boolean little = startsWith(bytes, 0xFF, 0xFE);
    Charset charset = !unicode ? WINDOWS_1252 : big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    return new SourceText.Encoding(charset.name(), eight || unicode && (big || little));
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
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

  private static int controlByte(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      int unsigned = bytes[i] & 0xff;
      boolean undefined = unsigned == 0x81 || unsigned == 0x8D || unsigned == 0x8F || unsigned == 0x90 || unsigned == 0x9D;
      if (isControl((char) unsigned) || undefined) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isControl(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B' || c == '\u007F' || c == '\uFFFF';
  }
}
