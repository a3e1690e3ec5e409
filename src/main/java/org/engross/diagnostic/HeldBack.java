package org.engross.diagnostic;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Text that must wait for what stands before it, such as a total. As much as a thousand files may bring does not fit into memory,
 * so what is long waits in a temporary file.
 */
final class HeldBack {
  private static final int MEMORY = 1 << 20;
  private final StringBuilder text = new StringBuilder();
  private Path file;
  private Writer writer;

  HeldBack append(String more) throws IOException {
    text.append(more);
    if (text.length() > MEMORY) {
      if (writer == null) {
        file = Files.createTempFile("engross-", ".part");
        file.toFile().deleteOnExit();
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      }
      writer.append(text);
      text.setLength(0);
    }
    return this;
  }

  /** Hands everything over; nothing may be added then. */
  void release(Appendable out) throws IOException {
    if (writer != null) {
      writer.close();
      try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        char[] part = new char[1 << 16];
        for (int read = reader.read(part); read > 0; read = reader.read(part)) {
          out.append(java.nio.CharBuffer.wrap(part, 0, read));
        }
      }
      Files.delete(file);
    }
    out.append(text);
  }
}
