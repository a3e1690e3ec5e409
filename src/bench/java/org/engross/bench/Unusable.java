package org.engross.bench;

/** Why an official file cannot serve as truth. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1;

  Unusable(String reason) {
    super(reason);
  }
}
