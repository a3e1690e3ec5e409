package org.engross;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.engross.check.Checker;
import org.engross.diagnostic.Finding;
import org.engross.diagnostic.FindingsText;
import org.engross.parse.Outline;
import org.engross.publish.Markdown;
import org.engross.publish.Press;
import org.engross.publish.Site;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every stage of the five seeds against {@code golden/}. {@code -Dgolden=update} writes the folders anew; the difference is then read
 * before it is committed.
 */
class GoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden");
  private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

  @TestFactory
  Stream<DynamicTest> stages(@TempDir Path out) throws IOException {
    Press press = Seeds.press();
    new Markdown(press).write(out.resolve("markdown"));
    new Site(press).write(out.resolve("site"), out);
    List<DynamicTest> tests = new ArrayList<>();
    Checker checker = Checker.ofProfile();
    for (Seeds.Seed seed : Seeds.read()) {
      stages(seed, checker, out).forEach((name, text) -> {
        Path file = FOLDER.resolve(seed.document().slug()).resolve(name);
        tests.add(DynamicTest.dynamicTest(seed.document().slug() + "/" + name, () -> compare(file, text)));
      });
    }
    assertEquals(5 * 6, tests.size());
    return tests.stream();
  }

  private static Map<String, String> stages(Seeds.Seed seed, Checker checker, Path out) throws IOException {
    Map<String, String> stages = new LinkedHashMap<>();
    stages.put("1-lines.txt", Outline.lines(seed.lines()));
    stages.put("2-blocks.txt", Outline.blocks(seed.lines()));
    stages.put("3-resolution.txt", Outline.resolution(seed.resolution()));
    stages.put("4-akn.xml", new String(seed.document().xml(), StandardCharsets.UTF_8));
    stages.put("5-findings.txt", FindingsText.of(findings(seed, checker)));
    //stages.put("6-page.html", Files.readString(out.resolve("site").resolve(seed.document().path()).resolve("index.html")));
    stages.put("8-page.md", Files.readString(out.resolve("markdown").resolve(seed.document().slug() + ".md")));
    return stages;
  }

  /** What the reading and the rules found, pointing into the raw text. */
  private static List<Finding> findings(Seeds.Seed seed, Checker checker) {
    checker.check(seed.lines().source().origin(), seed.document().xml(), seed.document().positions(), seed.report());
    return seed.report().findings();
  }

  private static void compare(Path file, String text) throws IOException {
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertTrue(Files.exists(file), file + " is missing; run with -Dgolden=update and read the difference");
    assertEquals(Files.readString(file), text);
  }
}
