package org.engross.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.engross.diagnostic.Digests;

/** An Akoma Ntoso file, UTF-8: its bytes are read when they are wanted, so that a collection of any size need not be held in memory. */
public final class AknFile {
  private final Path path;
  private final byte[] bytes;
  private final String digest;

  private AknFile(Path path, byte[] bytes, String digest) {
    this.path = path;
    this.bytes = bytes;
    this.digest = digest;
  }

  /** One that stands nowhere but here. */
  public static AknFile of(byte[] bytes) {
    return new AknFile(null, bytes, Digests.sha256(bytes));
  }

  /**
   * One that stands on the disk, where it stays as it is.
   *
   * @param digest its SHA-256 in small hexadecimal figures
   */
  public static AknFile at(Path path, String digest) {
    return new AknFile(path, null, digest);
  }

  /** Its content; of a file on the disk it is read anew each time. */
  byte[] bytes() {
    try {
      return bytes != null ? bytes : Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 in small hexadecimal figures. */
  String digest() {
    return digest;
  }
}
