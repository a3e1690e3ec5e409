package org.engross.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * By what a finding is known again when lines above it come or go: its code, what it says and the words of its line; and, where a
 * file has several such, which of them it is.
 */
final class Fingerprints {
  private final Map<String, Integer> seen = new HashMap<>();

  String of(Finding finding) {
    String words = finding.excerpt() == null ? "" : finding.excerpt().strip().replaceAll("\\s+", " ");
    String known = finding.id().code() + "\n" + finding.text() + "\n" + words;
    int number = seen.merge(known, 1, Integer::sum);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest((known + "\n" + number).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
