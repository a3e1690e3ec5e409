package org.engross.source;

import java.util.Optional;
import org.engross.diagnostic.Report;

/** The front door of the package: the bytes of a file become lines, with everything that is not text marked. */
public final class SourceReader {
  private final TextDecoder decoder = new TextDecoder();
  private final LineReader lines = new LineReader();
  private final PdfReader pdf = new PdfReader();
  private final Akn4unReader akn4un = new Akn4unReader();

  /**
   * Reads a file; its bytes tell what it is, never its name.
   *
   * @param file the name to report it by
   * @return empty where nothing can be read, which is then reported
   */
  public Optional<SourceLines> read(String file, byte[] bytes, Report report) {
    if (PdfReader.recognizes(bytes)) {
      return pdf.read(file, bytes, report);
    }
    return decoder.decode(file, bytes, report)
        .flatMap(text -> Akn4unReader.recognizes(text.origin().characters()) ? akn4un.read(text, report) : Optional.of(lines.read(text)));
  }
}
