package org.engross.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive that holds the parts of one document. The same parts give the same bytes: its entries bear one date. */
final class Container implements AutoCloseable {
  /** The first hour that the format can hold is taken by Java for one that it cannot hold, and noted beside the entry, which EPUB forbids. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 1, 0);
  private final ZipOutputStream zip;

  /** @param out is closed with it */
  Container(OutputStream out) {
    zip = new ZipOutputStream(out);
  }

  /** Adds a part. */
  void add(String name, byte[] content) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(content);
    zip.closeEntry();
  }

  /** Adds words that programs look for at a fixed place of the file, so they are not packed. */
  void addPlain(String name, String words) throws IOException {
    byte[] content = words.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = entry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EARLIEST);
    return entry;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
