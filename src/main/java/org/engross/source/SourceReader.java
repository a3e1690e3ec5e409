package org.engross.source;

import java.io.IOException;
import java.util.Optional;
import org.engross.diagnostic.Digests;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;

/** The front door of the package: the bytes of a file become lines, with everything that is not text marked. */
public final class SourceReader {
  /** In bytes. A longer file is not read, whatever it is; of text, {@link TextDecoder#LIMIT}. */
  public static final int LIMIT = 64 * 1024 * 1024;

  private final TextDecoder decoder = new TextDecoder();
  private final LineReader lines = new LineReader();
  private final PdfReader pdf = new PdfReader();
  private final Akn4unReader akn4un = new Akn4unReader();
  private final DocxReader docx = new DocxReader();
  private final EditionMarkdown markdown = new EditionMarkdown();
  private final HtmlReader html = new HtmlReader();

  /**
   * Reads a file; its bytes tell what it is, never its name.
   *
   * @param file the name to report it by
   * @return empty where nothing can be read, which is then reported
   */
  public Optional<SourceLines> read(String file, byte[] bytes, Report report) {
    if (bytes.length > LIMIT) {
      report.add(MessageId.DOC_003, Position.of(file), "more than " + LIMIT + " bytes");
      return Optional.empty();
    }
    if (ZipArchive.recognizes(bytes)) {
      return archive(file, bytes, report);
    }
    if (ForeignFormat.reported(file, bytes, report)) {
      return Optional.empty();
    }
    if (PdfReader.recognizes(bytes)) {
      return pdf.read(file, bytes, report);
    }
    return decoder.decode(file, bytes, report).flatMap(text -> characters(text, report));
  }

  private Optional<SourceLines> characters(SourceText text, Report report) {
    String characters = text.origin().characters();
    if (Akn4unReader.recognizes(characters)) {
      return akn4un.read(text, report);
    }
    if (EditionMarkdown.recognizes(characters)) {
      return Optional.of(markdown.read(text, report));
    }
    return HtmlReader.recognizes(characters) ? html.read(text, report) : Optional.of(lines.read(text));
  }

  private Optional<SourceLines> archive(String file, byte[] bytes, Report report) {
    Position whole = Position.of(file);
    try {
      ZipArchive archive = ZipArchive.read(bytes);
      if (DocxReader.recognizes(archive)) {
        return docx.read(file, archive, Digests.sha256(bytes), report);
      }
      report.add(MessageId.DOC_002, whole, ForeignFormat.name(archive));
    } catch (ZipArchive.Exceeded e) {
      report.add(MessageId.DOC_003, whole, e.getMessage());
    } catch (IOException e) {
      report.add(MessageId.DOC_004, whole, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }
    return Optional.empty();
  }
}
