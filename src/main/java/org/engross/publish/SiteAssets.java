package org.engross.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The styles and scripts of the site, as {@code site/} has them but for comments and the blanks at the ends of lines: every page loads
 * some of them. They keep to what this relies on: a comment of a script has a line of its own, and no text goes over the end of a line.
 */
final class SiteAssets {
  private static final List<String> NAMES = List.of(
      "site.css", "reader.css", "lists.css", "source.css", "parallel.css", "lineage.css", "dark.css", "scheme.js", "search.js", "notes.js", "reader.js", "copies.js", "map.js", "draft-likeness.js", "draft-redline.js", "draft.js", "offline.js", "worker.js");
  /** A text in quotes, which stays, or a blank beside a mark that needs none. */
  private static final Pattern BLANKS = Pattern.compile("(\"[^\"]*\")|\\s*([{};,])\\s*|(?<=\\w): ");

  private SiteAssets() {}

  /** Writes them into the folder of the site. */
  static void write(Path folder) throws IOException {
    for (String name : NAMES) {
      try (InputStream stream = SiteAssets.class.getResourceAsStream("/site/" + name)) {
        String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(name), name.endsWith(".css") ? style(text) : script(text));
      }
    }
  }

  private static String style(String text) {
    return text.replaceAll("(?s)/\\*.*?\\*/", "").lines().filter(line -> !line.isBlank())
        .map(line -> BLANKS.matcher(line.strip()).replaceAll(blank -> Matcher.quoteReplacement(kept(blank.group(1), blank.group(2)))) + "\n").collect(Collectors.joining());
  }

  private static String kept(String quoted, String mark) {
    return quoted != null ? quoted : mark != null ? mark : ":";
  }

  private static String script(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("//")).map(line -> line + "\n").collect(Collectors.joining());
  }
}
