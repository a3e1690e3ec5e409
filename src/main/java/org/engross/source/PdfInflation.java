package org.engross.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks every stream of a PDF once and keeps nothing, before anyone unpacks one into memory: a few kilobytes can hold gigabytes, and a
 * stream that breaks off would otherwise only seem to be short.
 */
final class PdfInflation {
  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
  /** Programs that pack well and sum up badly lose nothing. */
  private static final String WRONG_SUM = "incorrect data check";

  private final byte[] bytes;
  private final byte[] unpacked = new byte[1 << 16];
  private final Inflater inflater = new Inflater();
  private long total;
  private int damaged;

  private PdfInflation(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * How many packed streams break off.
   *
   * @throws PdfBudget.Exceeded when a stream, or all streams together, would become too long
   */
  static int damaged(byte[] bytes) {
    PdfInflation inflation = new PdfInflation(bytes);
    try {
      inflation.streams();
      return inflation.damaged;
    } finally {
      inflation.inflater.end();
    }
  }

  private void streams() {
    for (int at = 0; at < bytes.length - STREAM.length; at++) {
      if (bytes[at] == 's' && Arrays.equals(bytes, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
        at += STREAM.length;
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == ' ')) {
          at++;
        }
        if (packed(at)) {
          unpack(at);
        }
      }
    }
  }

  /** Whether the two bytes are those that packed data begins with: the method, and a sum that 31 divides. */
  private boolean packed(int at) {
    return at + 1 < bytes.length && (bytes[at] & 0x0f) == 8 && ((bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff) % 31 == 0;
  }

  private void unpack(int start) {
    inflater.reset();
    inflater.setInput(bytes, start, bytes.length - start);
    long length = 0;
    try {
      while (!inflater.finished()) {
        int some = inflater.inflate(unpacked);
        length += some;
        total += some;
        if (length > PdfBudget.STREAM) {
          throw new PdfBudget.Exceeded("a stream of more than " + PdfBudget.STREAM + " bytes once unpacked");
        }
        if (total > PdfBudget.STREAMS) {
          throw new PdfBudget.Exceeded("streams of more than " + PdfBudget.STREAMS + " bytes once unpacked");
        }
        if (some == 0) {
          damaged++;
          return;
        }
      }
    } catch (DataFormatException e) {
      damaged += WRONG_SUM.equals(e.getMessage()) ? 0 : 1;
    }
  }
}
