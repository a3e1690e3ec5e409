package org.engross.source;

/**
 * How much work a file may ask for. A hostile PDF of a few kilobytes can ask for more than any machine has: forms inside forms, streams that
 * unpack a thousandfold, one page shown again and again. What is counted are bytes and steps, not seconds, so that the same file has the
 * same fate on every machine.
 */
final class PdfBudget {
  /** In bytes, of one stream once unpacked. */
  static final int STREAM = 64 * 1024 * 1024;
  /** In bytes, of all streams once unpacked. */
  static final long STREAMS = 1024L * 1024 * 1024;
  static final int PAGES = 2_000;
  /** In bytes, of all that draws pages, each time it does. The longest reports have some 20 million. */
  static final long DRAWING = 256L * 1024 * 1024;
  /** Drawings used again and again, such as an emblem; each time counts, also inside another. */
  static final int FORMS = 50_000;
  static final int STEPS = 20_000_000;
  /** The longest reports print some two million. */
  static final int SIGNS = 4_000_000;
  /** A page set as close as a newspaper has some 20,000. */
  static final int SIGNS_A_PAGE = 50_000;

  private int steps;
  private int signs;
  private int signsOfPage;
  private int forms;
  private long drawing;

  /** The file asks for too much. */
  static final class Exceeded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exceeded(String what) {
      super(what, null, false, false);
    }
  }

  /** @throws Exceeded when there were too many */
  void step() {
    if (++steps > STEPS) {
      throw new Exceeded("more than " + STEPS + " drawing steps");
    }
  }

  /** Another page begins. */
  void page() {
    signsOfPage = 0;
  }

  /** @throws Exceeded when there were too many, on this page or on all */
  void sign() {
    if (++signsOfPage > SIGNS_A_PAGE) {
      throw new Exceeded("more than " + SIGNS_A_PAGE + " signs on a page");
    }
    if (++signs > SIGNS) {
      throw new Exceeded("more than " + SIGNS + " signs");
    }
  }

  /** @throws Exceeded when there were too many */
  void drawing(long bytes) {
    drawing += bytes;
    if (drawing > DRAWING) {
      throw new Exceeded("more than " + DRAWING + " bytes that draw pages");
    }
  }

  /** @throws Exceeded when there were too many */
  void form(long bytes) {
    if (++forms > FORMS) {
      throw new Exceeded("more than " + FORMS + " drawings inside drawings");
    }
    drawing(bytes);
  }
}
