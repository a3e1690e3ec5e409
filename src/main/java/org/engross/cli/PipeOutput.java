package org.engross.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Standard output, which may be a pipe whose reader has had enough, as {@code head} does. What is written from then on goes nowhere: the command ends
 * quietly, with the status of its work. Any other failure to write, as of a full disk, stays one.
 */
final class PipeOutput extends OutputStream {
  private final OutputStream to;
  private boolean closed;

  PipeOutput(OutputStream to) {
    this.to = to;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] octets, int start, int length) throws IOException {
    attempt(() -> to.write(octets, start, length));
  }

  @Override
  public void flush() throws IOException {
    attempt(to::flush);
  }

  private interface Attempt {
    void run() throws IOException;
  }

  private void attempt(Attempt attempt) throws IOException {
    if (closed) {
      return;
    }
    try {
      attempt.run();
    } catch (IOException e) {
      // Java tells a closed pipe from a full disk by the words of the system alone: "Broken pipe", "The pipe is being closed".
      if (!String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")) {
        throw e;
      }
      closed = true;
    }
  }
}
