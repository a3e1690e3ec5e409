package org.engross.publish;

/** Is told of the pages of a book as they are laid out. */
public interface BookProgress {
  /**
   * @param page how many there are by now
   * @param of how many there will be, but for those before the texts; 0 as long as they are only measured, when nobody knows
   */
  void page(int page, int of);
}
