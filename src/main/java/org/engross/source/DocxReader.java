package org.engross.source;

import java.io.IOException;
import java.util.Optional;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;

/** Reads a Word document (.docx) as lines of text: a paragraph a line, then the notes, each with the marker that Word would print. */
final class DocxReader {

  /** Whether an archive is a Word document. */
  static boolean recognizes(ZipArchive archive) {
    return archive.has("[Content_Types].xml") && archive.hasFolder("word");
  }

  /**
   * Reads a document.
   *
   * @param file the name to report it by
   * @param sha256 of its bytes
   * @return empty where it is damaged or holds no text, which is then reported
   */
  Optional<SourceLines> read(String file, ZipArchive archive, String sha256, Report report) {
    Position whole = Position.of(file);
    try {
      DocxText text = new DocxText(new DocxPackage(archive));
      SourceLines lines = text.write().finish(file, sha256, Shape.DOCX);
      if (text.changes() > 0) {
        report.add(MessageId.DOC_005, whole, text.changes());
      }
      if (text.comments() > 0) {
        report.add(MessageId.DOC_006, whole, text.comments());
      }
      if (lines.lines().stream().noneMatch(line -> line.kind() == Line.Kind.TEXT)) {
        report.add(MessageId.DOC_007, whole);
        return Optional.empty();
      }
      return Optional.of(lines);
    } catch (IOException e) {
      report.add(MessageId.DOC_004, whole, e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage().lines().findFirst().orElse(""));
      return Optional.empty();
    }
  }
}
