package org.engross.bench;

/** How many were expected, how many were read, how many of these are right. Scores are added up. */
final class Score {
  private long expected;
  private long read;
  private long right;

  void add(int expectedNow, int readNow, int rightNow) {
    expected += expectedNow;
    read += readNow;
    right += rightNow;
  }

  void add(Score other) {
    expected += other.expected;
    read += other.read;
    right += other.right;
  }

  boolean perfect() {
    return perfect(0);
  }

  /** @param more how many of those that differ are to count as right */
  boolean perfect(int more) {
    return right + more == expected && right + more == read;
  }

  long expected() {
    return expected;
  }

  double precision() {
    return read == 0 ? 1 : (double) right / read;
  }

  double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  double f1() {
    return expected + read == 0 ? 1 : 2.0 * right / (expected + read);
  }

  /** Right among all that was expected or read. */
  double share() {
    long longer = Math.max(expected, read);
    return longer == 0 ? 1 : (double) right / longer;
  }
}
