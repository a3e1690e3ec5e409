package org.engross.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * By what a finding is known again when lines above it come or go: its code, what it says and the words of its line; and, where a
 * file has several such, which of them it is.
 */
final class Fingerprints {
  private static final int LENGTH = 32;

  private final Map<String, Integer> seen = new HashMap<>();

  String of(Finding finding) {
    String words = finding.excerpt() == null ? "" : finding.excerpt().strip().replaceAll("\\s+", " ");
    String known = finding.id().code() + "\n" + finding.text() + "\n" + words;
    int number = seen.merge(known, 1, Integer::sum);
    return Digests.sha256((known + "\n" + number).getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
  }
}
