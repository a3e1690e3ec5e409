package org.engross.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.engross.lineage.DatedText;
import org.engross.lineage.DraftScript;

/** The agreed language that the page "Check my draft" compares with: a script a text, and one with the tables of the reckoning. */
final class DraftFiles {
  private DraftFiles() {}

  /** Writes the scripts into {@code lineage/agreed/} of the site. */
  static void write(List<DatedText> texts, Path site) throws IOException {
    Path folder = Files.createDirectories(site.resolve("lineage/agreed"));
    for (DatedText text : texts) {
      Files.writeString(folder.resolve(text.slug() + ".js"), DraftScript.text(text));
    }
    Files.writeString(site.resolve("lineage/tables.js"), DraftScript.tables());
  }
}
