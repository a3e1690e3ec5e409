package org.engross.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Origin;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;

/** Bytes of an XML file become characters, strictly. */
final class XmlCharacters {
  /** The longest resolutions have some 300,000 characters; more than this is not a resolution. */
  private static final int LIMIT = 16 * 1024 * 1024;

  /** rule (XML 1.0, 4.3.3): the encoding stands in the declaration at the very start. */
  private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]{0,100}?\\sencoding\\s*=\\s*[\"']([^\"'>]{1,40})[\"']");

  private XmlCharacters() {}

  /** Empty where the file is empty, too long, not text or not in the encoding it names, which is then reported. */
  static Optional<Origin> read(String file, byte[] content, Report report) {
    Position whole = Position.of(file);
    if (content.length > LIMIT) {
      report.add(MessageId.FIL_007, whole, content.length, LIMIT);
      return Optional.empty();
    }
    Optional<Charset> charset = charset(whole, content, report);
    Optional<Origin> origin = charset.flatMap(found -> decode(file, content, found, report));
    if (origin.isPresent() && origin.get().characters().isBlank()) {
      report.add(MessageId.FIL_001, whole);
      return Optional.empty();
    }
    return origin;
  }

  private static Optional<Charset> charset(Position whole, byte[] content, Report report) {
    if (startsWith(content, 0xFE, 0xFF) || startsWith(content, 0x00, '<')) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (startsWith(content, 0xFF, 0xFE) || startsWith(content, '<', 0x00)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    int start = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String head = new String(content, start, Math.min(content.length - start, 200), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    String name = declared.find() ? declared.group(1) : "UTF-8";
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      report.add(MessageId.XML_013, whole, name);
      return Optional.empty();
    }
  }

  private static Optional<Origin> decode(String file, byte[] content, Charset charset, Report report) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer characters = CharBuffer.allocate(content.length + 1);
    CoderResult result = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT).decode(bytes, characters, true);
    boolean marked = characters.position() > 0 && characters.get(0) == '\uFEFF';
    Origin origin = new Origin(file, characters.flip().subSequence(marked ? 1 : 0, characters.limit()).toString());
    int nul = origin.characters().indexOf('\0');
    if (nul >= 0) {
      report.add(MessageId.FIL_002, Position.of(file), "00", nul);
      return Optional.empty();
    }
    if (result.isError()) {
      Position at = origin.position(origin.characters().length());
      report.add(MessageId.XML_014, origin, at, String.format("%02X", content[bytes.position()]), charset.name());
      return Optional.empty();
    }
    return Optional.of(origin);
  }

  private static boolean startsWith(byte[] content, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= content.length || (content[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }
}
