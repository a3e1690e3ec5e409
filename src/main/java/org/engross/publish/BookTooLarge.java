package org.engross.publish;

/** A book has more pages than the memory of Java can hold. */
public final class BookTooLarge extends RuntimeException {
  private final int pages;
  private final long megabytes;

  /**
   * @param pages how many were laid out
   * @param bytes the memory there is
   */
  BookTooLarge(int pages, long bytes) {
    super("the book is too large for %d MB of memory: it filled them at page %d".formatted(bytes >> 20, pages));
    this.pages = pages;
    this.megabytes = bytes >> 20;
  }

  /** How many pages were laid out. */
  public int pages() {
    return pages;
  }

  /** The memory there is. */
  public long megabytes() {
    return megabytes;
  }
}
