package org.engross.source;

import java.util.Optional;
import org.engross.diagnostic.Report;

/** The front door of the package: the bytes of a file become lines, with everything that is not text marked. */
public final class SourceReader {
  private final TextDecoder decoder = new TextDecoder();
  private final LineReader lines = new LineReader();
  private final PdfReader pdf = new PdfReader();

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
    return decoder.decode(file, bytes, report).map(lines::read);
  }
}
