package org.engross.source;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;

/** Names the formats that people have texts in and that are not read, so that they learn what to do instead of reading about bytes. */
final class ForeignFormat {
  private static final byte[] COMPOUND = bytes("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1");
  /** By the bytes that a file begins with, one character a byte. */
  private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();
  /** By what an archive declares itself to be. */
  private static final Map<String, String> KINDS = Map.of(
      "application/epub+zip", "an EPUB book", "application/vnd.oasis.opendocument.text", "an OpenDocument text (.odt)",
      "application/vnd.oasis.opendocument.spreadsheet", "an OpenDocument spreadsheet (.ods)");

  static {
    SIGNATURES.put("{\\rtf", "an RTF document");
    SIGNATURES.put("\u00FFWPC", "a WordPerfect document");
    SIGNATURES.put("%!PS", "a PostScript file");
    SIGNATURES.put("\u0089PNG", "a picture (PNG)");
    SIGNATURES.put("\u00FF\u00D8\u00FF", "a picture (JPEG)");
    SIGNATURES.put("GIF8", "a picture (GIF)");
    SIGNATURES.put("II*\0", "a picture (TIFF)");
    SIGNATURES.put("MM\0*", "a picture (TIFF)");
    SIGNATURES.put("AT&TFORM", "a DjVu file");
    SIGNATURES.put("\u001F\u008B", "a packed file (gzip)");
    SIGNATURES.put("7z\u00BC\u00AF", "an archive (7z)");
    SIGNATURES.put("Rar!", "an archive (RAR)");
    SIGNATURES.put("MIME-Version:", "a web archive (MHTML)");
    SIGNATURES.put("From: <Saved by", "a web archive (MHTML)");
  }

  private ForeignFormat() {}

  /**
   * Reports a file that is in a known format and not read.
   *
   * @return whether it was
   */
  static boolean reported(String file, byte[] bytes, Report report) {
    Position whole = Position.of(file);
    if (startsWith(bytes, COMPOUND)) {
      if (contains(bytes, "EncryptedPackage")) {
        report.add(MessageId.DOC_008, whole);
      } else if (contains(bytes, "WordDocument")) {
        report.add(MessageId.DOC_001, whole);
      } else {
        report.add(MessageId.DOC_002, whole, "a file of an old Office program");
      }
      return true;
    }
    Optional<String> name = SIGNATURES.entrySet().stream().filter(entry -> startsWith(bytes, bytes(entry.getKey()))).map(Map.Entry::getValue).findFirst();
    name.ifPresent(format -> report.add(MessageId.DOC_002, whole, format));
    return name.isPresent();
  }

  /** What an archive that is no Word document is. */
  static String name(ZipArchive archive) {
    byte[] kind = archive.part("mimetype");
    String declared = kind == null ? "" : new String(kind, StandardCharsets.US_ASCII).strip();
    if (KINDS.containsKey(declared)) {
      return KINDS.get(declared);
    }
    return archive.hasFolder("xl") ? "an Excel workbook (.xlsx)" : archive.hasFolder("ppt") ? "a PowerPoint file (.pptx)" : "an archive (ZIP)";
  }

  private static boolean startsWith(byte[] bytes, byte[] signature) {
    return bytes.length >= signature.length && java.util.Arrays.equals(bytes, 0, signature.length, signature, 0, signature.length);
  }

  /** Whether a name of a stream stands in a compound file, where names are UTF-16. */
  private static boolean contains(byte[] bytes, String name) {
    byte[] sought = name.getBytes(StandardCharsets.UTF_16LE);
    for (int at = 0; at + sought.length <= bytes.length; at++) {
      if (bytes[at] == sought[0] && java.util.Arrays.equals(bytes, at, at + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }

  private static byte[] bytes(String characters) {
    return characters.getBytes(StandardCharsets.ISO_8859_1);
  }
}
