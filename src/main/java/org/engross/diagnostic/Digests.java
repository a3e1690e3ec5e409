package org.engross.diagnostic;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests, by which bytes are known again. */
public final class Digests {
  private Digests() {}

  /** SHA-256 of some bytes, in small hexadecimal figures, as sha256sum has it. */
  public static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /** A SHA-256 that has taken nothing yet. */
  public static MessageDigest sha256() {
    return of("SHA-256");
  }

  /**
   * A digest that has taken nothing yet.
   *
   * @param algorithm one that every Java has: MD5, SHA-1 or SHA-256
   * @throws IllegalStateException where this Java has none of that name
   */
  public static MessageDigest of(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
