package org.engross.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every stream of a PDF once, keeping nothing, before anyone unpacks one into memory: a few kilobytes can hold gigabytes.
 */
final class PdfInflation {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  private PdfInflation() {}

  /** @throws PdfBudget.Exceeded when a stream, or all of them, would become too long */
  static void check(byte[] bytes) {
    if (bytes.length > PdfBudget.FILE) {
      throw new PdfBudget.Exceeded("more than " + PdfBudget.FILE + " bytes");
    }
    long total = 0;
    Inflater inflater = new Inflater();
    try {
      for (int at = 0; at < bytes.length - STREAM.length; at++) {
        if (bytes[at] == 's' && java.util.Arrays.equals(bytes, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
          at += STREAM.length;
          while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == ' ')) {
            at++;
          }
          total += length(inflater, bytes, at);
          if (total > PdfBudget.STREAMS) {
            throw new PdfBudget.Exceeded("streams of more than " + PdfBudget.STREAMS + " bytes once unpacked");
          }
        }
      }
    } finally {
      inflater.end();
    }
  }

  private static long length(Inflater inflater, byte[] bytes, int start) {
    byte[] unpacked = new byte[1 << 16];
    inflater.reset();
    inflater.setInput(bytes, start, bytes.length - start);
    long length = 0;
    try {
      while (!inflater.finished()) {
        int some = inflater.inflate(unpacked);
        length += some;
        if (length > PdfBudget.STREAM) {
          throw new PdfBudget.Exceeded("a stream of more than " + PdfBudget.STREAM + " bytes once unpacked");
        }
        if (some == 0) {
          break;
        }
      }
    } catch (DataFormatException e) {
      // not packed this way, or damaged: whoever reads it will get no further than here
      return length;
    }
    return length;
  }
}
