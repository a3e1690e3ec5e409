package org.engross.cli;

import java.io.Serializable;
import java.util.List;
import org.engross.diagnostic.Finding;

/**
 * A file whose resolutions are finished.
 *
 * @param file the name to report it by
 * @param texts the resolutions in it, in their order
 * @param findings what was noticed in the file alone
 */
record FinishedFile(String file, List<FinishedText> texts, List<Finding> findings) implements Serializable {

  FinishedFile withoutLedgers() {
    return new FinishedFile(file, texts.stream().map(FinishedText::withoutLedger).toList(), findings);
  }
}
