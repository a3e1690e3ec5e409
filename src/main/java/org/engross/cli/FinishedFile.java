package org.engross.cli;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** Writes what is long, and puts aside what other texts may ask of its own where there is much of that. */
  FinishedFile written(Path folder, AsideTexts aside) throws IOException {
    List<FinishedText> written = new ArrayList<>();
    for (FinishedText text : texts) {
      written.add(text.written(folder, aside));
    }
    return new FinishedFile(file, written, findings);
  }

  /** Without what is only needed to compare its texts with others. */
  FinishedFile compared() {
    return new FinishedFile(file, texts.stream().map(FinishedText::compared).toList(), findings);
  }
}
