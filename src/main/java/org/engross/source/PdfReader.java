package org.engross.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.engross.diagnostic.Digests;
import org.engross.diagnostic.MessageId;
import org.engross.diagnostic.Position;
import org.engross.diagnostic.Report;

/** Reads a PDF file as lines of text. */
final class PdfReader {
  private static final byte[] SIGNATURE = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  /** The signature stands at the very beginning, or as far in as readers of PDF look for it. */
  private static final int SIGNATURE_WITHIN = 1024;
  /** Of the signs of a page: with more than this unknown, its text cannot be trusted. */
  private static final double UNKNOWN = 0.02;

  PdfReader() {
    FontMappers.set(new PdfFonts());
  }

  /** Whether these are the bytes of a PDF file, whatever its name. */
  static boolean recognizes(byte[] bytes) {
    for (int at = 0; at <= Math.min(SIGNATURE_WITHIN, bytes.length - SIGNATURE.length); at++) {
      if (Arrays.equals(bytes, at, at + SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a file.
   *
   * @param file the name to report it by
   * @return empty where it is damaged, locked, too much for anyone, or holds pictures only; which is then reported
   */
  Optional<SourceLines> read(String file, byte[] bytes, Report report) {
    Position whole = Position.of(file);
    try {
      int damaged = PdfInflation.damaged(bytes);
      if (damaged > 0 && !encrypted(bytes)) {
        report.add(MessageId.PDF_009, whole, damaged);
      }
      List<PdfPage> pages = pages(bytes, whole, report);
      if (pages.stream().allMatch(page -> page.glyphs().stream().allMatch(PdfGlyph::blank))) {
        boolean pictures = pages.stream().anyMatch(page -> page.pictures() > 0);
        report.add(pictures ? MessageId.PDF_001 : MessageId.PDF_006, whole, pages.size());
        return Optional.empty();
      }
      warn(pages, whole, report);
      return Optional.of(PdfText.write(file, Digests.sha256(bytes), PdfLayout.read(pages)));
    } catch (PdfBudget.Exceeded e) {
      report.add(MessageId.PDF_004, whole, e.getMessage());
    } catch (InvalidPasswordException e) {
      report.add(MessageId.PDF_002, whole);
    } catch (Damaged e) {
      report.add(MessageId.PDF_003, whole, e.getMessage());
    }
    return Optional.empty();
  }

  /** Encrypted bytes may look like any others, packed and broken off among them, so that they tell of no damage. */
  private static boolean encrypted(byte[] bytes) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return document.isEncrypted();
    } catch (InvalidPasswordException e) {
      return true;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // it is reported when the file is read
      return false;
    }
  }

  /** The file cannot be followed. */
  private static final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    Damaged(Throwable cause) {
      super(reason(cause), cause);
    }
  }

  /** What the file's author wrote is followed by the library alone, so whatever the library throws is a fault of the file. */
  private static List<PdfPage> pages(byte[] bytes, Position whole, Report report) throws InvalidPasswordException, Damaged {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      if (document.getNumberOfPages() > PdfBudget.PAGES) {
        throw new PdfBudget.Exceeded("more than " + PdfBudget.PAGES + " pages");
      }
      PdfPageReader reader = new PdfPageReader(new PdfBudget());
      List<PdfPage> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        pages.add(page(reader, page, pages.size() + 1, whole, report));
      }
      return pages;
    } catch (PdfBudget.Exceeded | InvalidPasswordException e) {
      throw e;
    } catch (OutOfMemoryError e) {
      // what one file asked for at once was more than there is, and is free again
      throw new PdfBudget.Exceeded("more memory than there is");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // a file can nest deeper than any stack; that ends the reading of this file and nothing else
      throw new Damaged(e);
    }
  }

  private static PdfPage page(PdfPageReader reader, PDPage page, int number, Position whole, Report report) {
    try {
      reader.read(page);
    } catch (PdfBudget.Exceeded e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      report.add(MessageId.PDF_008, whole, number, reason(e));
    }
    return reader.readSoFar(number);
  }

  private static String reason(Throwable cause) {
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage().lines().findFirst().orElse("");
  }

  private static void warn(List<PdfPage> pages, Position whole, Report report) {
    List<Integer> pictures = new ArrayList<>();
    int signs = 0;
    int unknown = 0;
    for (PdfPage page : pages) {
      if (page.pictures() > 0 && page.glyphs().stream().allMatch(PdfGlyph::blank)) {
        pictures.add(page.number());
      }
      signs += page.glyphs().size();
      unknown += page.unknown();
    }
    pictures.forEach(page -> report.add(MessageId.PDF_005, whole, page));
    if (unknown > UNKNOWN * signs) {
      report.add(MessageId.PDF_007, whole, unknown, signs);
    }
    if (!Legibility.isLanguage(pages.stream().flatMap(page -> page.glyphs().stream()).map(PdfGlyph::text))) {
      report.add(MessageId.PDF_010, whole);
    }
  }
}
