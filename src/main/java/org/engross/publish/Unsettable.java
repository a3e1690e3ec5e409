package org.engross.publish;

/** A book, or a text alone, cannot be set as it should be; the message names every reason. */
public final class Unsettable extends RuntimeException {
  private static final long serialVersionUID = 1;

  Unsettable(String reasons, Throwable cause) {
    super(reasons, cause);
  }

  Unsettable(String reasons) {
    super(reasons);
  }
}
