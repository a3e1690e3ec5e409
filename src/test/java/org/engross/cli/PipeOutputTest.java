package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

/** What is written where nobody reads on. */
class PipeOutputTest {
  /** Takes three characters, then says what is wrong. */
  private static final class Narrow extends OutputStream {
    private final String fault;
    private final StringBuilder taken = new StringBuilder();

    Narrow(String fault) {
      this.fault = fault;
    }

    @Override
    public void write(int octet) throws IOException {
      if (taken.length() == 3) {
        throw new IOException(fault);
      }
      taken.append((char) octet);
    }
  }

  @Test
  void aClosedPipeIsNoError() throws IOException {
    Narrow pipe = new Narrow("Broken pipe");
    PipeOutput out = new PipeOutput(pipe);
    out.write("abcdef".getBytes());
    out.write('g');
    out.flush();
    assertEquals("abc", pipe.taken.toString());
  }

  @Test
  void aFullDiskIs() {
    PipeOutput out = new PipeOutput(new Narrow("No space left on device"));
    assertThrows(IOException.class, () -> out.write("abcdef".getBytes()));
  }
}
