package org.engross.diagnostic;

import java.io.IOException;
import java.util.List;

/**
 * Shows findings in one of the formats, file by file as they come, and holds none of them. The same calls give the same bytes: no
 * format writes a clock time, the name of a machine or a path that it was not given.
 */
public interface FindingsWriter {
  /**
   * Shows what was found in a file.
   *
   * @param file its name as the user gave it; a file may come a second time, with what shows only beside the others
   * @param findings in their order; empty where the file is as it should be
   */
  void file(String file, List<Finding> findings) throws IOException;

  /** Shows what comes last; nothing may follow. */
  void end(Tally tally) throws IOException;
}
