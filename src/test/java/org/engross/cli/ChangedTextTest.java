package org.engross.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in one of the seeds, what is made again and what is taken from earlier builds come together to what a fresh start makes. */
class ChangedTextTest {
  private static final String OLDEST = "001_36db57ca8af13d6b.txt";
  private static final String NEWEST = "004_07424205b41e4f55.txt";
  private static final String DESCRIPTION = "collection.xml";

  @TempDir Path folder;

  /** A change of a file: what stands there and what is to stand there instead. */
  private record Change(String file, String from, String to) {}

  @Test
  void changesOfOneTextReachAllPagesThatShowIt() throws IOException {
    Files.createDirectories(folder.resolve("texts"));
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, folder.resolve("texts").resolve(seed.getFileName()));
      }
    }
    edit(DESCRIPTION, " sha256=\"[0-9a-f]*\"", "");
    Map<String, String> before = compared("as they are");
    for (Change change : List.of(
        new Change(NEWEST, "trafficking in", "traffic in"),
        new Change(OLDEST, "Trafficking in women and girls", "Trafficking in girls and women"),
        new Change(DESCRIPTION, "value=\"2006-12-19\"", "value=\"2006-12-20\""),
        new Change(OLDEST, "Recalling", "Recalling its resolution 51/66 of 12 December 1996 and recalling"),
        new Change(DESCRIPTION, "<text file=\"004[^>]*/>", ""),
        new Change(DESCRIPTION, "</collection>", "<text file=\"" + NEWEST + "\"/></collection>"))) {
      edit(change.file(), change.from(), change.to());
      Map<String, String> after = compared(change.toString());
      assertNotEquals(before, after, change.toString());
      before = after;
    }
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve("texts").resolve(file);
    String text = Files.readString(path);
    String changed = file.equals(DESCRIPTION) ? text.replaceAll(from, to) : text.replaceFirst(from, to);
    assertNotEquals(text, changed, file + " has no " + from);
    Files.writeString(path, changed);
  }

  /** What stands there after a build that knows earlier ones, which is what stands after a build that knows none. */
  private Map<String, String> compared(String when) throws IOException {
    Run.of("build", folder.resolve("texts"), "-o", folder.resolve("kept"), "--without-book", "--cache", folder.resolve("cache"));
    Run.of("build", folder.resolve("texts"), "-o", folder.resolve("fresh"), "--without-book", "--no-cache");
    Map<String, String> kept = Trees.of(folder.resolve("kept"));
    assertEquals(Trees.of(folder.resolve("fresh")), kept, when);
    return kept;
  }
}
