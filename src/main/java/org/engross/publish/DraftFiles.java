package org.engross.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.engross.diagnostic.Json;
import org.engross.lineage.DatedText;
import org.engross.lineage.Part;
import org.engross.lineage.VerbScale;

/** The agreed language that the page "Check my draft" compares with: a script a text, for pages opened from a disk may load nothing else. */
final class DraftFiles {
  private DraftFiles() {}

  /** Writes the scripts into {@code lineage/agreed/} of the site. */
  static void write(List<DatedText> texts, Path site) throws IOException {
    Path folder = Files.createDirectories(site.resolve("lineage/agreed"));
    for (DatedText text : texts) {
      Files.writeString(folder.resolve(text.slug() + ".js"), script(text));
    }
    String steps = VerbScale.read().steps().stream()
        .map(step -> "[" + Json.quoted(step.scale()) + "," + step.rank() + "," + Json.quoted(step.verb()) + "]").collect(Collectors.joining(",\n"));
    Files.writeString(folder.resolve("verbs.js"), "engrossVerbs([\n" + steps + "]);\n");
  }

  private static String script(DatedText text) {
    String paragraphs = text.passages().stream().filter(passage -> passage.within().isEmpty() && passage.part() != Part.NOTE)
        .map(passage -> "[" + Json.quoted(passage.label()) + "," + Json.quoted(passage.anchor()) + "," + Json.quoted(passage.words()) + "]").collect(Collectors.joining(",\n"));
    return "engrossAgreed({slug:" + Json.quoted(text.slug()) + ",symbol:" + Json.quoted(text.symbol()) + ",page:" + Json.quoted(text.path() + "/index.html") + ",adopted:"
        + Json.quoted(text.adopted() == null ? "" : text.adopted().toString()) + ",paragraphs:[\n" + paragraphs + "]});\n";
  }
}
