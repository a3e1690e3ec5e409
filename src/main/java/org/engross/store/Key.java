package org.engross.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of all that something is made from. Two lists of parts never give one key because their parts are cut otherwise. */
public final class Key {
  private final MessageDigest digest;

  /** @param kind what is made; keys of different kinds differ */
  public Key(String kind) {
    digest = sha256();
    add(kind);
  }

  /** Adds words; null is told from the empty string. */
  public Key add(String part) {
    return part == null ? add(new byte[0], -1) : add(part.getBytes(StandardCharsets.UTF_8));
  }

  public Key add(byte[] part) {
    return add(part, part.length);
  }

  private Key add(byte[] part, int length) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      digest.update((byte) (length >> shift));
    }
    digest.update(part);
    return this;
  }

  /** 64 hexadecimal digits; the key takes no more parts. */
  public String value() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The digest of some bytes alone, as sha256sum has it. */
  public static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
