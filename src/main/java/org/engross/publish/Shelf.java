package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is made of each text and asked for again, put aside in a file, so that memory does not grow with the texts. The file is one of the temporary ones of the system
 * ({@code java.io.tmpdir}) and goes when Java ends, or when nobody holds the shelf any more. Safe for several threads.
 */
final class Shelf {
  private final Lazy<FileChannel> file = new Lazy<>(Shelf::open);
  private final AtomicLong end = new AtomicLong();

  /** Where something lies. */
  record Place(long start, int length) {}

  private static FileChannel open() {
    try {
      Path path = Files.createTempFile("engross-", ".shelf");
      return FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Puts something aside.
   *
   * @throws UncheckedIOException where it cannot be written
   */
  Place put(byte[] content) {
    Place place = new Place(end.getAndAdd(content.length), content.length);
    ByteBuffer left = ByteBuffer.wrap(content);
    try {
      while (left.hasRemaining()) {
        file.get().write(left, place.start() + left.position());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return place;
  }

  /**
   * Takes it down again.
   *
   * @throws UncheckedIOException where it cannot be read
   */
  byte[] get(Place place) {
    ByteBuffer content = ByteBuffer.allocate(place.length());
    try {
      while (content.hasRemaining()) {
        if (file.get().read(content, place.start() + content.position()) < 0) {
          throw new IOException("the temporary file was cut short");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return content.array();
  }
}
