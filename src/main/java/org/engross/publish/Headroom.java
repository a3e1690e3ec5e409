package org.engross.publish;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;
import java.util.Optional;

/**
 * How much memory Java has left. A book that has nearly filled it would not fail at once: Java would look for minutes for what it could
 * still free. It is given up before.
 */
final class Headroom {
  /** What a page takes at least while the book is finished, in bytes; docs/book.md says how it was measured. */
  private static final long LEAST_OF_A_PAGE = 150_000;
  /** Of the memory, what may be in use after Java has freed what it can. */
  private static final double FULL = 0.9;

  private final long memory = Runtime.getRuntime().maxMemory();
  private final Optional<MemoryPoolMXBean> pool = ManagementFactory.getMemoryPoolMXBeans().stream()
      .filter(one -> one.getType() == MemoryType.HEAP && one.isCollectionUsageThresholdSupported() && one.getUsage().getMax() > 0)
      .max(Comparator.comparing(one -> one.getUsage().getMax()));

  /** For a book that is about to begin. */
  Headroom() {
    // What was counted last may be a book before this one, which was given up: all of it can be freed by now.
    if (isFull()) {
      System.gc();
    }
  }

  /** @throws BookTooLarge where a book of so many pages certainly needs more than there is */
  void expect(int pages) {
    if (pages * LEAST_OF_A_PAGE > FULL * memory) {
      throw BookTooLarge.expected(pages, memory);
    }
  }

  /** @throws BookTooLarge where next to nothing is left at a page */
  void check(int page) {
    if (isFull()) {
      throw exhausted(page);
    }
  }

  /** What is in use is only known for sure from the last time that Java freed what it could. */
  private boolean isFull() {
    return pool.map(one -> one.getCollectionUsage().getUsed() > FULL * one.getUsage().getMax()).orElse(false);
  }

  BookTooLarge exhausted(int page) {
    return BookTooLarge.exhausted(page, memory);
  }
}
